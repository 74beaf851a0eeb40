package nl.basiseerst.ui.setup;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.application.setup.Missing;
import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// The foot of every step: what is missing in it, and the way back and on.
final class StepBar extends HBox {

    private final SetupViewModel model;
    private final Texts texts;
    private final Label missing = new Label();
    private final Button onward = new Button();
    private final Button back = new Button();

    /// @param go does what the primary button says
    StepBar(SetupViewModel model, Texts texts, Runnable go) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("setup-bar");
        setAlignment(Pos.CENTER_LEFT);
        missing.setId("setup-missing");
        missing.getStyleClass().add("muted");
        missing.setWrapText(true);
        missing.setMaxWidth(Double.MAX_VALUE);
        Tooltip whole = new Tip();
        whole.textProperty().bind(missing.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(600);
        missing.setTooltip(whole);
        HBox.setHgrow(missing, Priority.ALWAYS);
        back.setId("setup-back");
        back.textProperty().bind(texts.of("setup.back"));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        onward.setId("setup-onward");
        onward.getStyleClass().add(Styles.ACCENT);
        onward.setMinWidth(USE_PREF_SIZE);
        onward.setOnAction(_ -> go.run());
        getChildren().addAll(missing, back, onward);
        model.readinessProperty().subscribe(_ -> tell());
        model.stepProperty().subscribe(_ -> tell());
        texts.messagesProperty().subscribe((_, _) -> tell());
    }

    /// Speaks and acts for that step from here on.
    void serve(StepPane pane) {
        onward.textProperty().unbind();
        onward.textProperty().bind(pane.onwardText());
        onward.disableProperty().unbind();
        onward.disableProperty().bind(pane.readyProperty().not());
    }

    private void tell() {
        SetupStep step = model.stepProperty().get();
        back.setVisible(step.previous().isPresent());
        missing.setText(said(model.readinessProperty().get(), step));
    }

    private String said(@Nullable Readiness readiness, SetupStep step) {
        if (readiness == null) {
            return "";
        }
        StepWords words = new StepWords(texts.messages());
        List<Missing> here = readiness.missingIn(step);
        if (!here.isEmpty()) {
            return here.stream().map(words::sentence).collect(Collectors.joining(" "));
        }
        return readiness.state(step) == Readiness.State.DONE
                ? texts.now("setup.nothing-missing")
                : "";
    }
}
