package nl.basiseerst.domain.guard;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The assignment that serves activities in their order, each losing as little as possible
/// (risk-model.md, section 4). One program, solved again for every set of released items.
final class LexicographicCover implements AutoCloseable {

    /// Minutes below which a short is taken for rounding of the solver.
    private static final double ROUNDING = 1e-6;

    private final CoverageModel model;
    private final List<Gate> gates;
    private final int activities;
    private final List<Integer> catalogue;
    private final LinearSolver.Session session;
    private final double[] worth;

    LexicographicCover(
            LinearSolver solver, CoverageModel model, List<Gate> gates, WeekFrame frame) {
        this.model = model;
        this.gates = gates;
        this.activities = frame.inOrder.size();
        this.catalogue = frame.catalogue;
        this.session = solver.open(model.program);
        this.worth = new double[gates.size()];
    }

    /// @param released the extra items given up
    /// @param withWaiting whether the waiting parts are to be served as far as possible too;
    ///   without it what is left of them has no meaning
    Shortfall serve(BitSet released, boolean withWaiting) {
        begin(released);
        double[] values = session.minimise(descendingCost(0, withWaiting));
        for (int a = 0; a < activities; a++) {
            values = settle(a, values, withWaiting);
        }
        return shortfall(withWaiting ? settleWaiting(values) : values);
    }

    /// The least that an activity can lose with no extra offer given up, while each of those before
    /// it loses no more than given; the later ones lose what they must.
    ///
    /// @param most norm minutes by index of the activity; such an assignment must exist
    double least(int activity, double[] most) {
        begin(new BitSet());
        for (int before = 0; before < activity; before++) {
            session.rowBounds(
                    model.shortRow(before), Double.NEGATIVE_INFINITY, most[before] + ROUNDING);
        }
        double least = due(activity, session.minimise(onlyCost(activity, false)));
        addWorth();
        return least;
    }

    /// The most that opening a gate further can win back of what the last [#serve] or [#least]
    /// found lost, in norm minutes per unit of its factor; of several gates, their sum.
    ///
    /// Activity by activity: as long as those before it lose what they lost, or less, the reduced
    /// cost of the gate bounds what this one gains (weak duality of linear programs).
    double worth(Gate gate) {
        return worth[gate.index()];
    }

    private void begin(BitSet released) {
        Arrays.fill(worth, 0);
        for (Gate gate : gates) {
            double factor = gate.factor(released);
            session.variableBounds(model.gateVariable(gate.index()), factor, factor);
        }
        for (int a = 0; a < activities; a++) {
            session.rowBounds(
                    model.shortRow(a), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
        for (int p = 0; p < model.pieces.size(); p++) {
            session.variableBounds(model.shortOf(p), 0, Double.POSITIVE_INFINITY);
        }
    }

    private void addWorth() {
        for (Gate gate : gates) {
            double opened = session.reducedCost(model.gateVariable(gate.index()));
            worth[gate.index()] += Math.max(0, -opened);
        }
    }

    /// Fixes what activity `a` loses at its least, given what went before.
    private double[] settle(int a, double[] values, boolean withWaiting) {
        double candidate = due(a, values);
        if (candidate <= ROUNDING) {
            session.rowBounds(model.shortRow(a), Double.NEGATIVE_INFINITY, ROUNDING);
            return values;
        }
        double[] best = session.minimise(onlyCost(a, false));
        double least = due(a, best);
        addWorth();
        session.rowBounds(model.shortRow(a), Double.NEGATIVE_INFINITY, least + ROUNDING);
        return candidate <= least + 2 * ROUNDING
                ? values
                : session.minimise(descendingCost(a + 1, withWaiting));
    }

    /// The waiting parts, in the order of the catalogue rather than of priority.
    private double[] settleWaiting(double[] values) {
        double[] now = values;
        for (int a : catalogue) {
            for (int p = 0; p < model.pieces.size(); p++) {
                DemandPiece piece = model.pieces.get(p);
                if (piece.waiting() && piece.activity() == a) {
                    if (now[model.shortOf(p)] > ROUNDING) {
                        now = session.minimise(onlyCost(a, true));
                    }
                    session.variableBounds(model.shortOf(p), 0, now[model.shortOf(p)] + ROUNDING);
                }
            }
        }
        return now;
    }

    /// A cost that halves from activity to activity: near enough to the order to be right most of
    /// the time, and checked activity by activity all the same.
    private double[] descendingCost(int first, boolean withWaiting) {
        double[] cost = new double[model.program.variables()];
        for (int p = 0; p < model.pieces.size(); p++) {
            DemandPiece piece = model.pieces.get(p);
            if (piece.waiting()) {
                cost[model.shortOf(p)] = withWaiting ? Math.scalb(1.0, -activities) : 0;
            } else if (piece.activity() >= first) {
                cost[model.shortOf(p)] = Math.scalb(1.0, first - piece.activity());
            }
        }
        return cost;
    }

    private double[] onlyCost(int activity, boolean waiting) {
        double[] cost = new double[model.program.variables()];
        for (int p = 0; p < model.pieces.size(); p++) {
            DemandPiece piece = model.pieces.get(p);
            if (piece.activity() == activity && piece.waiting() == waiting) {
                cost[model.shortOf(p)] = 1;
            }
        }
        return cost;
    }

    private double due(int activity, double[] values) {
        double sum = 0;
        for (int p = 0; p < model.pieces.size(); p++) {
            DemandPiece piece = model.pieces.get(p);
            if (piece.activity() == activity && !piece.waiting()) {
                sum += values[model.shortOf(p)];
            }
        }
        return sum;
    }

    private Shortfall shortfall(double[] values) {
        double[] due = new double[activities];
        double[] waiting = new double[activities];
        double[] pieces = new double[model.pieces.size()];
        for (int p = 0; p < pieces.length; p++) {
            DemandPiece piece = model.pieces.get(p);
            pieces[p] = Math.max(0, values[model.shortOf(p)]);
            (piece.waiting() ? waiting : due)[piece.activity()] += pieces[p];
        }
        return new Shortfall(due, waiting, pieces);
    }

    @Override
    public void close() {
        session.close();
    }
}
