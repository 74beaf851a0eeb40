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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves a block, or all that are chosen if it is one of those, to another room with the mouse;
/// each stays on its own day. Pressed, dragged and released without the clipboard of the desktop,
/// which other programs could read.
final class RoomDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private final Node grid;
    private final RoomWeekViewModel model;
    private final List<RoomDayBox> over = new ArrayList<>();
    private @Nullable Block held;
    private List<Block> taken = List.of();
    private @Nullable RoomDayBox target;
    private Point2D pressed = Point2D.ZERO;

    RoomDrag(Node grid, RoomWeekViewModel model) {
        this.grid = grid;
        this.model = model;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        String id = RoomGridView.blockAt(event.getPickResult().getIntersectedNode());
        boolean first = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
        held = first ? model.block(id).orElse(null) : null;
        taken = List.of();
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        Block block = held;
        if (block == null) {
            return;
        }
        boolean moved = pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (moved && taken.isEmpty()) {
            if (model.desk().refuses(Action.PLAN)) {
                held = null; // told once
                return;
            }
            List<Block> chosen = model.choosing().blocks();
            taken = chosen.contains(block) ? chosen : List.of(block);
        }
        if (!taken.isEmpty()) {
            event.consume();
            grid.setCursor(Cursor.CLOSED_HAND);
            target = RoomGridView.dayAt(event.getPickResult().getIntersectedNode());
            hover();
        }
    }

    private void release(MouseEvent event) {
        List<Block> dragged = taken;
        RoomDayBox box = target;
        boolean fits = isOfTheirDays(box);
        held = null;
        taken = List.of();
        target = null;
        hover();
        grid.setCursor(null);
        if (dragged.isEmpty() || box == null) {
            return;
        }
        event.consume();
        if (fits) {
            model.moves().put(dragged, box.room());
        } else {
            model.moves().tellOtherDay();
        }
    }

    private boolean isOfTheirDays(@Nullable RoomDayBox box) {
        return box != null && taken.stream().anyMatch(block -> block.date().equals(box.date()));
    }

    /// Shows where what is dragged would come: in the row below the mouse, each on its own day.
    private void hover() {
        over.forEach(box -> box.pseudoClassStateChanged(DROP, false));
        over.clear();
        RoomDayBox box = target;
        if (box == null || !isOfTheirDays(box)) {
            return;
        }
        Set<Object> dates = taken.stream().map(Block::date).collect(Collectors.toSet());
        for (Node node : box.getParent().getChildrenUnmodifiable()) {
            if (node instanceof RoomDayBox day && dates.contains(day.date())) {
                day.pseudoClassStateChanged(DROP, true);
                over.add(day);
            }
        }
    }
}
