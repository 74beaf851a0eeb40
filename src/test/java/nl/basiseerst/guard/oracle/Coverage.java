package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.offer.Activity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What comes short of each activity, and what is served of the parts that may wait: section 4.
///
/// @param shortage contacts short by activity
/// @param waitingServed contacts served that could have waited, by activity
record Coverage(Map<Activity, Double> shortage, Map<Activity, Double> waitingServed) {

    /// @param basic the activities, in the order of the catalogue
    static Coverage of(
            List<Activity> basic, List<Piece> pieces, List<Part> parts, List<Present> present) {
        Assignment assignment = new Assignment(pieces, parts, present);
        assignment.limitToDemand();
        Simplex solver = assignment.solver();
        Map<Activity, Double> shortage = new HashMap<>();
        for (Activity activity :
                basic.stream().sorted(Comparator.comparingInt(Activity::priority)).toList()) {
            double served = solver.maximise(assignment.servedOf(activity, false));
            solver.keepOptimum();
            shortage.put(activity, Math.max(0, asked(pieces, activity) - served));
        }
        Map<Activity, Double> waitingServed = new HashMap<>();
        for (Activity activity : basic) {
            waitingServed.put(activity, solver.maximise(assignment.servedOf(activity, true)));
            solver.keepOptimum();
        }
        return new Coverage(shortage, waitingServed);
    }

    /// Contacts of an activity that must be served.
    static double asked(List<Piece> pieces, Activity activity) {
        double asked = 0;
        for (Piece piece : pieces) {
            if (piece.activity().equals(activity) && !piece.waiting()) {
                asked += piece.contacts();
            }
        }
        return asked;
    }

    /// Norm minutes short of one activity.
    double minutes(Activity activity) {
        return shortage.getOrDefault(activity, 0.0) * activity.performers().getFirst().minutes();
    }

    /// Norm minutes short of all activities.
    double minutes() {
        return shortage.keySet().stream().mapToDouble(this::minutes).sum();
    }

    /// Norm minutes that come short here but not there, activity by activity.
    double displacedAgainst(Coverage released) {
        double displaced = 0;
        for (Activity activity : shortage.keySet()) {
            displaced += Math.max(0, minutes(activity) - released.minutes(activity));
        }
        return displaced;
    }
}
