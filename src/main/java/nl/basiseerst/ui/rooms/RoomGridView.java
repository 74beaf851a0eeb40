package nl.basiseerst.ui.rooms;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The grid: rooms by days. The keyboard goes through it with a spot of its own; only the rows that
/// are seen are drawn.
final class RoomGridView extends VBox {

    private final RoomWeekViewModel model;
    private final RoomColumns columns = new RoomColumns();
    private final ListView<RoomLine> list = new ListView<>();
    private final RoomHeader header;
    private final RoomSpoken spoken;
    private final Label ruler = new Label(); // tells the size of the text
    private @Nullable VirtualFlow<?> flow;
    private @Nullable RoomSpot pressed;

    /// @param pressed told of the keys of the grid
    /// @param opened called when a block is clicked
    RoomGridView(RoomWeekViewModel model, Texts texts, Consumer<RoomKey> pressed, Runnable opened) {
        this.model = model;
        spoken = new RoomSpoken(texts);
        getStyleClass().add("room-grid");
        header = new RoomHeader(model, texts, columns);
        RoomBlockPool pool = new RoomBlockPool(texts, columns);
        list.setId("rooms-list");
        list.getStyleClass().add("room-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new RoomLineCell(model, texts, pool, columns));
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(header, list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, pressed));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        new RoomDrag(list, model);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> click(event, opened));
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        ruler.fontProperty().subscribe(_ -> fit());
        columns.narrowProperty().subscribe((_, _) -> list.refresh());
        list.skinProperty().subscribe(_ -> connect());
        InSight.follow(this, model.gridProperty(), _ -> arrange());
        model.spotProperty().subscribe(_ -> speak());
        model.conflicts().byBlockProperty().subscribe(_ -> speak());
        model.choosing().selection().idsProperty().subscribe((_, _) -> speak());
        model.moves().toldProperty().subscribe((_, _) -> speak());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            list.refresh();
                            arrange();
                        });
    }

    ListView<RoomLine> list() {
        return list;
    }

    /// Scrolls as far as needed to see the row at the keyboard.
    void reveal() {
        Platform.runLater( // once the rows are laid out
                () -> {
                    int row = model.line();
                    if (flow != null && row >= 0) {
                        flow.scrollTo(row);
                    }
                });
    }

    /// The day box that holds the node, or null.
    static @Nullable RoomDayBox dayAt(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof RoomDayBox)) {
            at = at.getParent();
        }
        return (RoomDayBox) at;
    }

    /// The block cell that the node is part of, or null.
    static @Nullable BlockCell cellAt(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof BlockCell)) {
            at = at.getParent();
        }
        return (BlockCell) at;
    }

    private void arrange() {
        header.show();
        fit();
        speak();
    }

    private void key(KeyEvent event, Consumer<RoomKey> pressed) {
        RoomKey.of(event)
                .ifPresent(
                        key -> {
                            event.consume();
                            pressed.accept(key);
                            bringIntoView();
                        });
    }

    /// Only when the row is out of sight: a grid that jumps is hard to follow.
    private void bringIntoView() {
        int row = model.line();
        if (flow == null || row < 0) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return;
        }
        if (row == last.getIndex()) {
            double hidden = last.getLayoutY() + last.getHeight() - flow.getHeight();
            flow.scrollPixels(Math.max(0, hidden));
        } else if (row <= first.getIndex() || row > last.getIndex()) {
            flow.scrollTo(row);
        }
    }

    private void point(MouseEvent event) {
        RoomSpot there = spotAt(event);
        pressed = there;
        if (there == null) {
            return;
        }
        list.requestFocus(); // a field that is left stores its value in the former block
        boolean first = event.getButton() == MouseButton.PRIMARY;
        if (first && event.isShiftDown()) {
            model.choosing().extendTo(there);
        } else if (!first || !event.isShortcutDown() || there.block() == null) {
            model.choosing().pointAt(there); // with Ctrl it is chosen once the button is let go
        }
    }

    /// What was pressed is meant: what was told above goes then, and everything moves up.
    private void click(MouseEvent event, Runnable opened) {
        RoomSpot there = pressed;
        if (there == null
                || there.block() == null
                || !event.isStillSincePress()
                || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShortcutDown()) {
            model.choosing().toggle(there);
        } else if (!event.isShiftDown()) {
            model.setSpot(there);
        }
        opened.run();
    }

    private static @Nullable RoomSpot spotAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        RoomDayBox day = dayAt(node);
        LocalDate date = day == null ? null : day.date();
        BlockCell cell = cellAt(node);
        String block = cell == null ? null : (String) cell.getUserData();
        return day == null || date == null ? null : new RoomSpot(day.row(), date, block);
    }

    /// The parts of the list that scroll are made by its skin.
    private void connect() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            if (found.lookup(".clipped-container") instanceof Region window) {
                window.widthProperty().subscribe(_ -> fit());
            }
            for (Node bar : found.lookupAll(".scroll-bar")) {
                if (bar instanceof ScrollBar scroll
                        && scroll.getOrientation() == Orientation.HORIZONTAL) {
                    columns.offsetProperty().bind(scroll.valueProperty());
                }
            }
        }
    }

    private void fit() {
        RoomGrid grid = model.gridProperty().get();
        if (flow != null
                && grid != null
                && flow.lookup(".clipped-container") instanceof Region window) {
            columns.fit(window.getWidth(), grid.days().size(), ruler.getFont().getSize());
        }
    }

    private void speak() {
        list.setAccessibleText(spoken.where(model));
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
