package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The largest setting that keeps a document on as few sheets as it deserves.
final class Fit {

    /// Below this nobody reads it on a wall; a document that does not fit then gets more sheets.
    private static final double SMALLEST = 5.5;

    private static final double STEP = 0.25;
    private static final double ROOMY_FROM = 6.5;
    private static final ChipStyle COMFORTABLE = style(7, false);

    private Fit() {}

    /// Lays out at falling sizes until everything is on one sheet. Where that takes too small a
    /// size, as few sheets as a comfortable size takes, and then as large as those allow.
    ///
    /// @param largest size to begin with, in points
    static Paper of(double largest, Function<ChipStyle, Paper> layout) {
        Paper comfortable = layout.apply(COMFORTABLE);
        List<ChipStyle> styles = styles(largest);
        if (comfortable.sheets().size() > 1) {
            Paper smallest = layout.apply(styles.getLast());
            if (smallest.sheets().size() > 1) {
                return first(styles, layout, comfortable.sheets().size(), comfortable);
            }
        }
        return first(styles, layout, 1, comfortable);
    }

    private static Paper first(
            List<ChipStyle> styles, Function<ChipStyle, Paper> layout, int most, Paper otherwise) {
        for (ChipStyle style : styles) {
            Paper paper = layout.apply(style);
            if (paper.sheets().size() <= most) {
                return paper;
            }
        }
        return otherwise;
    }

    /// From large and airy to small and tight.
    private static List<ChipStyle> styles(double largest) {
        List<ChipStyle> styles = new ArrayList<>();
        for (double size = largest; size >= SMALLEST; size -= STEP) {
            styles.add(style(size, false));
            styles.add(style(size, true));
        }
        return styles;
    }

    private static ChipStyle style(double size, boolean paired) {
        return size >= ROOMY_FROM
                ? new ChipStyle(size, 1.16, 0.9, paired)
                : new ChipStyle(size, 1.06, 0.4, paired);
    }
}
