package nl.basiseerst.application.export;

import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// A member's work as a calendar program takes it.
///
/// @param name what the calendar is called
/// @param uidEnd what the uid of each event of this member ends in, and of nobody else's
/// @param zone the wall clock of all times
/// @param period the days it is about: what was there before and is no longer there was cancelled
/// @param made when; a calendar that was made later replaces one that was made earlier
/// @param events in order of time
public record MemberCalendar(
        String name, String uidEnd, ZoneId zone, Period period, Instant made, List<Event> events) {

    /// A stretch of work.
    ///
    /// @param uid the same for the same work in every export
    /// @param to after the start
    /// @param place where, null if no room is planned
    /// @param details more about it, may be empty
    public record Event(
            String uid,
            LocalDateTime from,
            LocalDateTime to,
            String title,
            @Nullable String place,
            String details) {}

    public MemberCalendar {
        events = List.copyOf(events);
    }
}
