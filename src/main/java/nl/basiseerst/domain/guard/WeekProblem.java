package nl.basiseerst.domain.guard;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// One week's demand and supply, ready to be asked: what comes short, and how much more could be
/// served.
final class WeekProblem {

    private static final int LAST_HEADROOM_PRIORITY = 3;

    final WeekFrame frame;
    final WeekDemand demand;
    final ExtraItems items;
    final Supply supply;
    final double[] carried;

    private final LinearSolver solver;

    WeekProblem(WeekFrame frame, double[] carried, LinearSolver solver) {
        this.frame = frame;
        this.solver = solver;
        this.carried = carried;
        demand = new WeekDemand(frame, carried);
        items = new ExtraItems(frame.attendance.blocks());
        supply = new Supply(frame, items);
    }

    /// The week with its extra offer left open, item by item.
    LexicographicCover openCover() {
        return new LexicographicCover(solver, openModel(), items.gates(), frame);
    }

    /// The whole week with its extra offer going on, waiting demand included.
    Shortfall coverAsPlanned() {
        return cover(demand.pieces(), supply.week(Release.NOTHING), true);
    }

    /// A new model of the week with its extra offer left open.
    CoverageModel openModel() {
        return model(demand.pieces(), supply.week(Release.CHOICE), items.gates(), noGrowth());
    }

    /// A model that asks nothing, for choices in which coverage plays no part.
    CoverageModel emptyModel() {
        return model(List.of(), List.of(), items.gates(), noGrowth());
    }

    /// What comes short of some pieces of the demand when just those parts serve them.
    Shortfall cover(List<DemandPiece> pieces, List<Part> parts, boolean withWaiting) {
        List<Lots.Lot> lots = new Lots(parts, pieces, frame.openDays.size()).all();
        int activities = frame.inOrder.size();
        if (new QuickCover(frame, pieces, lots).servesAll()) {
            return Shortfall.none(activities, pieces.size());
        }
        CoverageModel model = new CoverageModel(frame, pieces, lots, List.of(), noGrowth());
        try (var cover = new LexicographicCover(solver, model, List.of(), frame)) {
            return cover.serve(new BitSet(), withWaiting);
        }
    }

    /// Headroom (risk-model.md, section 6), as a fraction of at least -1; NaN without such demand.
    double headroom() {
        List<DemandPiece> firm = demand.pieces().stream().filter(this::isFirm).toList();
        if (firm.isEmpty()) {
            return Double.NaN;
        }
        int[] together = new int[frame.inOrder.size()];
        CoverageModel model = model(firm, supply.week(Release.NOTHING), List.of(), together);
        int growth = model.growthVariable(0);
        double[] cost = new double[model.program.variables()];
        cost[growth] = -1;
        try (LinearSolver.Session session = solver.open(model.program)) {
            session.variableBounds(growth, -1, Double.POSITIVE_INFINITY);
            for (int p = 0; p < firm.size(); p++) {
                session.variableBounds(model.shortOf(p), 0, 0);
            }
            return session.minimise(cost)[growth];
        }
    }

    private boolean isFirm(DemandPiece piece) {
        var activity = frame.inOrder.get(piece.activity());
        return activity.priority() <= LAST_HEADROOM_PRIORITY && !activity.isDeferrable();
    }

    private int[] noGrowth() {
        int[] none = new int[frame.inOrder.size()];
        Arrays.fill(none, -1);
        return none;
    }

    private CoverageModel model(
            List<DemandPiece> pieces, List<Part> parts, List<Gate> gates, int[] growthGroup) {
        List<Lots.Lot> lots = new Lots(parts, pieces, frame.openDays.size()).all();
        return new CoverageModel(frame, pieces, lots, gates, growthGroup);
    }
}
