package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A practice with the people and sessions of the sample, and rooms and blocks of the test's own.
final class RoomsOf {

    static final IsoWeek WEEK = new IsoWeek(2026, 49);
    static final LocalDate MONDAY = WEEK.monday();
    static final LocalDate TUESDAY = WEEK.day(DayOfWeek.TUESDAY);

    private static final PracticePlan LINDE = Samples.plan("linde");

    private final List<Room> rooms = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    RoomsOf rooms(Room.Type type, String... ids) {
        for (String id : ids) {
            rooms.add(new Room(id, "Ruimte " + id, type));
        }
        return this;
    }

    RoomsOf block(
            String member,
            LocalDate date,
            String from,
            String to,
            String session,
            @Nullable String room) {
        return block(member, date, TimeSpan.of(from, to), session, room);
    }

    RoomsOf block(
            String member, LocalDate date, TimeSpan span, String session, @Nullable String room) {
        String id = "b" + (blocks.size() + 1);
        blocks.add(new Block(id, member, date, span, session, room, null, List.of()));
        return this;
    }

    RoomsOf away(String member, LocalDate date, @Nullable TimeSpan part) {
        String id = "a" + (absences.size() + 1);
        absences.add(new Absence(id, member, date, date, part, Absence.Kind.LEAVE));
        return this;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<String> ids() {
        return blocks.stream().map(Block::id).toList();
    }

    PracticePlan plan() {
        return new PracticePlan(
                LINDE.practice(),
                rooms,
                LINDE.competences(),
                LINDE.activities(),
                LINDE.sessionTypes(),
                LINDE.roles(),
                LINDE.members(),
                blocks,
                absences,
                LINDE.presenceRules(),
                LINDE.taskTypes(),
                List.of(),
                Groundwork.NONE);
    }
}
