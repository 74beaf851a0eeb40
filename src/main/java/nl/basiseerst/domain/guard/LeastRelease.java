package nl.basiseerst.domain.guard;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;

/// The least extra offer to give up (risk-model.md, section 5).
///
/// The whole program takes long. A bound from prices takes little: no set is smaller than the
/// smallest that could win enough at those prices. That one mostly does win enough, and is then the
/// answer; only else the whole program is solved.
final class LeastRelease {

    /// Displaced minutes up to this ask for no release.
    private static final double NOTHING = 1;

    /// Norm minutes by which a bound may be wrong by rounding of the solver.
    private static final double TRIFLE = 1e-3;

    private final WeekProblem problem;
    private final PresenceCheck presence;
    private final LinearSolver solver;

    LeastRelease(WeekProblem problem, PresenceCheck presence, LinearSolver solver) {
        this.problem = problem;
        this.presence = presence;
        this.solver = solver;
    }

    /// The items; empty when that is not the matter.
    ///
    /// @param planned what comes short with the extra offer going on
    /// @param released what comes short with all of it given up
    /// @param cover tells what comes short in between; null where nothing is short
    BitSet find(Shortfall planned, Shortfall released, @Nullable LexicographicCover cover) {
        boolean absent = presence.stretches().stream().anyMatch(PresenceCheck.Stretch::displaced);
        if (!absent && !Judgement.above(planned.gainedBy(released), NOTHING)) {
            return new BitSet();
        }
        ReleaseSearch bound = search(problem.emptyModel());
        // releasing only adds capacity: where the plan as it is will do, coverage asks for nothing
        if (cover == null || planned.isWithin(ReleaseSearch.SLACK_MINUTES, released)) {
            return bound.search(solver, released);
        }
        require(bound, planned, released, cover);
        BitSet least = bound.search(solver, released);
        return cover.serve(least, false).isWithin(ReleaseSearch.SLACK_MINUTES, released)
                ? least
                : search(problem.openModel()).search(solver, released);
    }

    private ReleaseSearch search(CoverageModel model) {
        return new ReleaseSearch(model, problem.items, presence);
    }

    /// What is given up must be worth what each activity has to win back.
    private void require(
            ReleaseSearch bound, Shortfall planned, Shortfall released, LexicographicCover cover) {
        double[] most = new double[problem.frame.inOrder.size()];
        for (int a = 0; a < most.length; a++) {
            double allowed = released.due(a) + ReleaseSearch.SLACK_MINUTES;
            most[a] = Math.max(planned.due(a), allowed);
            if (planned.due(a) > allowed) {
                double least = cover.least(a, most);
                bound.requireWorth(cover::worth, least - allowed - TRIFLE);
            }
        }
    }
}
