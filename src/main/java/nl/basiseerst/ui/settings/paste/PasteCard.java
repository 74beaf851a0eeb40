package nl.basiseerst.ui.settings.paste;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;

/// One step of taking over a sheet.
abstract class PasteCard extends VBox {

    private final Texts texts;

    PasteCard(Texts texts) {
        super(16);
        this.texts = texts;
        getStyleClass().add("card");
    }

    final Texts texts() {
        return texts;
    }

    final Label heading(String key) {
        Label label = words("section-title");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    final Label said(String key) {
        Label label = words("muted");
        label.textProperty().bind(texts.of(key));
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
        button.setGraphic(new Icon(ikon, button));
        button.textProperty().bind(texts.of(key));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
