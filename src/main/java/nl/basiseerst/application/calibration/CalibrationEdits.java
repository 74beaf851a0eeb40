package nl.basiseerst.application.calibration;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedPeriod;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.plan.PracticePlan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Puts counted demand in the place of norms, and norms back in theirs. The source of an activity
/// stays: it tells why it is classed as it is, which no count changes.
public final class CalibrationEdits {

    private CalibrationEdits() {}

    /// That this activity goes by a count, if it does.
    public static Optional<Calibration> of(PracticePlan plan, String activity) {
        return plan.groundwork().calibrations().stream()
                .filter(calibration -> calibration.activity().equals(activity))
                .findFirst();
    }

    /// Plans by what was counted from now on. The norm that is kept is the demand of before any
    /// count, however often is counted. Activities that are gone are passed over.
    public static List<Edit> accept(
            PracticePlan plan, CountedPeriod period, Collection<Measured> accepted) {
        List<Edit> edits = new ArrayList<>();
        for (Measured one : accepted) {
            Optional<Activity> activity = activity(plan, one.activity());
            if (activity.isPresent()) {
                edits.add(new Edit.Update(activity.get().withDemand(one.proposed())));
                Calibration counted =
                        new Calibration(
                                one.activity(),
                                period.from(),
                                period.until(),
                                one.contacts(),
                                one.norm());
                boolean again = of(plan, one.activity()).isPresent();
                edits.add(again ? new Edit.Update(counted) : new Edit.Add(counted));
            }
        }
        return edits;
    }

    /// Plans by the norm of before any count again; none if the activity does not go by a count.
    public static List<Edit> takeBack(PracticePlan plan, String activity) {
        Optional<Calibration> counted = of(plan, activity);
        Optional<Activity> found = activity(plan, activity);
        return counted.isEmpty() || found.isEmpty()
                ? List.of()
                : List.of(
                        new Edit.Update(found.get().withDemand(counted.get().norm())),
                        new Edit.Remove(counted.get()));
    }

    private static Optional<Activity> activity(PracticePlan plan, String id) {
        return plan.activities().stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
