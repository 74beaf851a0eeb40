package nl.basiseerst.domain.time;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Hours that return every week: opening hours, someone's availability, the hours of a rule.
///
/// @param hours in the order they were written; several stretches a day are allowed
public record WeeklyHours(List<DayHours> hours) {

    /// No hours on any day.
    public static final WeeklyHours NONE = new WeeklyHours(List.of());

    public WeeklyHours {
        hours = List.copyOf(hours);
    }

    /// The minutes covered on that day of the week.
    public TimeSet on(DayOfWeek day) {
        return TimeSet.union(
                hours.stream().filter(h -> h.day() == day).map(DayHours::span).toList());
    }

    /// The same hours with other stretches on one day: none to leave the day out. They stand before
    /// those of later days.
    public WeeklyHours with(DayOfWeek day, List<TimeSpan> spans) {
        List<DayHours> changed = new ArrayList<>(hours);
        changed.removeIf(h -> h.day() == day);
        int place = 0;
        while (place < changed.size() && changed.get(place).day().compareTo(day) < 0) {
            place++;
        }
        changed.addAll(place, spans.stream().map(span -> new DayHours(day, span)).toList());
        return new WeeklyHours(changed);
    }

    /// The stretches of that day, as they were written.
    public List<TimeSpan> spansOn(DayOfWeek day) {
        return hours.stream().filter(h -> h.day() == day).map(DayHours::span).toList();
    }

    /// The days with at least one stretch.
    public Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        hours.forEach(h -> days.add(h.day()));
        return days;
    }

    public boolean isEmpty() {
        return hours.isEmpty();
    }

    /// @throws InvalidValue naming the first stretch that overlaps an earlier one of the same day
    public void requireNoOverlap(String path) {
        for (int i = 0; i < hours.size(); i++) {
            DayHours one = hours.get(i);
            for (DayHours earlier : hours.subList(0, i)) {
                if (earlier.day() == one.day() && earlier.span().overlaps(one.span())) {
                    throw InvalidValue.at(
                            path + "[" + i + "]", Rule.NO_OVERLAP, earlier.span(), one.span());
                }
            }
        }
    }
}
