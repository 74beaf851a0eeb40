package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The activity with the fewest norm minutes to spare: the most of it that could be added, spread
/// as its demand is, while nothing else gets shorter (risk-model.md, section 6).
final class SpareSearch {

    private final WeekFrame frame;
    private final List<DemandPiece> pieces;
    private final List<Lots.Lot> lots;
    private final double[] asked;

    /// @param demand of a week; what may wait for later weeks is left out
    SpareSearch(WeekFrame frame, WeekDemand demand, List<Part> parts) {
        this.frame = frame;
        pieces = demand.pieces().stream().filter(p -> !p.waiting()).toList();
        lots = new Lots(parts, pieces, frame.openDays.size()).all();
        asked = new double[frame.inOrder.size()];
        pieces.forEach(p -> asked[p.activity()] += p.minutes());
    }

    /// The tightest activity, null when nothing is asked.
    ///
    /// @param planned what comes short as planned: an activity that does has nothing to spare
    @Nullable TightestActivity tightest(Shortfall planned, LinearSolver solver) {
        for (int a = 0; a < asked.length; a++) {
            if (planned.isShort(a)) {
                return new TightestActivity(frame.inOrder.get(a).id(), 0);
            }
        }
        return pieces.isEmpty() ? null : amongCovered(solver);
    }

    private TightestActivity amongCovered(LinearSolver solver) {
        int[] alone = new int[asked.length];
        Arrays.setAll(alone, a -> a);
        CoverageModel model = new CoverageModel(frame, pieces, lots, List.of(), alone);
        int tightest = -1;
        double least = Double.POSITIVE_INFINITY;
        try (LinearSolver.Session session = solver.open(model.program)) {
            for (int p = 0; p < pieces.size(); p++) {
                session.variableBounds(model.shortOf(p), 0, 0);
            }
            for (int a : likelyTightestFirst()) {
                if (tightest < 0 || !canAdd(a, least)) {
                    double spare = spare(session, model, a);
                    if (spare < least) {
                        least = spare;
                        tightest = a;
                    }
                }
            }
        }
        return new TightestActivity(frame.inOrder.get(tightest).id(), least);
    }

    /// The sooner a small figure is found, the more activities are shown to have more without a
    /// solve.
    private List<Integer> likelyTightestFirst() {
        QuickCover cover = new QuickCover(frame, pieces, lots);
        cover.servesAll();
        double[] room = new double[asked.length];
        Arrays.fill(room, Double.POSITIVE_INFINITY);
        for (int p = 0; p < pieces.size(); p++) {
            DemandPiece piece = pieces.get(p);
            double factor = cover.roomFor(p) / piece.minutes();
            room[piece.activity()] =
                    Math.min(room[piece.activity()], factor * asked[piece.activity()]);
        }
        return IntStream.range(0, asked.length)
                .filter(a -> asked[a] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(a -> room[a]))
                .toList();
    }

    /// Whether so many minutes of an activity could certainly be added: then it is not the
    /// tightest.
    private boolean canAdd(int activity, double minutes) {
        double factor = 1 + minutes / asked[activity];
        List<DemandPiece> grown =
                pieces.stream().map(p -> p.activity() == activity ? p.times(factor) : p).toList();
        return new QuickCover(frame, grown, lots).servesAll();
    }

    private double spare(LinearSolver.Session session, CoverageModel model, int activity) {
        int growth = model.growthVariable(activity);
        double[] cost = new double[model.program.variables()];
        cost[growth] = -1;
        session.variableBounds(growth, 0, Double.POSITIVE_INFINITY);
        double spare = session.minimise(cost)[growth] * asked[activity];
        session.variableBounds(growth, 0, 0);
        return Math.max(0, spare);
    }
}
