package nl.basiseerst.application.setup;

import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Opening hours in one line for all working days, as most practices have them.
public final class OpeningHours {

    private static final Set<DayOfWeek> WORKING_DAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private OpeningHours() {}

    /// The stretches of every working day; empty if those differ.
    public static Optional<List<TimeSpan>> ofWorkingDays(WeeklyHours hours) {
        List<TimeSpan> monday = of(hours, DayOfWeek.MONDAY);
        boolean same = WORKING_DAYS.stream().allMatch(day -> of(hours, day).equals(monday));
        return same ? Optional.of(monday) : Optional.empty();
    }

    /// The stretches of one day, in order of time.
    public static List<TimeSpan> of(WeeklyHours hours, DayOfWeek day) {
        return hours.spansOn(day).stream().sorted().toList();
    }

    /// The same with those stretches on every working day.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they overlap
    public static WeeklyHours onWorkingDays(WeeklyHours hours, List<TimeSpan> spans) {
        WeeklyHours changed = hours;
        for (DayOfWeek day : WORKING_DAYS) {
            changed = on(changed, day, spans);
        }
        return changed;
    }

    /// The same with those stretches on one day; none to close it.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they overlap
    public static WeeklyHours on(WeeklyHours hours, DayOfWeek day, List<TimeSpan> spans) {
        List<DayHours> all = new ArrayList<>(hours.hours());
        all.removeIf(one -> one.day() == day);
        spans.forEach(span -> all.add(new DayHours(day, span)));
        all.sort(Comparator.comparing(DayHours::day).thenComparing(DayHours::span));
        WeeklyHours changed = new WeeklyHours(all);
        changed.requireNoOverlap("");
        return changed;
    }
}
