package nl.basiseerst.domain.rooms;

import static nl.basiseerst.domain.rooms.RoomsOf.MONDAY;
import static nl.basiseerst.domain.rooms.RoomsOf.TUESDAY;
import static nl.basiseerst.domain.rooms.RoomsOf.WEEK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class RoomUseTest {

    private static final int OPEN = 9 * 60; // 8 to 17

    @Test
    void countsTheHoursWithSomebodyInTheRoomOnce() {
        RoomUse use =
                use(
                        new RoomsOf()
                                .rooms(Room.Type.CONSULTING, "sk1", "sk2")
                                .block("rahmani", MONDAY, "08:00", "12:00", "spreekuur", "sk1")
                                .block("dewit", MONDAY, "11:00", "13:00", "spreekuur", "sk1")
                                .block("post", TUESDAY, "09:00", "10:00", "spreekuur", "sk1")
                                .block("post", MONDAY, "09:00", "10:00", "spreekuur", null));
        assertEquals(new Occupancy(300, OPEN), use.on("sk1", MONDAY));
        assertEquals(new Occupancy(360, 5 * OPEN), use.inWeek("sk1"));
        assertEquals(new Occupancy(0, OPEN), use.on("sk2", MONDAY));
        assertEquals(new Occupancy(300, 2 * OPEN), use.on(Room.Type.CONSULTING, MONDAY));
        assertEquals(new Occupancy(360, 10 * OPEN), use.inWeek(Room.Type.CONSULTING));
        assertEquals(Occupancy.NONE, use.inWeek(Room.Type.TREATMENT));
    }

    @Test
    void leavesOutWhoIsAwayAndWhatIsOutsideOpeningHours() {
        RoomUse use =
                use(
                        new RoomsOf()
                                .rooms(Room.Type.CONSULTING, "sk1")
                                .block("rahmani", MONDAY, "07:00", "12:00", "spreekuur", "sk1")
                                .block("dewit", MONDAY, "16:00", "18:30", "spreekuur", "sk1")
                                .away("rahmani", MONDAY, TimeSpan.of("08:00", "10:00"))
                                .block("post", TUESDAY, "09:00", "10:00", "spreekuur", "sk1")
                                .away("post", TUESDAY, null));
        assertEquals(new Occupancy(180, OPEN), use.on("sk1", MONDAY));
        assertEquals(new Occupancy(0, OPEN), use.on("sk1", TUESDAY));
    }

    @Test
    void aClosedDayHasNoShare() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        RoomsOf practice =
                new RoomsOf()
                        .rooms(Room.Type.CONSULTING, "sk1")
                        .block("rahmani", christmas, "08:00", "12:00", "spreekuur", "sk1");
        RoomUse use = RoomUse.of(practice.plan(), IsoWeek.of(christmas));
        assertEquals(Occupancy.NONE, use.on("sk1", christmas));
        assertEquals(Optional.empty(), use.on("sk1", christmas).share());
        assertEquals(Optional.of(0.0), use.on("sk1", christmas.minusDays(1)).share());
    }

    @Test
    void noRoomIsUsedForLongerThanThePracticeIsOpen() {
        assertThrows(InvalidValue.class, () -> new Occupancy(2, 1));
        assertThrows(InvalidValue.class, () -> new Occupancy(-1, 1));
    }

    @Test
    void agreesWithCountingMinuteByMinute() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            RoomsOf practice = RandomRooms.practice(random, 12);
            PracticePlan plan = practice.plan();
            RoomUse use = RoomUse.of(plan, WEEK);
            for (LocalDate date : WEEK.days()) {
                for (Room room : plan.rooms()) {
                    assertEquals(
                            counted(plan, room.id(), date),
                            use.on(room.id(), date).usedMinutes(),
                            "round " + round);
                }
            }
        }
    }

    private static int counted(PracticePlan plan, String room, LocalDate date) {
        Practice practice = plan.practice();
        int minutes = 0;
        for (int minute = 0; minute < TimeSpan.END_OF_DAY; minute++) {
            int now = minute;
            boolean open =
                    practice.isOpenOn(date)
                            && practice.openingHours().spansOn(date.getDayOfWeek()).stream()
                                    .anyMatch(span -> span.contains(now));
            List<Block> inside =
                    plan.blocks().stream()
                            .filter(b -> room.equals(b.room()) && b.date().equals(date))
                            .filter(b -> b.span().contains(now))
                            .filter(b -> !isAway(plan.absences(), b, now))
                            .toList();
            minutes += open && !inside.isEmpty() ? 1 : 0;
        }
        return minutes;
    }

    private static boolean isAway(List<Absence> absences, Block block, int minute) {
        return absences.stream()
                .filter(a -> a.member().equals(block.member()))
                .filter(a -> !block.date().isBefore(a.from()) && !block.date().isAfter(a.to()))
                .anyMatch(a -> a.part() == null || a.part().contains(minute));
    }

    private static RoomUse use(RoomsOf practice) {
        return RoomUse.of(practice.plan(), WEEK);
    }
}
