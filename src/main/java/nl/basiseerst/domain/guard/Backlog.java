package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import java.util.List;

/// Deferrable contacts that one week leaves for the next (risk-model.md, section 1).
final class Backlog {

    private final PracticePlan plan;
    private final LinearSolver solver;

    Backlog(PracticePlan plan, LinearSolver solver) {
        this.plan = plan;
        this.solver = solver;
    }

    /// Contacts carried into a week, by index of the activity in the order of serving. Starts at
    /// none in the first of at most four weeks before it that each have a block.
    double[] carriedInto(IsoWeek week) {
        long basic = plan.activities().stream().filter(a -> a.offer() == Offer.BASIC).count();
        double[] carried = new double[(int) basic];
        if (plan.activities().stream().noneMatch(Backlog::mayCarry)) {
            return carried;
        }
        int weeks = 0;
        while (weeks < Guard.WEEKS_BEFORE && hasBlock(week.plusWeeks(-weeks - 1))) {
            weeks++;
        }
        for (int back = weeks; back >= 1; back--) {
            carried = carriedOutOf(week.plusWeeks(-back), carried);
        }
        return carried;
    }

    private static boolean mayCarry(Activity activity) {
        return activity.offer() == Offer.BASIC && activity.isDeferrable();
    }

    private boolean hasBlock(IsoWeek week) {
        Period days = Period.of(week.monday(), week.sunday());
        return plan.blocks().stream().anyMatch(b -> days.contains(b.date()));
    }

    private double[] carriedOutOf(IsoWeek week, double[] carriedIn) {
        WeekProblem problem = new WeekProblem(new WeekFrame(plan, week), carriedIn, solver);
        return left(problem, carriedIn, problem.coverAsPlanned());
    }

    /// What a week leaves of each activity, in contacts.
    static double[] left(WeekProblem problem, double[] carriedIn, Shortfall outcome) {
        List<Activity> activities = problem.frame.inOrder;
        double[] left = new double[activities.size()];
        for (int a = 0; a < left.length; a++) {
            Activity activity = activities.get(a);
            if (activity.isDeferrable()) {
                left[a] =
                        problem.frame.openDays.isEmpty()
                                ? carriedIn[a] + problem.demand.weekly(a)
                                : (outcome.due(a) + outcome.waiting(a)) / activity.normMinutes();
            }
        }
        return left;
    }
}
