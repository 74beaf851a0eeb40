package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A stretch of work without a pause in it. Counted as time goes by, so that a night in which the
/// clock is set is as long as it is.
///
/// @param date on which it begins
/// @param from minutes since 1970 in UTC at which it begins
/// @param to likewise at which it ends, perhaps on the next date
/// @param span the same in the practice; null for a duty elsewhere
record Work(LocalDate date, long from, long to, @Nullable TimeSpan span) {

    static Work of(LocalDate date, TimeSpan span, ZoneId zone) {
        LocalDateTime midnight = date.atStartOfDay();
        return new Work(
                date,
                at(midnight.plusMinutes(span.from()), zone),
                at(midnight.plusMinutes(span.to()), zone),
                span);
    }

    static Work of(Duty duty, ZoneId zone) {
        return new Work(
                duty.from().toLocalDate(), at(duty.from(), zone), at(duty.to(), zone), null);
    }

    private static long at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toEpochSecond() / 60;
    }
}
