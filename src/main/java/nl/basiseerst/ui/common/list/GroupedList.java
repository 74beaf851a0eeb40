package nl.basiseerst.ui.common.list;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.list.ListedLine.Heading;
import nl.basiseerst.ui.common.list.ListedLine.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A list of things in groups, of which one is chosen. The arrows pass over the titles.
public final class GroupedList extends ListView<ListedLine> {

    private final StringProperty chosen;
    private boolean filling;

    /// @param chosen id of the chosen thing, empty for none; follows the list and leads it
    public GroupedList(
            Texts texts, ObservableValue<List<ListedGroup>> groups, StringProperty chosen) {
        this.chosen = chosen;
        getStyleClass().add("grouped-list");
        setCellFactory(_ -> new ListedCell(texts));
        groups.subscribe(this::fill);
        chosen.subscribe(_ -> select());
        getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> moved(before.intValue(), now.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void fill(List<ListedGroup> groups) {
        List<ListedLine> lines = new ArrayList<>();
        for (ListedGroup group : groups) {
            lines.add(new Heading(group.title(), group.items().size()));
            group.items().forEach(item -> lines.add(new Row(item)));
        }
        if (lines.equals(getItems())) {
            return;
        }
        filling = true;
        getItems().setAll(lines);
        filling = false;
        select();
    }

    private void select() {
        int place = placeOf(chosen.get());
        if (place == getSelectionModel().getSelectedIndex()) {
            return;
        }
        filling = true;
        if (place < 0) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(place);
            getFocusModel().focus(place);
            scrollTo(Math.max(0, place - 3));
        }
        filling = false;
    }

    private int placeOf(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Row(Listed item) && item.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void moved(int before, int now) {
        if (filling || now < 0) {
            return;
        }
        @Nullable Row row = rowFrom(now, now >= before ? 1 : -1);
        if (row != null) {
            chosen.set(row.item().id());
        }
        select(); // a title was hit: go on to the row that was chosen
    }

    /// The arrows go to the next row, whatever titles stand between.
    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !event.isShortcutDown()) {
            @Nullable Row row = rowFrom(getSelectionModel().getSelectedIndex() + step, step);
            if (row != null) {
                chosen.set(row.item().id());
            }
            event.consume();
        }
    }

    private @Nullable Row rowFrom(int place, int step) {
        for (int i = place; i >= 0 && i < getItems().size(); i += step) {
            if (getItems().get(i) instanceof Row row) {
                return row;
            }
        }
        return null;
    }
}
