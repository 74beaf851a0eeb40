package nl.basiseerst.guard.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All subsets of a few extra items, by total length and then by number.
final class Subsets {

    private Subsets() {}

    static List<List<Present.Item>> byLength(List<Present.Item> items) {
        List<List<Present.Item>> subsets = new ArrayList<>();
        for (long mask = 0; mask < 1L << items.size(); mask++) {
            List<Present.Item> subset = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                if ((mask >> i & 1) == 1) {
                    subset.add(items.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(Comparator.comparingLong(Subsets::length).thenComparingInt(List::size));
        return subsets;
    }

    /// In thousandths of a minute: sums of fractions must not decide a tie.
    private static long length(List<Present.Item> subset) {
        return Math.round(1000 * subset.stream().mapToDouble(Present.Item::minutes).sum());
    }
}
