package nl.basiseerst.ui.division;

import javafx.scene.layout.Region;

/// A share as a bar, with a stroke through it where the mean is. The numbers stand beside it.
final class MeanBar extends Region {

    private static final double HEIGHT = 10;
    private static final double STROKE = 3;

    private final Region track = part("mean-track");
    private final Region fill = part("mean-fill");
    private final Region stroke = part("mean-stroke");
    private double share;
    private double mean;

    MeanBar() {
        getStyleClass().add("mean-bar");
        getChildren().addAll(track, fill, stroke);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param ofShare from 0 to 1, of the length of the bar
    /// @param ofMean likewise; negative for no mean
    void show(double ofShare, double ofMean) {
        share = Math.clamp(ofShare, 0, 1);
        mean = Math.min(ofMean, 1);
        stroke.setVisible(mean >= 0);
        requestLayout();
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        track.resizeRelocate(0, 2, width, HEIGHT - 4);
        fill.resizeRelocate(0, 2, Math.rint(width * share), HEIGHT - 4);
        double at = Math.rint(Math.max(0, mean) * (width - STROKE));
        stroke.resizeRelocate(at, 0, STROKE, HEIGHT);
    }
}
