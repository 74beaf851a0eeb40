package nl.basiseerst.ui.today;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import nl.basiseerst.domain.time.TimeSpan;

import java.util.LinkedHashMap;
import java.util.Map;

/// Things side by side on a scale of time: as wide as they last, where they fall.
final class SpanRow extends Pane {

    private final TimeSpan scale;
    private final Map<Region, TimeSpan> spans = new LinkedHashMap<>();

    /// @param scale the part of the day that the whole width stands for
    SpanRow(TimeSpan scale) {
        this.scale = scale;
        setMinWidth(0);
    }

    /// Adds something above what was added before; what falls outside the scale is not shown.
    void add(Region thing, TimeSpan span) {
        span.intersection(scale)
                .ifPresent(
                        visible -> {
                            spans.put(thing, visible);
                            getChildren().add(thing);
                        });
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(c -> c.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // as wide as there is room
    }

    @Override
    protected void layoutChildren() {
        double perMinute = getWidth() / scale.minutes();
        spans.forEach(
                (thing, span) -> {
                    double left = snapPositionX((span.from() - scale.from()) * perMinute);
                    double right = snapPositionX((span.to() - scale.from()) * perMinute);
                    thing.resizeRelocate(left, 0, Math.max(1, right - left - 1), getHeight());
                });
    }
}
