package nl.basiseerst.domain.fairness;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// What makes work of a kind, from some day on. All that is said must hold; at least one thing is.
///
/// @param from first day it holds
/// @param day on this day of the week only, null for any
/// @param hours the minutes of the day that count, null for all
/// @param room only work of the basic offer that needs a room of this type, null for any work; so
///   is the telephone told: it is answered in the back office
/// @param source who says so, or that it is a choice of the program
public record HardRule(
        HardKind kind,
        LocalDate from,
        @Nullable DayOfWeek day,
        @Nullable TimeSpan hours,
        Room.@Nullable Type room,
        String source) {

    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.END_OF_DAY);

    /// The minutes of a date that count in that session; none if it is not of this kind.
    TimeSet counting(SessionType session, LocalDate date) {
        boolean ofDay = day == null || day == date.getDayOfWeek();
        boolean ofRoom =
                room == null
                        || (session.offer() == SessionOffer.BASIC && session.roomType() == room);
        return ofDay && ofRoom ? TimeSet.of(hours == null ? WHOLE_DAY : hours) : TimeSet.EMPTY;
    }
}
