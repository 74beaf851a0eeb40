package nl.basiseerst.ui.settings.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;

/// A card of the part about the data: a heading and what is below it.
class DataCard extends VBox {

    private static final double GAP = 12;

    private final Texts texts;

    DataCard(String id, Texts texts) {
        super(GAP);
        this.texts = texts;
        setId(id);
        getStyleClass().add("card");
    }

    final Texts texts() {
        return texts;
    }

    final Label heading(String key) {
        Label heading = words("section-title");
        heading.textProperty().bind(texts.of(key));
        return heading;
    }

    final Label said(String key) {
        Label said = words("muted");
        said.textProperty().bind(texts.of(key));
        return said;
    }

    final Label said(String id, ObservableValue<String> text) {
        Label said = words("settings-value");
        said.setId(id);
        said.textProperty().bind(text);
        return said;
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

    static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
