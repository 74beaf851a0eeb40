package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A day of one person as large as the screen has room for: blocks as bars on the hours of the day,
/// those at the same time below each other, on what shows when the practice is open.
final class DayTrack extends Pane {

    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");
    private static final double GAP = 2;

    /// Of the height of a bar: below this there is no room for a letter.
    private static final double SMALLEST_WRITTEN = 0.9;

    private static final double SMALLEST_NAMED = 3.2;
    private static final double SMALLEST_WITH_HOURS = 7.5;

    private record Bar(BlockCell cell, TimeSpan time, String hours, int lane) {}

    private final Axis axis;
    private final Path lines = new Path();
    private final Region now = new Region();
    private final Map<Node, TimeSpan> ground = new LinkedHashMap<>();
    private final Map<Node, TimeSpan> marks = new LinkedHashMap<>();
    private final List<Bar> bars = new ArrayList<>();
    private int lanes = 1;

    DayTrack(Axis axis) {
        this.axis = axis;
        getStyleClass().add("day-track");
        lines.getStyleClass().add("hour-lines");
        lines.setManaged(false);
        now.getStyleClass().add("now-line");
        TimeSet open = axis.open();
        TimeSet closed = TimeSet.of(axis.hours()).minus(open == null ? TimeSet.EMPTY : open);
        for (TimeSpan span : closed.spans()) {
            Region shut = new Region();
            shut.getStyleClass().add("closed-time");
            behind(shut, span);
        }
        getChildren().add(lines);
        if (axis.hours().contains(axis.now())) {
            getChildren().add(now);
        }
        for (Node each : getChildren()) {
            each.setMouseTransparent(true);
        }
    }

    Axis axis() {
        return axis;
    }

    /// Lays something behind the blocks.
    void behind(Node node, TimeSpan time) {
        ground.put(node, time);
        node.setMouseTransparent(true);
        getChildren().add(node);
    }

    /// @param hours in words, shown where there is room
    void add(BlockCell cell, TimeSpan time, String hours) {
        int lane = 0;
        while (isTaken(lane, time)) {
            lane++;
        }
        lanes = Math.max(lanes, lane + 1);
        bars.add(new Bar(cell, time, hours, lane));
        getChildren().add(cell);
        now.toFront();
    }

    /// Marks a part of the block that was added last.
    void mark(Node node, TimeSpan time) {
        marks.put(node, time);
        node.setMouseTransparent(true);
        node.setUserData(bars.getLast().lane());
        getChildren().add(node);
    }

    private boolean isTaken(int lane, TimeSpan time) {
        return bars.stream().anyMatch(bar -> bar.lane() == lane && bar.time().overlaps(time));
    }

    @Override
    protected double computePrefHeight(double width) {
        double bar = getMinHeight();
        for (Bar each : bars) {
            bar = Math.max(bar, each.cell().prefHeight(-1) + GAP);
        }
        return bar * lanes + GAP;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double lane = (height - GAP) / lanes;
        ground.forEach((node, time) -> place(node, time, 0, height));
        for (Bar bar : bars) {
            double width = width(bar.time());
            bar.cell().pseudoClassStateChanged(TINY, width < lane * SMALLEST_WRITTEN);
            bar.cell().pseudoClassStateChanged(UNNAMED, width < lane * SMALLEST_NAMED);
            String hours = width < lane * SMALLEST_WITH_HOURS ? "" : bar.hours();
            if (!hours.equals(bar.cell().detailProperty().get())) {
                bar.cell().setDetail(hours);
            }
            place(bar.cell(), bar.time(), GAP + bar.lane() * lane, lane - GAP);
        }
        marks.forEach(
                (node, time) -> {
                    int at = (Integer) node.getUserData();
                    place(node, time, GAP + at * lane, lane - GAP);
                });
        rule(height);
        now.resizeRelocate(axis.at(axis.now(), getWidth()) - 1, 0, 2, height);
    }

    private double width(TimeSpan time) {
        double from = axis.at(time.from(), getWidth());
        return Math.max(axis.at(time.to(), getWidth()) - from - 1, 2);
    }

    private void place(Node node, TimeSpan time, double y, double height) {
        node.resizeRelocate(axis.at(time.from(), getWidth()), y, width(time), height);
    }

    /// A line at each hour.
    private void rule(double height) {
        lines.getElements().clear();
        int hour = (axis.hours().from() / 60 + 1) * 60;
        for (int minute = hour; minute < axis.hours().to(); minute += 60) {
            double x = axis.at(minute, getWidth()) + 0.5;
            lines.getElements().addAll(new MoveTo(x, 0), new LineTo(x, height));
        }
    }
}
