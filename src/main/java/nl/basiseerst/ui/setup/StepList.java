package nl.basiseerst.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The steps one below another, each with how far it is. The arrows walk along them.
final class StepList extends VBox {

    private final SetupViewModel model;
    private final Texts texts;
    private final Map<SetupStep, Entry> entries = new EnumMap<>(SetupStep.class);

    /// A step as it stands in the list.
    private record Entry(ToggleButton button, Label state, Icon icon) {}

    StepList(SetupViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("setup-list");
        getStyleClass().add("setup-list");
        accessibleTextProperty().bind(texts.of("setup.steps"));
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(texts.of("setup.title"));
        getChildren().add(title);
        for (SetupStep step : SetupStep.values()) {
            getChildren().add(entry(step));
        }
        model.stepProperty().subscribe(this::mark);
        model.readinessProperty().subscribe(_ -> tell());
        texts.messagesProperty().subscribe((_, _) -> tell());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node entry(SetupStep step) {
        Label name = new Label();
        name.getStyleClass().add("setup-step-name");
        name.textProperty()
                .bind(texts.in(all -> step.number() + ". " + new StepWords(all).name(step)));
        Label state = new Label();
        state.getStyleClass().add("setup-step-state");
        Label measure = new Label();
        Icon icon = new Icon(Feather.CIRCLE, measure);
        VBox said = new VBox(name, state);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox face = new HBox(10, icon, said);
        face.getStyleClass().add("setup-step-face");
        ToggleButton button = new ToggleButton();
        button.setId("to-setup-" + SetupViewModel.idOf(step));
        button.getStyleClass().addAll("navigation-button", "setup-step");
        button.setGraphic(face);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                _ -> {
                    model.choose(step);
                    mark(step); // a second click must not switch it off
                });
        entries.put(step, new Entry(button, state, icon));
        return button;
    }

    private void tell() {
        Readiness readiness = model.readinessProperty().get();
        StepWords words = new StepWords(texts.messages());
        entries.forEach(
                (step, entry) -> {
                    String state = words.state(readiness, step);
                    entry.state().setText(state);
                    entry.icon().setIconCode(icon(readiness, step));
                    entry.button().setAccessibleText(words.name(step) + ", " + state);
                });
    }

    private static Ikon icon(@Nullable Readiness readiness, SetupStep step) {
        if (readiness == null) {
            return Feather.CIRCLE;
        }
        return switch (readiness.state(step)) {
            case DONE -> Feather.CHECK_CIRCLE;
            case MISSING -> Feather.EDIT_3;
            case NOT_YET -> Feather.CIRCLE;
        };
    }

    private void mark(SetupStep shown) {
        entries.forEach((step, entry) -> entry.button().setSelected(step == shown));
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<ToggleButton> buttons = entries.values().stream().map(Entry::button).toList();
        for (int i = 0; step != 0 && i < buttons.size(); i++) {
            if (buttons.get(i).isFocused()) {
                buttons.get(Math.clamp(i + step, 0, buttons.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
