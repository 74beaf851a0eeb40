package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Deferrable contacts that one week leaves for the next (risk-model.md, section 1).
///
/// Remembers what it found last: whoever edits a week asks again and again, and leaves the weeks
/// before it as they were. Safe for use by several threads.
final class Backlog {

    private final LinearSolver solver;
    private volatile @Nullable Found last;

    /// All that the backlog of a week follows from.
    ///
    /// @param before the blocks of the weeks that are looked at
    private record Asked(
            IsoWeek week,
            Practice practice,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<RoleFallback> roles,
            List<Member> members,
            List<Absence> absences,
            List<Block> before) {

        static Asked of(PracticePlan plan, IsoWeek week) {
            Period days =
                    Period.of(
                            week.plusWeeks(-Guard.WEEKS_BEFORE).monday(),
                            week.plusWeeks(-1).sunday());
            return new Asked(
                    week,
                    plan.practice(),
                    plan.activities(),
                    plan.sessionTypes(),
                    plan.roles(),
                    plan.members(),
                    plan.absences(),
                    plan.blocks().stream().filter(b -> days.contains(b.date())).toList());
        }
    }

    private static final class Found {

        final Asked asked;
        final double[] carried;

        Found(Asked asked, double[] carried) {
            this.asked = asked;
            this.carried = carried;
        }
    }

    Backlog(LinearSolver solver) {
        this.solver = solver;
    }

    /// Contacts carried into a week, by index of the activity in the order of serving. Starts at
    /// none in the first of at most four weeks before it that each have a block.
    double[] carriedInto(PracticePlan plan, IsoWeek week) {
        Asked asked = Asked.of(plan, week);
        Found found = last;
        if (found == null || !found.asked.equals(asked)) {
            found = new Found(asked, find(plan, asked));
            last = found;
        }
        return found.carried.clone();
    }

    private double[] find(PracticePlan plan, Asked asked) {
        IsoWeek week = asked.week();
        long basic = plan.activities().stream().filter(a -> a.offer() == Offer.BASIC).count();
        double[] carried = new double[(int) basic];
        if (plan.activities().stream().noneMatch(Backlog::mayCarry)) {
            return carried;
        }
        int weeks = 0;
        while (weeks < Guard.WEEKS_BEFORE && hasBlock(asked, week.plusWeeks(-weeks - 1))) {
            weeks++;
        }
        for (int back = weeks; back >= 1; back--) {
            var frame = new WeekFrame(plan, week.plusWeeks(-back));
            var problem = new WeekProblem(frame, carried, solver);
            carried = left(problem, carried, problem.coverAsPlanned());
        }
        return carried;
    }

    private static boolean mayCarry(Activity activity) {
        return activity.offer() == Offer.BASIC && activity.isDeferrable();
    }

    private static boolean hasBlock(Asked asked, IsoWeek week) {
        return asked.before().stream().anyMatch(b -> week.contains(b.date()));
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
