package nl.basiseerst.report.layout;

/// How large blocks are set, and how close together.
///
/// @param size of the text in points
/// @param leading height of a line in parts of the size
/// @param gap between two blocks in points
/// @param paired whether two short blocks may share a line
record ChipStyle(double size, double leading, double gap, boolean paired) {

    double lineHeight() {
        return size * leading;
    }

    /// Width of the strip with the letter.
    double tab() {
        return size * 1.1;
    }

    /// Between the strip and the text.
    double indent() {
        return size * 0.26;
    }
}
