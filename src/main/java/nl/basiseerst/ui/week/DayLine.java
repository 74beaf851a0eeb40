package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import nl.basiseerst.domain.time.TimeSpan;

import java.util.HashMap;
import java.util.Map;

/// A day as one line, from the first to the last hour of the week.
final class DayLine extends Pane {

    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");

    /// Of the height of the line: below this there is no room for a letter.
    private static final double SMALLEST_WRITTEN = 0.9;

    /// And below this none for a name.
    private static final double SMALLEST_NAMED = 3.2;

    private final TimeSpan hours;
    private final Map<Node, TimeSpan> times = new HashMap<>();

    /// @param hours what the whole line stands for
    DayLine(TimeSpan hours) {
        this.hours = hours;
        getStyleClass().add("day-line");
    }

    void add(Node node, TimeSpan time) {
        times.put(node, time);
        getChildren().add(node);
    }

    @Override
    protected void layoutChildren() {
        double minute = getWidth() / hours.minutes();
        for (Node node : getChildren()) {
            TimeSpan time = times.get(node);
            if (time != null) {
                double from = Math.rint((time.from() - hours.from()) * minute);
                double to = Math.rint((time.to() - hours.from()) * minute);
                double width = Math.max(to - from - 1, 2);
                node.pseudoClassStateChanged(TINY, width < getHeight() * SMALLEST_WRITTEN);
                node.pseudoClassStateChanged(UNNAMED, width < getHeight() * SMALLEST_NAMED);
                node.resizeRelocate(from, 0, width, getHeight());
            }
        }
    }
}
