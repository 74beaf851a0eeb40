package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What somebody works that begins on one date, in the practice and on duty elsewhere. Counted as
/// time goes by, so that a night in which the clock is set is as long as it is.
///
/// @param from minutes since 1970 in UTC at which the work begins
/// @param to likewise at which it ends, perhaps on the next date
/// @param minutes of work in it
/// @param pauses minutes of each stretch without work in it, in order
record WorkDay(LocalDate date, long from, long to, int minutes, List<Integer> pauses) {

    private record Stretch(long from, long to) {}

    WorkDay {
        pauses = List.copyOf(pauses);
    }

    /// @return empty for a day without work
    static Optional<WorkDay> of(LocalDate date, TimeSet worked, List<Duty> duties, ZoneId zone) {
        List<Stretch> stretches = new ArrayList<>();
        for (TimeSpan span : worked.spans()) {
            stretches.add(new Stretch(at(date, span.from(), zone), at(date, span.to(), zone)));
        }
        for (Duty duty : duties) {
            stretches.add(new Stretch(at(duty.from(), zone), at(duty.to(), zone)));
        }
        stretches.sort((a, b) -> Long.compare(a.from, b.from));
        return stretches.isEmpty() ? Optional.empty() : Optional.of(of(date, stretches));
    }

    private static WorkDay of(LocalDate date, List<Stretch> stretches) {
        long until = stretches.getFirst().from;
        int minutes = 0;
        List<Integer> pauses = new ArrayList<>();
        for (Stretch next : stretches) {
            if (next.from > until) {
                pauses.add((int) (next.from - until));
            }
            minutes += (int) Math.max(0, next.to - Math.max(until, next.from));
            until = Math.max(until, next.to);
        }
        return new WorkDay(date, stretches.getFirst().from, until, minutes, pauses);
    }

    private static long at(LocalDate date, int minuteOfDay, ZoneId zone) {
        return at(date.atStartOfDay().plusMinutes(minuteOfDay), zone);
    }

    private static long at(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toEpochSecond() / 60;
    }
}
