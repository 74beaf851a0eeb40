package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.Ikon;

/// One step: what it asks, why in one line, and below it what is filled in.
abstract class StepPane extends VBox {

    private final Texts texts;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", true);

    StepPane(Texts texts, SetupStep step) {
        this.texts = texts;
        String id = SetupViewModel.idOf(step);
        setId("setup-step-" + id);
        getStyleClass().add("setup-pane");
        Label title = words("page-title");
        title.textProperty().bind(texts.of("setup." + id + ".title"));
        VBox head = new VBox(4, title, said("setup." + id + ".about"));
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head);
    }

    final Texts texts() {
        return texts;
    }

    /// Takes the keyboard where the work of this step begins.
    abstract void focusFirst();

    /// What the one primary button of this step says.
    ObservableValue<String> onwardText() {
        return texts.of("setup.onward");
    }

    /// Does what going on asks, and then goes on; at once where nothing is to be done.
    void onward(Runnable go) {
        go.run();
    }

    /// Whether the primary button can be pressed.
    final ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    final void setReady(boolean can) {
        ready.set(can);
    }

    /// A part of the step, under a heading.
    final VBox part(String titleKey, Node... content) {
        Label title = words("section-title");
        title.textProperty().bind(texts.of(titleKey));
        VBox part = new VBox(8, title);
        part.getStyleClass().add("setup-part");
        part.getChildren().addAll(content);
        return part;
    }

    /// A sentence that explains.
    final Label said(String key, Object... details) {
        Label label = words("muted");
        label.textProperty().bind(texts.of(key, details));
        return label;
    }

    final Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    final Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = button(id, key, action);
        button.setGraphic(new Icon(ikon, button));
        return button;
    }

    /// A label that takes as many lines as it needs.
    static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
