package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.ui.common.Icon;

import org.jspecify.annotations.Nullable;

/// A line of the list of what does not fit, as drawn: a sign and a word, and the sentence below.
final class ConflictCell extends ListCell<ConflictLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double BESIDE = 40;

    private final Label sign = new Label();
    private final Label sentence = new Label();
    private final VBox line = new VBox(sign, sentence);

    /// @param go goes to the line that is chosen; when the line itself is clicked, not the scroll
    ///   bar
    ConflictCell(ListView<ConflictLine> list, Runnable go) {
        getStyleClass().add("conflict-line");
        sign.getStyleClass().add("conflict-sign");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("conflict-words");
        line.maxWidthProperty().bind(list.widthProperty().subtract(BESIDE));
        line.prefWidthProperty().bind(line.maxWidthProperty());
        setPrefWidth(0); // as wide as the list, so that sentences go on below
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY
                            && getItem() instanceof ConflictLine.Of) {
                        go.run();
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable ConflictLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        if (item instanceof ConflictLine.Heading heading && !empty) {
            setText(heading.words());
        } else if (item instanceof ConflictLine.Of of && !empty) {
            ListedConflict listed = of.listed();
            sign.setText(of.state());
            sign.setGraphic(new Icon(ConflictCard.icon(listed), sign));
            sentence.setText(of.sentence());
            setGraphic(line);
            setAccessibleText(of.state() + ": " + of.sentence());
        }
        pseudoClassStateChanged(HEADING, item instanceof ConflictLine.Heading && !empty);
    }
}
