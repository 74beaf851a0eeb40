package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

/// One step: what it asks, why in one line, and below it what is filled in.
abstract class StepPane extends WordPane {

    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready", true);

    StepPane(Texts texts, SetupStep step) {
        super(texts);
        String id = SetupViewModel.idOf(step);
        setId("setup-step-" + id);
        getStyleClass().add("setup-pane");
        Label title = words("page-title");
        title.textProperty().bind(texts.of("setup." + id + ".title"));
        VBox head = new VBox(4, title, said("setup." + id + ".about"));
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head);
    }

    /// Takes the keyboard where the work of this step begins.
    abstract void focusFirst();

    /// What the one primary button of this step says.
    ObservableValue<String> onwardText() {
        return texts().of("setup.onward");
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
        VBox part = new VBox(8, heading(titleKey));
        part.getStyleClass().add("setup-part");
        part.getChildren().addAll(content);
        return part;
    }
}
