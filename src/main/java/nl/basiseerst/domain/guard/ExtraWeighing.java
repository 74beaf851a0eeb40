package nl.basiseerst.domain.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the extra offer of a week does to the basic offer, as a whole and item by item
/// (risk-model.md, section 5).
final class ExtraWeighing {

    /// Norm minutes below which a gain is rounding of the solver.
    private static final double TRIFLE = 1e-3;

    private final WeekProblem problem;
    private final Shortfall planned;
    private final Shortfall released;
    private final double[] recovered;
    private final BitSet releaseSet;

    ExtraWeighing(WeekProblem problem, PresenceCheck presence, LinearSolver solver) {
        this.problem = problem;
        recovered = new double[problem.items.count()];
        planned = problem.coverAsPlanned();
        // giving up extra offer can only add capacity: where nothing is short, it wins nothing
        if (!planned.isAnythingShort() || recovered.length == 0) {
            released = planned;
            releaseSet = new LeastRelease(problem, presence, solver).find(planned, released, null);
            return;
        }
        try (LexicographicCover cover = problem.openCover()) {
            BitSet all = new BitSet();
            all.set(0, recovered.length);
            released = cover.serve(all, false);
            weigh(cover);
            releaseSet = new LeastRelease(problem, presence, solver).find(planned, released, cover);
        }
    }

    /// Most extra offer stands in nobody's way: what the prices of the week as planned show to win
    /// nothing is not tried.
    private void weigh(LexicographicCover cover) {
        cover.serve(new BitSet(), false);
        double[] most = new double[recovered.length];
        for (Gate gate : problem.items.gates()) {
            double open = gate.factor(new BitSet());
            for (int i : gate.items()) {
                most[i] = cover.worth(gate) * (gate.factor(only(i)) - open);
            }
        }
        for (int i = 0; i < recovered.length; i++) {
            if (most[i] > TRIFLE) {
                recovered[i] = planned.gainedBy(cover.serve(only(i), false));
            }
        }
    }

    private static BitSet only(int item) {
        BitSet one = new BitSet();
        one.set(item);
        return one;
    }

    /// What comes short with the extra offer going on; the waiting parts are served as far as
    /// possible.
    Shortfall planned() {
        return planned;
    }

    /// What comes short with all of it given up; says nothing of the waiting parts.
    Shortfall released() {
        return released;
    }

    /// D: norm minutes that the extra offer takes from the basic offer.
    double displaced() {
        return planned.gainedBy(released);
    }

    /// All items, in the order of their blocks.
    List<ExtraItem> items() {
        List<ExtraItem> all = new ArrayList<>();
        for (int i = 0; i < recovered.length; i++) {
            all.add(item(i));
        }
        return all;
    }

    /// The least to give up; empty when that is not the matter.
    List<ExtraItem> releaseSet() {
        return releaseSet.stream().mapToObj(this::item).toList();
    }

    private ExtraItem item(int index) {
        ExtraItems.Item item = problem.items.item(index);
        var block = item.block().block();
        return new ExtraItem(
                block.id(),
                item.activity(),
                block.member(),
                block.session(),
                block.date(),
                block.span(),
                item.minutes(),
                recovered[index]);
    }
}
