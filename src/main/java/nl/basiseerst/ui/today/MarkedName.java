package nl.basiseerst.ui.today;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// A name with its mark at the right; the mark below it where the room is too narrow for both.
final class MarkedName extends Pane {

    /// In times the size of the text.
    private static final double BESIDE_FROM = 22;

    private static final double GAP = 0.6;

    private final Label name;
    private final Label mark;

    MarkedName(Label name, Label mark) {
        this.name = name;
        this.mark = mark;
        name.setWrapText(true);
        getChildren().addAll(name, mark);
        setMinHeight(USE_PREF_SIZE);
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
        return BESIDE_FROM * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double words = name.prefHeight(nameWidth(room));
        double sign = mark.prefHeight(-1);
        return snapSizeY(isBeside(room) ? Math.max(words, sign) : words + between() + sign);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double words = snapSizeY(name.prefHeight(nameWidth(width)));
        double its = snapSizeX(mark.prefWidth(-1));
        name.resizeRelocate(0, 0, nameWidth(width), words);
        mark.resizeRelocate(
                isBeside(width) ? width - its : 0,
                isBeside(width) ? 0 : words + between(),
                its,
                snapSizeY(mark.prefHeight(-1)));
    }

    private double nameWidth(double width) {
        return isBeside(width)
                ? Math.max(0, width - snapSizeX(mark.prefWidth(-1)) - snapSizeX(GAP * em()))
                : width;
    }

    private boolean isBeside(double width) {
        return width >= BESIDE_FROM * em();
    }

    private double between() {
        return snapSizeY(GAP * em() / 3);
    }

    private double em() {
        return name.getFont().getSize();
    }
}
