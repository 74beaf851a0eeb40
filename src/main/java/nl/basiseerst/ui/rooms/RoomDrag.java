package nl.basiseerst.ui.rooms;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.drag.EdgeScroll;
import nl.basiseerst.ui.common.drag.UnderMouse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Moves a block, or all that are chosen if it is one of those, to another room with the mouse;
/// each stays on its own day, Escape leaves all as it was. Pressed, dragged and released without
/// the clipboard of the desktop, which other programs could read.
final class RoomDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    private record Held(Block block, BlockCell cell) {}

    private final ListView<?> list;
    private final RoomWeekViewModel model;

    /// For the list, and for the cell on which the gesture began: of that the list no longer hears
    /// when it has scrolled away or was drawn anew.
    private final EventHandler<MouseEvent> dragged = this::drag;

    private final EventHandler<MouseEvent> released = this::release;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EdgeScroll edge;
    private final List<RoomDayBox> over = new ArrayList<>();
    private @Nullable Held held;
    private List<Block> taken = List.of();
    private @Nullable RoomDayBox target;
    private @Nullable Scene listening;
    private Point2D pressed = Point2D.ZERO;
    private Point2D pointed = Point2D.ZERO;

    /// @param list what rooms and days are drawn in
    RoomDrag(ListView<?> list, RoomWeekViewModel model) {
        this.list = list;
        this.model = model;
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        list.addEventFilter(ScrollEvent.SCROLL, _ -> Platform.runLater(this::hoverThere));
        model.desk().holdWhile(this::isDragging);
        edge = new EdgeScroll(list, this::hoverThere);
    }

    private boolean isDragging() {
        return !taken.isEmpty();
    }

    private void press(MouseEvent event) {
        stop();
        BlockCell cell = RoomGridView.cellAt(event.getPickResult().getIntersectedNode());
        boolean first = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown();
        if (cell != null && first) {
            model.block((String) cell.getUserData()).ifPresent(block -> hold(block, cell));
        }
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void hold(Block block, BlockCell cell) {
        held = new Held(block, cell);
        cell.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        cell.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
    }

    private void drag(MouseEvent event) {
        Held now = held;
        if (now == null) {
            return;
        }
        Point2D here = new Point2D(event.getSceneX(), event.getSceneY());
        if (!isDragging() && pressed.distance(here) > STILL && !take(now.block())) {
            stop(); // told once
            return;
        }
        if (isDragging()) {
            event.consume();
            list.setCursor(Cursor.CLOSED_HAND);
            pointed = here;
            hover(RoomGridView.dayAt(event.getPickResult().getIntersectedNode()));
            edge.at(here.getY());
        }
    }

    /// @return whether it may be moved
    private boolean take(Block block) {
        if (model.desk().refuses(Action.PLAN)) {
            return false;
        }
        List<Block> chosen = model.choosing().blocks();
        taken = chosen.contains(block) ? chosen : List.of(block);
        listening = list.getScene();
        if (listening != null) {
            listening.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        return true;
    }

    /// What is held may not be changed under the hand.
    private void key(KeyEvent event) {
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            stop();
            model.desk().lookAgain();
        }
    }

    private void release(MouseEvent event) {
        List<Block> moved = taken;
        pointed = new Point2D(event.getSceneX(), event.getSceneY());
        hoverThere(); // what was seen there last may be elsewhere, or drawn for another room
        RoomDayBox box = target;
        boolean fits = box != null && isOfTheirDays(box);
        stop();
        if (moved.isEmpty()) {
            return;
        }
        event.consume();
        if (box != null && fits) {
            model.moves().put(moved, box.room());
        } else if (box != null) {
            model.moves().tellOtherDay();
        }
        model.desk().lookAgain();
    }

    private void stop() {
        Held now = held;
        if (now != null) {
            now.cell().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            now.cell().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        if (listening != null) {
            listening.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        edge.stop();
        held = null;
        taken = List.of();
        listening = null;
        hover(null);
        list.setCursor(null);
    }

    private boolean isOfTheirDays(RoomDayBox box) {
        return taken.stream().anyMatch(block -> block.date().equals(box.date()));
    }

    private void hoverThere() {
        if (isDragging()) {
            hover(UnderMouse.find(list, pointed, ".room-day", RoomDayBox.class).orElse(null));
        }
    }

    /// Shows where what is dragged would come: in the row below the mouse, each on its own day.
    private void hover(@Nullable RoomDayBox box) {
        target = box;
        over.forEach(day -> day.pseudoClassStateChanged(DROP, false));
        over.clear();
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
