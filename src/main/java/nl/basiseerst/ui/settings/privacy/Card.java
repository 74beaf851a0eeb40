package nl.basiseerst.ui.settings.privacy;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;

/// One matter: its heading, and what can be done about it.
class Card extends VBox {

    private final Texts texts;

    Card(Texts texts, String headingKey) {
        this.texts = texts;
        getStyleClass().addAll("card", "privacy-card");
        Label heading = words("section-title");
        heading.textProperty().bind(texts.of(headingKey));
        getChildren().add(heading);
    }

    final Texts texts() {
        return texts;
    }

    /// A sentence that explains.
    final Label said(String key, Object... details) {
        Label label = words("muted");
        label.textProperty().bind(texts.of(key, details));
        return label;
    }

    /// A sentence as it is now.
    static Label line(String text) {
        Label label = words("privacy-line");
        label.setText(text);
        return label;
    }

    /// A label that takes as many lines as it needs.
    static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    final Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(ikon, button));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
