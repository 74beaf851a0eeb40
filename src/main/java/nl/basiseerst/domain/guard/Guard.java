package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tells whether the basic offer of a week is safe (risk-model.md). Safe for use by several
/// threads; it computes for some to some hundreds of milliseconds, on the calling thread and on the
/// common pool, so not on the JavaFX thread.
public final class Guard {

    /// How many weeks before the asked one are looked at for backlog.
    public static final int WEEKS_BEFORE = 4;

    private final LinearSolver solver;
    private final Backlog backlog;

    public Guard(LinearSolver solver) {
        this.solver = solver;
        this.backlog = new Backlog(solver);
    }

    /// The verdict of a week with everything behind it.
    ///
    /// @param plan the practice with at least the schedule of the week and of the [#WEEKS_BEFORE]
    ///   weeks before it; more does not matter
    public WeekAssessment assess(PracticePlan plan, IsoWeek week) {
        WeekProblem problem = problem(plan, week);
        Judgement judgement = new Judgement(plan.practice());
        PresenceCheck presence = new PresenceCheck(problem.frame, plan.presenceRules());
        List<PresenceViolation> violations = presence.violations();
        // the days on their own ask nothing of the week as a whole: half of the work, beside it
        var alone = Beside.start(() -> new DayGuard(problem, violations));
        double headroom = problem.headroom();
        ExtraWeighing extra = new ExtraWeighing(problem, presence, solver);
        WeekFindings findings = new WeekFindings(problem, extra);
        Shortfall planned = extra.planned();
        DayGuard days = alone.result();
        return new WeekAssessment(
                week,
                judgement.of(
                        planned.total(), extra.displaced(), violations, days.fragile(), headroom),
                findings.demandMinutes(),
                planned.total(),
                extra.released().total(),
                extra.displaced(),
                Double.isNaN(headroom) ? null : headroom,
                planned.isAnythingShort() || judgement.isThin(headroom)
                        ? tightest(problem, planned)
                        : null,
                findings.activities(),
                extra.items(),
                extra.releaseSet(),
                findings.gaps(),
                days.fragile(),
                violations,
                days.days());
    }

    /// The activity with the fewest minutes to spare in a week, null when nothing is asked. Takes
    /// about as long as the verdict itself, which names it only where there is little to spare.
    ///
    /// @param plan as for [#assess(PracticePlan, IsoWeek)]
    public @Nullable TightestActivity tightest(PracticePlan plan, IsoWeek week) {
        WeekProblem problem = problem(plan, week);
        return tightest(problem, problem.coverAsPlanned());
    }

    /// What lies behind the numbers of a verdict. Takes some milliseconds.
    ///
    /// @param plan the practice that was assessed
    public Breakdown behind(PracticePlan plan, WeekAssessment week) {
        return new Breakdown(plan, week, solver);
    }

    private WeekProblem problem(PracticePlan plan, IsoWeek week) {
        double[] carried = backlog.carriedInto(plan, week);
        return new WeekProblem(new WeekFrame(plan, week), carried, solver);
    }

    private @Nullable TightestActivity tightest(WeekProblem problem, Shortfall planned) {
        List<Part> parts = problem.supply.week(Release.NOTHING);
        return new SpareSearch(problem.frame, problem.demand, parts).tightest(planned, solver);
    }
}
