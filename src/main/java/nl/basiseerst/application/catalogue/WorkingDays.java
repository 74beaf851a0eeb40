package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.value.Require;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;

/// Which parts of which weekdays somebody works.
///
/// @param member id of the member
/// @param times of the days that are worked; days left out are not
public record WorkingDays(String member, Map<DayOfWeek, Time> times) {

    /// Which part of a day is worked.
    public enum Time {
        NONE,
        MORNING,
        AFTERNOON,
        DAY
    }

    public WorkingDays {
        Require.id("member", member);
        EnumMap<DayOfWeek, Time> worked = new EnumMap<>(DayOfWeek.class);
        times.forEach(
                (day, time) -> {
                    if (time != Time.NONE) {
                        worked.put(day, time);
                    }
                });
        times = Map.copyOf(worked);
    }

    public Time on(DayOfWeek day) {
        return times.getOrDefault(day, Time.NONE);
    }
}
