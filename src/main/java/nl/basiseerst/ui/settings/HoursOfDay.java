package nl.basiseerst.ui.settings;

import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The stretches of one weekday among those of a week.
final class HoursOfDay {

    private HoursOfDay() {}

    /// In order of time.
    static List<TimeSpan> of(WeeklyHours hours, DayOfWeek day) {
        return hours.hours().stream()
                .filter(one -> one.day() == day)
                .map(DayHours::span)
                .sorted()
                .toList();
    }

    /// The same week with other stretches on one day, in order of time.
    ///
    /// @throws nl.basiseerst.domain.value.InvalidValue if they overlap
    static WeeklyHours with(WeeklyHours hours, DayOfWeek day, List<TimeSpan> spans) {
        List<DayHours> all = new ArrayList<>();
        hours.hours().stream().filter(one -> one.day() != day).forEach(all::add);
        spans.forEach(span -> all.add(new DayHours(day, span)));
        all.sort(Comparator.comparing(DayHours::day).thenComparing(DayHours::span));
        WeeklyHours changed = new WeeklyHours(all);
        changed.requireNoOverlap("");
        return changed;
    }
}
