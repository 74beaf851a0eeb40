package nl.basiseerst.domain.calibration;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.calibration.ContactCounts.DayCount;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// What these tests share: practices changed here and there, and counts of one activity.
final class Counting {

    private Counting() {}

    static PracticePlan with(PracticePlan plan, String activity, UnaryOperator<Demand> change) {
        Activity before = activity(plan, activity);
        Activity after = before.withDemand(change.apply(before.demand()));
        return EditedPlan.of(plan, List.of(new Edit.Update(after)));
    }

    static PracticePlan with(PracticePlan plan, Practice practice) {
        return EditedPlan.of(plan, List.of(new Edit.Update(practice)));
    }

    static Activity activity(PracticePlan plan, String id) {
        return plan.activities().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    static ContactCounts counts(String activity, Map<LocalDate, Double> contacts) {
        return counts(contacts.keySet(), activity, contacts);
    }

    static ContactCounts counts(
            Collection<LocalDate> dates, String activity, Map<LocalDate, Double> contacts) {
        return ContactCounts.of(
                dates,
                contacts.entrySet().stream()
                        .map(one -> new DayCount(one.getKey(), activity, one.getValue()))
                        .toList());
    }

    static CountedActivity found(PracticePlan plan, ContactCounts counts) {
        return new CalibrateDemand(CountLimits.CHOSEN).of(plan, counts).activities().getFirst();
    }

    static Measured measured(PracticePlan plan, ContactCounts counts) {
        return (Measured) found(plan, counts);
    }
}
