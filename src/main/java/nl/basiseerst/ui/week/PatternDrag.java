package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.basiseerst.domain.schedule.DayPattern;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Puts blocks down with the mouse: dragged from their button to a day of somebody.
final class PatternDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node button;
    private final List<DayPattern.Part> parts;
    private final PatternCommands commands;
    private @Nullable DayBox over;
    private Point2D pressed = Point2D.ZERO;
    private boolean held;
    private boolean dragging;

    /// @param button what is dragged
    PatternDrag(Node button, List<DayPattern.Part> parts, PatternCommands commands) {
        this.button = button;
        this.parts = parts;
        this.commands = commands;
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        button.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        button.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        held = event.getButton() == MouseButton.PRIMARY;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        dragging = false;
    }

    private void drag(MouseEvent event) {
        dragging =
                dragging
                        || (held
                                && pressed.distance(event.getSceneX(), event.getSceneY()) > STILL);
        if (dragging) {
            button.setCursor(Cursor.CLOSED_HAND);
            hover(WeekGridView.dayAt(event.getPickResult().getIntersectedNode()));
        }
    }

    private void release(MouseEvent event) {
        DayBox target = over;
        hover(null);
        button.setCursor(null);
        LocalDate date = target == null ? null : target.date();
        if (dragging && target != null && date != null) {
            event.consume();
            commands.put(parts, target.member(), date);
        }
        dragging = false;
    }

    private void hover(@Nullable DayBox box) {
        if (over != null) {
            over.pseudoClassStateChanged(DROP, false);
        }
        over = box;
        if (box != null) {
            box.pseudoClassStateChanged(DROP, true);
        }
    }
}
