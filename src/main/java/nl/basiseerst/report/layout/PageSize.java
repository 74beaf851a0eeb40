package nl.basiseerst.report.layout;

/// A sheet of paper and the margin that printers leave white.
record PageSize(double width, double height) {

    /// 6.3 mm: what common printers can reach.
    static final double MARGIN = 18;

    static final PageSize A4_LANDSCAPE = new PageSize(841.89, 595.28);
    static final PageSize A4_PORTRAIT = new PageSize(595.28, 841.89);

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double top() {
        return MARGIN;
    }

    double bottom() {
        return height - MARGIN;
    }

    double textWidth() {
        return width - 2 * MARGIN;
    }
}
