package nl.basiseerst.ui.absence;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Days beside each other, each as wide as the others, with something on some of them.
final class DayTrack extends Pane {

    /// Something that stands on days.
    ///
    /// @param from index of the first day
    /// @param to index after the last day
    record Placed(Region node, int from, int to) {}

    private int days = 1;
    private List<Placed> placed = List.of();

    DayTrack() {
        getStyleClass().add("day-track");
    }

    void show(int count, List<Placed> things) {
        days = count;
        placed = List.copyOf(things);
        getChildren().setAll(placed.stream().map(Placed::node).toList());
    }

    /// Puts one thing on a day, or moves it there, over what there is.
    void mark(Region node, int day) {
        List<Placed> others = new ArrayList<>(placed);
        others.removeIf(one -> one.node().equals(node));
        others.add(new Placed(node, day, day + 1));
        placed = List.copyOf(others);
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
        requestLayout();
    }

    void unmark(Region node) {
        getChildren().remove(node);
        placed = placed.stream().filter(one -> !one.node().equals(node)).toList();
    }

    /// The day at a place, in pixels from the left.
    int dayAt(double x) {
        return Math.clamp((long) (x * days / Math.max(1, getWidth())), 0, days - 1);
    }

    @Override
    protected void layoutChildren() {
        for (Placed one : placed) {
            double x = edge(one.from());
            one.node().resizeRelocate(x, 0, edge(one.to()) - x, getHeight());
        }
    }

    private double edge(int day) {
        return Math.round(day * getWidth() / days);
    }
}
