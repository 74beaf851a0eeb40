package nl.basiseerst.ui.today;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/// Texts that share the width evenly; below each other where that leaves too little to read.
final class Halves extends Pane {

    /// In times the size of the text.
    private static final double READABLE = 20;

    private static final double GAP = 1.7;

    private final Label size = new Label();

    Halves() {
        size.setVisible(false);
        size.setManaged(false);
        size.fontProperty().subscribe(_ -> requestLayout());
        getChildren().add(size);
        setMinHeight(USE_PREF_SIZE);
    }

    void show(List<? extends Region> parts) {
        getChildren().setAll(size);
        getChildren().addAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return READABLE * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        double height = 0;
        for (var part : getManagedChildren()) {
            double its = snapSizeY(part.prefHeight(each));
            height = isBeside(width) ? Math.max(height, its) : height + its;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        double y = 0;
        for (var part : getManagedChildren()) {
            double height = snapSizeY(part.prefHeight(each));
            part.resizeRelocate(x, y, each, height);
            if (isBeside(getWidth())) {
                x += each + gap();
            } else {
                y += height;
            }
        }
    }

    private double each(double width) {
        int parts = getManagedChildren().size();
        return isBeside(width) && parts > 0 ? (width - gap() * (parts - 1)) / parts : width;
    }

    private boolean isBeside(double width) {
        return width >= READABLE * em() * getManagedChildren().size();
    }

    private double gap() {
        return snapSizeX(GAP * em());
    }

    private double em() {
        return size.getFont().getSize();
    }
}
