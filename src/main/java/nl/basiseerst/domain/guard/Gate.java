package nl.basiseerst.domain.guard;

import java.util.BitSet;
import java.util.List;

/// The extra offer that stands before some minutes of a member: which items, and what part of the
/// block each takes. The factor f of risk-model.md, section 2; an extra block is the case of one
/// item that takes all of it.
///
/// @param index number of this gate within the week
/// @param items indices of the extra items
/// @param shares part of the block each item takes, at least 0, in the same order
record Gate(int index, List<Integer> items, List<Double> shares) {

    Gate {
        items = List.copyOf(items);
        shares = List.copyOf(shares);
    }

    /// The part of the minutes that is there when the given items are given up, from 0 to 1.
    double factor(BitSet released) {
        double left = 1;
        for (int i = 0; i < items.size(); i++) {
            if (!released.get(items.get(i))) {
                left -= shares.get(i);
            }
        }
        return Math.max(0, left);
    }

    /// How much more than the whole block its items take together, at least 0.
    double excess() {
        return Math.max(0, shares.stream().mapToDouble(s -> s).sum() - 1);
    }
}
