package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The largest setting that keeps a document on as few sheets as it deserves.
final class Fit {

    /// Below this nobody reads it on a wall; what does not fit then gets more sheets.
    private static final double SMALLEST = 5.4;

    /// What a document of several sheets is set in at least.
    private static final double READABLE = 6.5;

    private static final double AIRY_FROM = 6.5;
    private static final double STEP = 0.1;

    private final double pairedBelow;
    private final Function<ChipStyle, Paper> layout;

    private Fit(double pairedBelow, Function<ChipStyle, Paper> layout) {
        this.pairedBelow = pairedBelow;
        this.layout = layout;
    }

    /// The largest size at which everything is on one sheet. Where even the smallest does not do
    /// that, as few sheets as a readable size takes, and the largest size that those allow.
    ///
    /// @param largest size to consider, in points
    /// @param pairedBelow the size under which two short blocks may share a line
    static Paper of(double largest, double pairedBelow, Function<ChipStyle, Paper> layout) {
        Fit fit = new Fit(pairedBelow, layout);
        Paper smallest = layout.apply(fit.style(SMALLEST));
        if (smallest.sheets().size() == 1) {
            return fit.search(SMALLEST, largest, smallest);
        }
        return fit.search(READABLE, largest, layout.apply(fit.style(READABLE)));
    }

    /// Halves the range of sizes again and again: a larger size never takes fewer sheets, give or
    /// take a line that happens to break better.
    ///
    /// @param fitting the document at the smallest size, whose number of sheets is the limit
    private Paper search(double smallest, double largest, Paper fitting) {
        List<ChipStyle> styles = new ArrayList<>();
        for (double size = smallest; size <= largest; size += STEP) {
            styles.add(style(size));
        }
        Paper best = fitting;
        int low = 0;
        int high = styles.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Paper paper = layout.apply(styles.get(middle));
            if (paper.sheets().size() <= fitting.sheets().size()) {
                best = paper;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private ChipStyle style(double size) {
        boolean paired = size < pairedBelow;
        return size >= AIRY_FROM
                ? new ChipStyle(size, 1.16, 0.9, paired)
                : new ChipStyle(size, 1.05, 0.4, paired);
    }
}
