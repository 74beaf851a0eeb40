package nl.basiseerst.ui.offer;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Two numbers as bars of one scale: the norm above, the count below. The numbers stand beside it,
/// so that nobody needs its colours.
final class CountBar extends Region {

    private static final double GAP = 2;
    private static final double LEAST = 2;

    private final double[] shares;
    private final Region[] bars = {bar("norm"), bar("counted")};

    /// @param norm at least 0
    /// @param counted at least 0
    CountBar(double norm, double counted, String spoken) {
        double longest = Math.max(norm, counted);
        shares = new double[] {share(norm, longest), share(counted, longest)};
        getStyleClass().add("count-bar");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(spoken);
        getChildren().addAll(bars);
    }

    private static double share(double number, double longest) {
        return longest == 0 ? 0 : number / longest;
    }

    private static Region bar(String kind) {
        Region bar = new Region();
        bar.getStyleClass().addAll("count-piece", kind);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = (getHeight() - snappedTopInset() - snappedBottomInset() - GAP) / 2;
        double y = snappedTopInset();
        for (int i = 0; i < bars.length; i++) {
            bars[i].resizeRelocate(
                    snappedLeftInset(), y, Math.max(LEAST, shares[i] * width), height);
            y += height + GAP;
        }
    }
}
