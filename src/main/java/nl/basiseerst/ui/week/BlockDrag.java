package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Moves a block to another day or person with the mouse; with Ctrl it is copied. Pressed, dragged
/// and released without the clipboard of the desktop, which other programs could read.
final class BlockDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node grid;
    private final WeekViewModel model;
    private final BlockCommands commands;
    private @Nullable Block block;
    private @Nullable DayBox over;
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    /// @param grid what blocks and days are drawn in
    BlockDrag(Node grid, WeekViewModel model, BlockCommands commands) {
        this.grid = grid;
        this.model = model;
        this.commands = commands;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// The grid has put the cursor on the block by now.
    private void press(MouseEvent event) {
        boolean onBlock = WeekGridView.blockAt(event.getPickResult().getIntersectedNode()) != null;
        block =
                onBlock && event.getButton() == MouseButton.PRIMARY
                        ? model.blockProperty().get()
                        : null;
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        if (block == null) {
            return;
        }
        boolean moved = pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (moved && !dragging && model.refusesPlanning()) {
            block = null; // told once
            return;
        }
        dragging = dragging || moved;
        if (dragging) {
            event.consume();
            grid.setCursor(Cursor.CLOSED_HAND);
            hover(WeekGridView.dayAt(event.getPickResult().getIntersectedNode()));
        }
    }

    private void release(MouseEvent event) {
        Block dragged = block;
        DayBox target = over;
        boolean drop = dragging;
        hover(null);
        block = null;
        dragging = false;
        grid.setCursor(null);
        LocalDate date = target == null ? null : target.date();
        if (drop && dragged != null && target != null && date != null) {
            event.consume();
            commands.put(dragged, target.member(), date, event.isShortcutDown());
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
