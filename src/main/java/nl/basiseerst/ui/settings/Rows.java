package nl.basiseerst.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import nl.basiseerst.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Things below each other, each in a row of fields with its names above the columns. Rows stay
/// while the number of things does, so that whoever types in one can go on.
final class Rows<T> extends GridPane {

    /// The fields of one thing.
    interface Row<T> {

        /// One node for each column; the first takes the keyboard.
        List<Node> cells();

        void show(T thing);

        void focus();
    }

    private final Texts texts;
    private final List<String> headingKeys;
    private final IntFunction<Row<T>> made;
    private final List<Row<T>> rows = new ArrayList<>();

    /// @param headingKeys of the columns; a column without a name has an empty one
    /// @param made makes the row of that number, from 0
    Rows(Texts texts, List<String> headingKeys, IntFunction<Row<T>> made) {
        this.texts = texts;
        this.headingKeys = headingKeys;
        this.made = made;
        getStyleClass().add("settings-rows");
    }

    void show(List<T> things) {
        if (rows.size() != things.size()) {
            rebuild(things.size());
        }
        for (int i = 0; i < things.size(); i++) {
            rows.get(i).show(things.get(i));
        }
    }

    /// Puts the keyboard on a row, if it is there.
    void focus(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.get(row).focus();
        }
    }

    int count() {
        return rows.size();
    }

    private void rebuild(int count) {
        getChildren().clear();
        rows.clear();
        for (int column = 0; count > 0 && column < headingKeys.size(); column++) {
            Label heading = new Label();
            heading.getStyleClass().add("form-label");
            if (!headingKeys.get(column).isEmpty()) {
                heading.textProperty().bind(texts.of(headingKeys.get(column)));
            }
            add(heading, column, 0);
        }
        for (int i = 0; i < count; i++) {
            Row<T> row = made.apply(i);
            rows.add(row);
            List<Node> cells = row.cells();
            for (int column = 0; column < cells.size(); column++) {
                add(cells.get(column), column, i + 1);
            }
            setHgrow(cells.getFirst(), Priority.ALWAYS);
        }
    }
}
