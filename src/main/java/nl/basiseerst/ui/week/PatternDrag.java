package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Puts blocks down with the mouse: dragged from their button to a day of somebody.
final class PatternDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node area;
    private final PatternCommands commands;
    private @Nullable PatternButton button;
    private @Nullable DayBox over;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    /// @param area what buttons and days are drawn in
    PatternDrag(Node area, PatternCommands commands) {
        this.area = area;
        this.commands = commands;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof PatternButton)) {
            at = at.getParent();
        }
        button = event.getButton() == MouseButton.PRIMARY ? (PatternButton) at : null;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
        dragging = false;
    }

    private void drag(MouseEvent event) {
        if (button == null) {
            return;
        }
        dragging = dragging || pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (dragging) {
            area.setCursor(Cursor.CLOSED_HAND);
            hover(WeekGridView.dayAt(event.getPickResult().getIntersectedNode()));
        }
    }

    private void release(MouseEvent event) {
        PatternButton dragged = button;
        DayBox target = over;
        boolean drop = dragging;
        hover(null);
        button = null;
        dragging = false;
        if (dragged == null) {
            return;
        }
        area.setCursor(null);
        LocalDate date = target == null ? null : target.date();
        if (drop && target != null && date != null) {
            event.consume();
            dragged.disarm();
            commands.put(dragged.parts(), target.member(), date);
        }
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
