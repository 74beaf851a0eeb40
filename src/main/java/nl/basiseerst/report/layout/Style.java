package nl.basiseerst.report.layout;

/// How a text is set.
///
/// @param size in points
/// @param grey from 0, black, to 1, white
public record Style(Face face, double size, double grey) {

    /// Darkest and lightest ink for text; the latter is 4.5:1 on white.
    static final double BLACK = 0;

    static final double QUIET = 0.35;

    static Style regular(double size) {
        return new Style(Face.REGULAR, size, BLACK);
    }

    static Style bold(double size) {
        return new Style(Face.BOLD, size, BLACK);
    }

    static Style quiet(double size) {
        return new Style(Face.REGULAR, size, QUIET);
    }

    Style white() {
        return new Style(face, size, 1);
    }

    /// From the top of a line to the baseline, so that capitals sit in the middle of it.
    double baseline(double lineHeight) {
        return (lineHeight + CAPITAL * size) / 2;
    }

    private static final double CAPITAL = 0.711;
}
