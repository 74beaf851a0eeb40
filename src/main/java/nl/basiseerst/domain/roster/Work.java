package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is done in a block, whoever does it on whatever day: all of it but its id. Two days of a
/// member are the same if the same work is done on them, in whatever order it is written down.
record Work(
        TimeSpan span,
        String session,
        @Nullable String room,
        @Nullable String note,
        List<ExtraWork> extra) {

    private static final Comparator<ExtraWork> BY_ACTIVITY =
            Comparator.comparing(ExtraWork::activity);

    static Work of(Block block) {
        List<ExtraWork> extra = block.extra();
        return new Work(
                block.span(),
                block.session(),
                block.room(),
                block.note(),
                extra.size() < 2 ? extra : extra.stream().sorted(BY_ACTIVITY).toList());
    }

    static boolean same(List<Block> one, List<Block> other) {
        return one.size() == other.size() && minus(one, other).isEmpty();
    }

    /// The blocks of one whose work is not done in the other; what is done twice in one and once in
    /// the other is left once.
    static List<Block> minus(List<Block> one, List<Block> other) {
        if (other.isEmpty()) {
            return one;
        }
        Map<Work, Integer> left = new HashMap<>();
        other.forEach(block -> left.merge(of(block), 1, Integer::sum));
        List<Block> result = new ArrayList<>();
        for (Block block : one) {
            if (left.merge(of(block), -1, Integer::sum) < 0) {
                result.add(block);
            }
        }
        return result;
    }
}
