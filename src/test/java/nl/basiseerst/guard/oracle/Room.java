package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What could still be added to a week as planned: section 6.
record Room(
        List<Activity> basic,
        List<Piece> pieces,
        List<Part> parts,
        List<Present> present,
        Coverage asPlanned) {

    private static final double ROUNDING = 1e-6;

    /// Section 6: the factor is a variable of the program.
    @Nullable Double headroom() {
        List<Piece> counted =
                pieces.stream()
                        .filter(p -> p.activity().accessWeeks() == null)
                        .filter(p -> p.activity().priority() <= 3 && p.contacts() > 0)
                        .toList();
        if (counted.isEmpty()) {
            return null;
        }
        Assignment assignment = new Assignment(counted, parts, present);
        int factor = assignment.multiplyDemand();
        return assignment.solver().maximise(Map.of(factor, 1.0)) - 1;
    }

    /// Section 6: the norm minutes that could be added to each activity that asks something, spread
    /// over its pieces as they are, while nothing comes shorter; by id.
    Map<String, Double> spareMinutes() {
        Map<String, Double> spare = new TreeMap<>();
        for (Activity activity : basic) {
            double contacts = Coverage.asked(pieces, activity);
            if (contacts > ROUNDING) {
                boolean covered = asPlanned.minutes(activity) < ROUNDING;
                double norm = activity.performers().getFirst().minutes();
                spare.put(activity.id(), covered ? growth(activity) * contacts * norm : 0);
            }
        }
        return spare;
    }

    private double growth(Activity growing) {
        Assignment assignment = new Assignment(pieces, parts, present);
        int growth = assignment.growDemand(growing);
        for (Activity activity : basic) {
            double served =
                    Coverage.asked(pieces, activity)
                            - asPlanned.shortage().getOrDefault(activity, 0.0);
            if (!activity.equals(growing) && served > ROUNDING) {
                assignment.serveAtLeast(activity, served - ROUNDING);
            }
        }
        return assignment.solver().maximise(Map.of(growth, 1.0));
    }
}
