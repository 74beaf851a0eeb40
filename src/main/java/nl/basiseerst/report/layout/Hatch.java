package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;

/// Diagonal lines that fill a rectangle and stay inside it.
public final class Hatch {

    private static final double SPACING = 2.6;
    private static final double LINE_WIDTH = 0.4;
    private static final double GREY = 0.25;

    private Hatch() {}

    /// Lines at 45 degrees, rising to the right, evenly spaced.
    public static List<Mark.Rule> lines(Mark.Area area) {
        List<Mark.Rule> lines = new ArrayList<>();
        double w = area.width();
        double h = area.height();
        for (double d = SPACING; d < w + h; d += SPACING) {
            double fromX = Math.max(0, d - h);
            double toX = Math.min(d, w);
            lines.add(
                    new Mark.Rule(
                            area.x() + fromX,
                            area.y() + d - fromX,
                            area.x() + toX,
                            area.y() + d - toX,
                            LINE_WIDTH,
                            GREY));
        }
        return lines;
    }
}
