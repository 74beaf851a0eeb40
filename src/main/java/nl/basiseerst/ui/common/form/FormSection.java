package nl.basiseerst.ui.common.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;

/// Fields that belong together, under a title.
public final class FormSection extends VBox {

    public FormSection(Texts texts, String titleKey, Node... content) {
        getStyleClass().add("form-section");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.textProperty().bind(texts.of(titleKey));
        getChildren().add(title);
        getChildren().addAll(content);
    }

    /// Says below the title what should be known before filling this in.
    public FormSection hint(ObservableValue<String> text) {
        Label hint = new Label();
        hint.getStyleClass().addAll("muted", "form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty().bind(text);
        getChildren().add(1, hint);
        return this;
    }
}
