package nl.basiseerst.ui.common.list;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.list.ListedLine.Heading;
import nl.basiseerst.ui.common.list.ListedLine.Row;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of a [GroupedList].
final class ListedCell extends ListCell<ListedLine> {

    private final Texts texts;

    ListedCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("listed-cell");
        setPrefWidth(0); // as wide as the list: long names go on below
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable ListedLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("listed-heading");
        setText("");
        setAccessibleText("");
        setMouseTransparent(line instanceof Heading);
        switch (line) {
            case Heading(String title, int count) when !empty -> {
                getStyleClass().add("listed-heading");
                Label label = label(title + "  " + count, "listed-heading-title");
                setGraphic(new VBox(label));
                setAccessibleText(label.getText());
            }
            case Row(Listed item) when !empty -> show(item);
            case null, default -> setGraphic(null);
        }
    }

    /// A cell would ask its content for the height it has on one line.
    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getListView().getWidth() : width;
        Node content = getGraphic();
        if (content == null) {
            return super.computePrefHeight(room);
        }
        return snappedTopInset()
                + content.prefHeight(room - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    private void show(Listed item) {
        Label title = label(item.title(), "listed-title");
        VBox words = new VBox(title);
        if (!item.detail().isEmpty()) {
            words.getChildren().add(label(item.detail(), "muted"));
        }
        if (!item.warning().isEmpty()) {
            Label warning = label(item.warning(), "listed-warning");
            warning.setGraphic(new Icon(Feather.ALERT_TRIANGLE, warning));
            words.getChildren().add(warning);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, words);
        row.setAlignment(Pos.CENTER_LEFT);
        item.offer().ifPresent(offer -> row.getChildren().addFirst(letter(offer)));
        setGraphic(row);
        setAccessibleText(String.join(", ", item.title(), item.detail(), item.warning()));
    }

    private Node letter(SessionOffer offer) {
        return new SessionLetter(texts, offer);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
