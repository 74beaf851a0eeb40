package nl.basiseerst.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// A field to search by: it looks like one, and can be emptied with a button or with Escape.
public final class SearchField extends CustomTextField {

    /// @param promptKey key of the text that says what is searched
    public SearchField(Texts texts, String promptKey) {
        getStyleClass().add("search-field");
        promptTextProperty().bind(texts.of(promptKey));
        accessibleTextProperty().bind(texts.of(promptKey));
        Label sign = new Label();
        sign.setGraphic(new Icon(Feather.SEARCH, sign));
        sign.getStyleClass().add("search-sign");
        setLeft(sign);

        Button clear = new Button();
        clear.setGraphic(new Icon(Feather.X, clear));
        clear.getStyleClass().addAll("button-icon", "flat", "search-clear");
        clear.setFocusTraversable(false); // Escape does the same from the keyboard
        clear.setAlignment(Pos.CENTER);
        clear.accessibleTextProperty().bind(texts.of("ui.search.clear"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.search.clear"));
        clear.setTooltip(tooltip);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(_ -> clear());
        setRight(clear);

        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
