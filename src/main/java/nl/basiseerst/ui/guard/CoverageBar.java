package nl.basiseerst.ui.guard;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// What is asked as a bar: served, taken by extra offer, short for another reason; what is left is
/// waiting. The numbers stand beside it, so that nobody needs its colours.
final class CoverageBar extends Region {

    private static final double LEAST = 2;

    private final double[] shares;
    private final Region[] pieces;

    /// All shares of what is asked, each from 0 to 1, together at most 1.
    CoverageBar(double served, double displaced, double otherShort) {
        shares = new double[] {served, displaced, otherShort};
        pieces = new Region[] {piece("served"), piece("displaced"), piece("short")};
        getStyleClass().add("coverage-bar");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(pieces);
    }

    private static Region piece(String kind) {
        Region piece = new Region();
        piece.getStyleClass().addAll("coverage-piece", kind);
        return piece;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double room = width;
        for (int i = 1; i < pieces.length; i++) {
            room -= widthOf(i, width);
        }
        double x = snappedLeftInset();
        for (int i = 0; i < pieces.length; i++) {
            double wide = i == 0 ? Math.min(shares[0] * width, room) : widthOf(i, width);
            pieces[i].resizeRelocate(x, top, wide, height);
            pieces[i].setVisible(wide > 0);
            x += wide;
        }
    }

    /// However small, a shortage can be seen.
    private double widthOf(int piece, double width) {
        return shares[piece] > 0 ? Math.max(LEAST, shares[piece] * width) : 0;
    }
}
