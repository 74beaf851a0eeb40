package nl.basiseerst.ui.rooms;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

/// Moves a block to another room on its own day with the mouse. Pressed, dragged and released
/// without the clipboard of the desktop, which other programs could read.
final class RoomDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node grid;
    private final RoomWeekViewModel model;
    private @Nullable Block block;
    private @Nullable RoomDayBox over;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    RoomDrag(Node grid, RoomWeekViewModel model) {
        this.grid = grid;
        this.model = model;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        String id = RoomGridView.blockAt(event.getPickResult().getIntersectedNode());
        block = event.getButton() == MouseButton.PRIMARY ? model.block(id).orElse(null) : null;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        if (block == null) {
            return;
        }
        boolean moved = pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (moved && !dragging && model.desk().refuses(Action.PLAN)) {
            block = null; // told once
            return;
        }
        dragging = dragging || moved;
        if (dragging) {
            event.consume();
            grid.setCursor(Cursor.CLOSED_HAND);
            RoomDayBox box = RoomGridView.dayAt(event.getPickResult().getIntersectedNode());
            hover(box != null && block.date().equals(box.date()) ? box : null);
        }
    }

    private void release(MouseEvent event) {
        Block dragged = block;
        RoomDayBox target = over;
        boolean drop = dragging;
        hover(null);
        block = null;
        dragging = false;
        grid.setCursor(null);
        if (drop && dragged != null && target != null) {
            event.consume();
            model.put(dragged, target.room());
        }
    }

    private void hover(@Nullable RoomDayBox box) {
        if (over != null) {
            over.pseudoClassStateChanged(DROP, false);
        }
        over = box;
        if (box != null) {
            box.pseudoClassStateChanged(DROP, true);
        }
    }
}
