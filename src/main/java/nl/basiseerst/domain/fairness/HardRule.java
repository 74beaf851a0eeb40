package nl.basiseerst.domain.fairness;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// What makes work of a kind, from some day on. All that is said must hold.
///
/// @param from first day it holds
/// @param day on this day of the week only, null for any
/// @param hours the minutes of the day that count, null for all
/// @param room only work of the basic offer that needs a room of this type, null for any work; so
///   is the telephone told: it is answered in the back office
/// @param sessions ids of the session types of which the work counts; none for any work
/// @param source who says so, or that it is a choice of the program; null for what the practice
///   says
public record HardRule(
        HardKind kind,
        LocalDate from,
        @Nullable DayOfWeek day,
        @Nullable TimeSpan hours,
        Room.@Nullable Type room,
        List<String> sessions,
        @Nullable String source) {

    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.END_OF_DAY);

    public HardRule {
        sessions = List.copyOf(sessions);
    }

    /// What the practice says, whenever the work was.
    static HardRule of(HardWork work) {
        return new HardRule(
                work.kind(),
                LocalDate.EPOCH,
                work.day(),
                work.hours(),
                null,
                work.sessions(),
                null);
    }

    /// The same in the words of a practice, to be changed there: a type of room becomes the
    /// sessions of the basic offer that need one. Where there is none it does not count, as no
    /// sessions would be all work.
    ///
    /// @param known the session types of the practice
    public HardWork asWork(String id, List<SessionType> known) {
        List<String> of =
                room == null
                        ? sessions
                        : known.stream().filter(this::isOfRoom).map(SessionType::id).toList();
        return new HardWork(id, kind, room == null || !of.isEmpty(), day, hours, of);
    }

    private boolean isOfRoom(SessionType session) {
        return session.offer() == SessionOffer.BASIC && session.roomType() == room;
    }

    /// The minutes of a date that count in that session; none if it is not of this kind.
    TimeSet counting(SessionType session, LocalDate date) {
        boolean ofDay = day == null || day == date.getDayOfWeek();
        boolean ofWork =
                (room == null || isOfRoom(session))
                        && (sessions.isEmpty() || sessions.contains(session.id()));
        return ofDay && ofWork ? TimeSet.of(hours == null ? WHOLE_DAY : hours) : TimeSet.EMPTY;
    }
}
