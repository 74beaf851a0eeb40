package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedActivity.Reason;
import nl.basiseerst.domain.calibration.CountedActivity.Refused;
import nl.basiseerst.domain.calibration.CountedActivity.Remark;
import nl.basiseerst.domain.calibration.DemandFromCount.Uncountable;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/// Compares counts of the practice's own with the norms it plans by (decision 0068). Safe for use
/// by several threads.
public final class CalibrateDemand {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS = 12;

    private final CountLimits limits;

    public CalibrateDemand(CountLimits limits) {
        this.limits = limits;
    }

    /// What a count says of the practice.
    ///
    /// @param wholeYear whether every month of a year was counted in full
    /// @param activities those that were counted, in the order of the practice
    public record Outcome(
            CountedPeriod period, boolean wholeYear, List<CountedActivity> activities) {

        public Outcome {
            activities = List.copyOf(activities);
        }
    }

    /// The demand that each counted activity shows, beside its norm: the demand it had before any
    /// count. Counts of what is no activity of the practice are passed over.
    public Outcome of(PracticePlan plan, ContactCounts counts) {
        CountedPeriod period = CountedPeriod.of(plan.practice(), counts);
        Weekdays weekdays = new Weekdays(plan.practice(), period);
        List<CountedActivity> found = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            if (counts.activities().contains(activity.id())) {
                found.add(of(plan, activity, counts.of(activity.id()), period, weekdays));
            }
        }
        return new Outcome(period, period.coversAYear(limits), found);
    }

    /// The demand of an activity as it was before any count.
    public static Demand normOf(PracticePlan plan, Activity activity) {
        return plan.groundwork().calibrations().stream()
                .filter(calibration -> calibration.activity().equals(activity.id()))
                .findFirst()
                .map(Calibration::norm)
                .orElse(activity.demand());
    }

    private CountedActivity of(
            PracticePlan plan,
            Activity activity,
            SortedMap<LocalDate, Double> counted,
            CountedPeriod period,
            Weekdays weekdays) {
        double contacts =
                period.days().stream().mapToDouble(day -> counted.getOrDefault(day, 0.0)).sum();
        if (period.weeks() < limits.leastWeeks()) {
            return new Refused(activity.id(), contacts, Reason.TOO_SHORT);
        }
        Demand norm = normOf(plan, activity);
        DemandFromCount count =
                new DemandFromCount(
                        plan.practice(),
                        activity,
                        norm,
                        period,
                        counted,
                        weekdays.of(counted, limits),
                        period.coversAYear(limits)
                                && contacts >= limits.leastPerPart() * (double) MONTHS);
        try {
            Demand proposed = count.demand();
            double before = norm.averageWeek(plan.practice().patients());
            double after = proposed.averageWeek(plan.practice().patients());
            Set<Remark> remarks = EnumSet.noneOf(Remark.class);
            remarks.addAll(count.remarks());
            if (contacts < limits.fewContacts()) {
                remarks.add(Remark.FEW);
            }
            if (silent(period, counted)) {
                remarks.add(Remark.SILENT);
            }
            return new Measured(
                    activity.id(),
                    contacts,
                    norm,
                    proposed,
                    before,
                    after,
                    (after - before) * activity.normMinutes(),
                    remarks);
        } catch (Uncountable why) {
            return new Refused(activity.id(), contacts, why.reason());
        }
    }

    private boolean silent(CountedPeriod period, SortedMap<LocalDate, Double> counted) {
        long days = (long) limits.silentWeeks() * DAYS_OF_WEEK;
        return ChronoUnit.DAYS.between(period.from(), counted.firstKey()) >= days
                || ChronoUnit.DAYS.between(counted.lastKey(), period.until()) >= days;
    }
}
