package nl.basiseerst.domain.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What the extra offer of a week does to the basic offer, as a whole and item by item
/// (risk-model.md, section 5).
final class ExtraWeighing {

    /// Displaced minutes up to this ask for no release.
    private static final double NOTHING = 1;

    private final WeekProblem problem;
    private final Shortfall planned;
    private final Shortfall released;
    private final double[] recovered;
    private final BitSet releaseSet;

    ExtraWeighing(WeekProblem problem, PresenceCheck presence, LinearSolver solver) {
        this.problem = problem;
        int count = problem.items.count();
        recovered = new double[count];
        planned = problem.coverAsPlanned();
        // giving up extra offer can only add capacity: where nothing is short, it wins nothing
        // giving up extra offer can only add capacity: where nothing is short, it wins nothing
        if (!planned.isAnythingShort() || count == 0) {
            released = planned;
            releaseSet = releaseSet(presence, solver);
            return;
        }
        try (LexicographicCover cover = problem.openCover()) {
            BitSet all = new BitSet();
            all.set(0, count);
            released = cover.serve(all, false);
            // what to give up is sought while each item is weighed: neither asks the other anything
            var search = Beside.start(() -> releaseSet(presence, solver));
            for (int i = 0; i < count; i++) {
                BitSet one = new BitSet();
                one.set(i);
                recovered[i] = planned.gainedBy(cover.serve(one, false));
            }
            releaseSet = search.result();
        }
    }

    private BitSet releaseSet(PresenceCheck presence, LinearSolver solver) {
        boolean absent = presence.stretches().stream().anyMatch(PresenceCheck.Stretch::displaced);
        if (!absent && !Judgement.above(displaced(), NOTHING)) {
            return new BitSet();
        }
        // releasing only adds capacity: where the plan as it is will do, coverage asks for nothing
        CoverageModel model =
                planned.isWithin(ReleaseSearch.SLACK_MINUTES, released)
                        ? problem.emptyModel()
                        : problem.openModel();
        return new ReleaseSearch(model, problem.items, presence).search(solver, released);
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
