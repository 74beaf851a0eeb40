package nl.basiseerst.ui.week;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.drag.EdgeScroll;
import nl.basiseerst.ui.common.drag.UnderMouse;

import org.jspecify.annotations.Nullable;

/// Moves blocks with the mouse: to another day or person, and on the hours of a day to another time
/// or, taken at an end, to other hours. With Ctrl they are copied, Escape leaves all as it was.
/// Pressed, dragged and released without the clipboard of the desktop, which other programs could
/// read.
final class BlockDrag {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    /// Pixels that a hand may tremble.
    private static final double STILL = 6;

    /// Pixels from its end at which a block is taken by that end, if it is wide enough.
    private static final double END = 6;

    private static final double WIDE = 20;

    /// What of the block is held.
    private enum Hold {
        WHOLE,
        START,
        END
    }

    /// @param track the hours it lies on; null where days are not that large
    private record Held(Block block, Hold hold, BlockCell cell, @Nullable DayTrack track) {}

    private final ListView<?> grid;
    private final WeekViewModel model;
    private final BlockCommands commands;
    private final DragLayer layer;

    /// For the list, and for the cell on which the gesture began: of that the list no longer hears
    /// when it has scrolled away or was drawn anew.
    private final EventHandler<MouseEvent> dragged = this::drag;

    private final EventHandler<MouseEvent> released = this::release;
    private final EdgeScroll edge;
    private @Nullable Held held;
    private @Nullable DayBox over;
    private Point2D pressed = Point2D.ZERO;
    private Point2D pointed = Point2D.ZERO;
    private boolean dragging;

    /// @param grid what blocks and days are drawn in
    /// @param layer lies over it
    BlockDrag(ListView<?> grid, WeekViewModel model, BlockCommands commands, DragLayer layer) {
        this.grid = grid;
        this.model = model;
        this.commands = commands;
        this.layer = layer;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        grid.addEventFilter(ScrollEvent.SCROLL, _ -> Platform.runLater(this::hoverThere));
        layer.onKey(this::cancel);
        model.desk().holdWhile(() -> dragging);
        edge = new EdgeScroll(grid, this::hoverThere);
    }

    private void cancel(KeyEvent event) {
        if (dragging) {
            event.consume(); // what is held may not be changed under the hand
            if (event.getCode() == KeyCode.ESCAPE) {
                stop();
                model.desk().lookAgain();
            }
        }
    }

    private void point(MouseEvent event) {
        BlockCell cell = WeekGridView.cellAt(event.getPickResult().getIntersectedNode());
        Hold hold = cell == null ? Hold.WHOLE : hold(cell, event);
        grid.setCursor(hold == Hold.WHOLE ? null : Cursor.H_RESIZE);
    }

    private static Hold hold(BlockCell cell, MouseEvent event) {
        double x = cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        if (!(cell.getParent() instanceof DayTrack) || cell.getWidth() < WIDE) {
            return Hold.WHOLE;
        }
        return x < END ? Hold.START : x > cell.getWidth() - END ? Hold.END : Hold.WHOLE;
    }

