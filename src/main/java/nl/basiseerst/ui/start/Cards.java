package nl.basiseerst.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;

/// Cards beside each other and equally large, or below each other where that is too narrow for the
/// size of the text.
final class Cards extends GridPane {

    private static final double LEAST_EM = 22;

    private final List<Region> cards;

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    private int columns;

    Cards(List<Region> cards) {
        this.cards = List.copyOf(cards);
        measure.setManaged(false);
        getChildren().add(measure);
        getChildren().addAll(cards);
        arrange();
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
    }

    /// The most columns, up to that many, in which no row has a gap at its end.
    private int inFullRows(int room) {
        int most = Math.clamp(room, 1, cards.size());
        while (cards.size() % most > 0) {
            most--;
        }
        return most;
    }

    private void arrange() {
        double least = LEAST_EM * measure.getFont().getSize();
        int fitting = inFullRows((int) (getWidth() / (least + getHgap())));
        if (fitting == columns) {
            return;
        }
        columns = fitting;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < cards.size(); i++) {
            setConstraints(cards.get(i), i % columns, i / columns);
        }
    }
}
