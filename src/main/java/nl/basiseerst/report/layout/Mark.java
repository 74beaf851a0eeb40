package nl.basiseerst.report.layout;

import nl.basiseerst.domain.guard.Verdict;

/// Something to put on a sheet.
public sealed interface Mark {

    /// One line of text.
    ///
    /// @param x its left edge
    record Words(double x, double baseline, String text, Style style) implements Mark {}

    /// A rectangle.
    record Area(double x, double y, double width, double height, Fill fill) implements Mark {}

    /// A straight line.
    ///
    /// @param width of the line
    /// @param grey from 0, black, to 1, white
    record Rule(double x1, double y1, double x2, double y2, double width, double grey)
            implements Mark {}

    /// The symbol of a verdict, in a square.
    record Sign(double x, double y, double size, Verdict verdict) implements Mark {}

    /// How a rectangle is filled.
    enum Fill {
        /// Even light grey.
        TINT,
        /// A grey that a closed day has.
        PALE,
        /// Diagonal lines.
        HATCH,
        BLACK,
        WHITE,
        /// Not filled, a thin line around.
        OUTLINE
    }
}
