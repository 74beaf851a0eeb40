package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;

import java.util.List;

/// What the schedule and the norms of a practice were made from. The verdict on a week does not
/// look at it: it judges the schedule and the norms themselves.
///
/// @param calibrations each activity at most once
public record Groundwork(
        List<DayPattern> dayPatterns,
        List<BasicSchedule> basicSchedules,
        List<Calibration> calibrations) {

    /// Nothing at all.
    public static final Groundwork NONE = new Groundwork(List.of(), List.of(), List.of());

    public Groundwork {
        dayPatterns = List.copyOf(dayPatterns);
        basicSchedules = List.copyOf(basicSchedules);
        calibrations = List.copyOf(calibrations);
    }
}
