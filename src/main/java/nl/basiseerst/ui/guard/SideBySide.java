package nl.basiseerst.ui.guard;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/// Lists of sentences: next to each other where lines stay long enough to read, else below each
/// other.
final class SideBySide extends Region {

    private static final double GAP = 32;
    private static final double GAP_BELOW = 12;

    private final double leastEach;

    /// @param leastEach how wide each must at least be to stand beside another, in pixels of text
    ///   of 14 pixels high; grows with the text
    SideBySide(double leastEach) {
        this.leastEach = leastEach;
    }

    void show(List<? extends Node> lists) {
        getChildren().setAll(lists);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isWide(double width, double em) {
        int count = getChildren().size();
        return count > 1 && (width - (count - 1) * GAP) / count >= leastEach * em / 14;
    }

    private double each(double width) {
        int count = getChildren().size();
        return isWide(width, em()) ? (width - (count - 1) * GAP) / count : width;
    }

    /// The height of the text, read off the widest word there is: a region has no font itself.
    private double em() {
        Node label = lookup(".label");
        return label instanceof javafx.scene.control.Label text ? text.getFont().getSize() : 14;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        boolean wide = isWide(width, em());
        double sum = 0;
        double most = 0;
        for (Node list : getChildren()) {
            double height = list.prefHeight(each);
            sum += height + (sum > 0 ? GAP_BELOW : 0);
            most = Math.max(most, height);
        }
        return wide ? most : sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean wide = isWide(getWidth(), em());
        double each = each(getWidth());
        double x = 0;
        double y = 0;
        for (Node list : getChildren()) {
            double height = list.prefHeight(each);
            list.resizeRelocate(x, y, each, height);
            if (wide) {
                x += each + GAP;
            } else {
                y += height + GAP_BELOW;
            }
        }
    }
}