    private void press(MouseEvent event) {
        BlockCell cell = WeekGridView.cellAt(event.getPickResult().getIntersectedNode());
        Block block = cell == null ? null : model.find((String) cell.getUserData());
        stop();
        if (cell != null && block != null && event.getButton() == MouseButton.PRIMARY) {
            DayTrack track = cell.getParent() instanceof DayTrack there ? there : null;
            held = new Held(block, hold(cell, event), cell, track);
            cell.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            cell.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        pressed = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        Held now = held;
        if (now == null) {
            return;
        }
        boolean moved = pressed.distance(event.getSceneX(), event.getSceneY()) > STILL;
        if (moved && !dragging && model.refusesPlanning()) {
            stop(); // told once
            return;
        }
        if (moved && !dragging) {
            dragging = true;
            model.lookAt(now.block());
        }
        if (dragging) {
            event.consume();
            grid.setCursor(now.hold() == Hold.WHOLE ? Cursor.CLOSED_HAND : Cursor.H_RESIZE);
            if (now.hold() == Hold.WHOLE) {
                hover(WeekGridView.dayAt(event.getPickResult().getIntersectedNode()));
                pointed = new Point2D(event.getSceneX(), event.getSceneY());
                edge.at(event.getSceneY());
            }
            show(now, minutes(now, event));
        }
    }

    private void release(MouseEvent event) {
        Held now = held;
        boolean drop = dragging;
        pointed = new Point2D(event.getSceneX(), event.getSceneY());
        hoverThere(); // what was seen there last may be elsewhere, or drawn for somebody else
        DayBox target = over;
        stop();
        if (!drop || now == null) {
            return;
        }
        event.consume();
        if (isStillThere(now.block())) {
            drop(now, target, event);
        }
        model.desk().lookAgain();
    }

    /// Whether it is what commands work with, and as it was when it was taken.
    private boolean isStillThere(Block block) {
        return model.chosen().contains(block);
    }

    private void drop(Held now, @Nullable DayBox target, MouseEvent event) {
        int minutes = minutes(now, event);
        switch (now.hold()) {
            case START -> commands.begin(minutes);
            case END -> commands.stretch(minutes);
            case WHOLE -> {
                boolean copy = event.isShortcutDown();
                if (target != null && target.date() != null) {
                    commands.put(now.block(), target.member(), target.date(), minutes, copy);
                }
            }
        }
    }

    private void stop() {
        Held now = held;
        if (now != null) {
            now.cell().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
            now.cell().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        }
        edge.stop();
        hover(null);
        held = null;
        dragging = false;
        grid.setCursor(null);
        layer.hide();
    }

    /// How much later what is held comes, so that it comes on a quarter; 0 where days have no
    /// hours.
    private int minutes(Held now, MouseEvent event) {
        DayTrack track = now.track();
        if (track == null) {
            return 0;
        }
        int moved = track.axis().minutes(event.getSceneX() - pressed.getX(), track.getWidth());
        TimeSpan span = now.block().span();
        int quarter = BlockEdits.STEP_MINUTES;
        return switch (now.hold()) {
            case WHOLE -> {
                int latest = TimeSpan.END_OF_DAY - span.minutes();
                yield onQuarter(span.from() + moved, 0, latest) - span.from();
            }
            case START -> onQuarter(span.from() + moved, 0, span.to() - quarter) - span.from();
            case END ->
                    onQuarter(span.to() + moved, span.from() + quarter, TimeSpan.END_OF_DAY)
                            - span.to();
        };
    }

    private static int onQuarter(int minute, int least, int most) {
        int quarter = BlockEdits.STEP_MINUTES;
        int nearest = Math.round((float) minute / quarter) * quarter;
        return Math.clamp(nearest, Math.min(least, most), Math.max(least, most));
    }

    /// The block as it would become, on the hours of the day.
    private void show(Held now, int minutes) {
        DayTrack track = now.track();
        if (track == null || track.getScene() == null) { // it may have scrolled out of sight
            return;
        }
        TimeSpan span = now.block().span();
        TimeSpan next =
                new TimeSpan(
                        span.from() + (now.hold() == Hold.END ? 0 : minutes),
                        span.to() + (now.hold() == Hold.START ? 0 : minutes));
        double width = track.getWidth();
        double from = track.axis().at(next.from(), width);
        double to = track.axis().at(next.to(), width);
        double y = now.cell().getLayoutY();
        Bounds place =
                track.localToScene(
                        new BoundingBox(from, y, Math.max(to - from, 1), now.cell().getHeight()));
        DayBox target = over;
        if (target != null && now.hold() == Hold.WHOLE) {
            Node line = target.getChildren().getFirst();
            Bounds row = line.localToScene(line.getLayoutBounds());
            place =
                    new BoundingBox(
                            place.getMinX(),
                            row.getMinY() + y,
                            place.getWidth(),
                            place.getHeight());
        }
        layer.ghost(place, next.toString());
    }

    private void hoverThere() {
        Held now = held;
        if (dragging && now != null && now.hold() == Hold.WHOLE) {
            hover(UnderMouse.find(grid, pointed, ".day-box", DayBox.class).orElse(null));
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
