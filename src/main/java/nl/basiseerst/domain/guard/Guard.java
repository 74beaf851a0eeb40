package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.List;

/// Tells whether the basic offer of a week is safe (risk-model.md). Safe for use by several
/// threads; it computes for some to some hundreds of milliseconds, so not on the JavaFX thread.
public final class Guard {

    /// How many weeks before the asked one are looked at for backlog.
    public static final int WEEKS_BEFORE = 4;

    private final LinearSolver solver;

    public Guard(LinearSolver solver) {
        this.solver = solver;
    }

    /// @param plan the practice with at least the schedule of the week and of the [#WEEKS_BEFORE]
    ///   weeks before it; more does not matter
    public WeekAssessment assess(PracticePlan plan, IsoWeek week) {
        WeekFrame frame = new WeekFrame(plan, week);
        WeekProblem problem =
                new WeekProblem(frame, new Backlog(plan, solver).carriedInto(week), solver);
        PresenceCheck presence = new PresenceCheck(frame, plan.presenceRules());
        List<PresenceViolation> violations = presence.violations();
        DayGuard days = new DayGuard(problem, violations);
        double headroom = problem.headroom();
        ExtraWeighing extra = new ExtraWeighing(problem, presence, solver);
        WeekFindings findings = new WeekFindings(problem, extra);
        double shortage = extra.planned().total();
        double displaced = extra.displaced();
        Verdict verdict =
                new Judgement(frame.practice)
                        .of(shortage, displaced, violations, days.fragile(), headroom);
        return new WeekAssessment(
                week,
                verdict,
                findings.demandMinutes(),
                shortage,
                extra.released().total(),
                displaced,
                Double.isNaN(headroom) ? null : headroom,
                null,
                findings.activities(),
                extra.items(),
                extra.releaseSet(),
                findings.gaps(),
                days.fragile(),
                violations,
                days.days());
    }
}
