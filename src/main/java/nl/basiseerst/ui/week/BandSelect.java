package nl.basiseerst.ui.week;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.drag.UnderMouse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Chooses blocks by going round them with the mouse, begun where there is no block.
final class BandSelect {

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node grid;
    private final WeekViewModel model;
    private final DragLayer layer;
    private final Runnable chosen;
    private @Nullable Point2D pressed;
    private boolean going;

    /// @param grid what blocks and days are drawn in
    /// @param layer lies over it
    /// @param chosen called when several blocks were chosen so
    BandSelect(Node grid, WeekViewModel model, DragLayer layer, Runnable chosen) {
        this.grid = grid;
        this.model = model;
        this.layer = layer;
        this.chosen = chosen;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        layer.onKey(this::cancel);
    }

    private void cancel(KeyEvent event) {
        if (going && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            stop();
            model.selection().clear();
        }
    }

    private void press(MouseEvent event) {
        Node at = event.getPickResult().getIntersectedNode();
        boolean onDay = WeekGridView.dayAt(at) != null && WeekGridView.cellAt(at) == null;
        pressed =
                onDay && event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()
                        ? new Point2D(event.getSceneX(), event.getSceneY())
                        : null;
        going = false;
    }

    private void drag(MouseEvent event) {
        Point2D from = pressed;
        if (from == null) {
            return;
        }
        going = going || from.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (going) {
            event.consume();
            Bounds band =
                    new BoundingBox(
                            Math.min(from.getX(), event.getSceneX()),
                            Math.min(from.getY(), event.getSceneY()),
                            Math.abs(from.getX() - event.getSceneX()),
                            Math.abs(from.getY() - event.getSceneY()));
            layer.band(band);
            model.selection().set(inside(band));
        }
    }

    private List<String> inside(Bounds band) {
        List<String> ids = new ArrayList<>();
        for (Node node : grid.lookupAll(".block-cell")) {
            if (UnderMouse.isSeen(node, grid)
                    && node instanceof BlockCell cell
                    && cell.getUserData() instanceof String id
                    && cell.localToScene(cell.getBoundsInLocal()).intersects(band)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private void release(MouseEvent event) {
        boolean done = going;
        stop();
        if (done) {
            event.consume();
            if (model.chosen().size() > 1) {
                chosen.run();
            }
        }
    }

    private void stop() {
        pressed = null;
        going = false;
        layer.hide();
    }
}
