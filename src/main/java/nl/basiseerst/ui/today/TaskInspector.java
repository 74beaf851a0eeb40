package nl.basiseerst.ui.today;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The chosen task: what it asks, what can be done with it, who may do it, and who may not and why.
final class TaskInspector extends ScrollPane {

    private final BoardViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();
    private final FlowPane steps = new FlowPane();
    private final CandidateList candidates;
    private Runnable back = () -> {};

    TaskInspector(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        candidates = new CandidateList(model, texts);
        candidates.onBack(() -> back.run());
        setId("today-choice");
        getStyleClass().add("task-inspector");
        content.getStyleClass().add("task-choice");
        steps.getStyleClass().add("task-steps");
        setContent(Permitted.part(model.desk(), texts, Action.DO_TASKS, content));
        setFitToWidth(true);
        setFocusTraversable(false);
        model.chosenProperty().subscribe(_ -> show());
        model.handingOverProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    /// @param action what leads back to the tasks
    void onBack(Runnable action) {
        back = action;
    }

    void focusCandidates() {
        candidates.focusFirst();
    }

    private void show() {
        TaskChoice choice = model.chosenProperty().get();
        boolean stepped = steps.getChildren().stream().anyMatch(Node::isFocused);
        if (choice == null) {
            steps.getChildren().clear();
            content.getChildren().setAll(line("today.choice.none", "muted"));
        } else {
            show(choice);
        }
        if (stepped) {
            back.run(); // its button may be gone
        }
    }

    private void show(TaskChoice choice) {
        TaskCard card = choice.card();
        boolean over = model.handingOverProperty().get();
        boolean decide = card.standing().asksForDecision();
        showSteps(choice, over);
        candidates.show(choice, decide || over);
        List<Node> parts = new ArrayList<>();
        parts.add(text(card.name(), "section-title"));
        parts.add(text(asks(choice), "muted"));
        if (!card.reasons().isEmpty()) {
            VBox why = new VBox(line("today.choice.why", "refusal-title"));
            why.getStyleClass().add("refusal");
            card.reasons().forEach(reason -> why.getChildren().add(text(reason, "refusal-text")));
            parts.add(why);
        }
        parts.add(steps);
        parts.add(
                line(
                        over ? "today.candidates.over" : "today.candidates",
                        over ? "candidates-over" : "candidates-title"));
        parts.add(choice.candidates().isEmpty() ? line("tasks.could.nobody", "muted") : candidates);
        if (!choice.others().isEmpty()) {
            parts.add(line("today.others", "candidates-title"));
            choice.others().forEach(other -> parts.add(other(other)));
        }
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private String asks(TaskChoice choice) {
        List<String> asks = new ArrayList<>();
        asks.add(texts.now("today.choice.asks", choice.roles()));
        if (!choice.competence().isEmpty()) {
            asks.add(texts.now("today.choice.competence", choice.competence()));
        }
        return String.join(" · ", asks);
    }

    private void showSteps(TaskChoice choice, boolean over) {
        steps.getChildren().clear();
        TaskStep likely = likely(choice);
        for (TaskStep step : List.of(TaskStep.START, TaskStep.FINISH, TaskStep.REOPEN)) {
            add(choice, step, step == likely && !over);
        }
        if (choice.canBeHandedOver()) {
            Button handOver =
                    button(
                            texts.now(over ? "today.step.over.stop" : "today.step.over"),
                            TodayKeys.OVER);
            handOver.setId("step-over");
            handOver.setOnAction(_ -> model.handOver());
            steps.getChildren().add(handOver);
        }
        add(choice, TaskStep.UNASSIGN, false);
        add(choice, TaskStep.CANCEL, false);
    }

    /// What most people want with it now, if that is a step.
    private static @Nullable TaskStep likely(TaskChoice choice) {
        Standing standing = choice.card().standing();
        return switch (standing) {
            case OPEN, HANDED_OVER -> TaskStep.START;
            case IN_PROGRESS -> TaskStep.FINISH;
            case NOT_ALLOWED, UNASSIGNED, DONE -> null;
        };
    }

    private void add(TaskChoice choice, TaskStep step, boolean accent) {
        if (!choice.steps().contains(step)) {
            return;
        }
        Button button = button(texts.now("today.step." + step.name()), TodayKeys.of(step));
        button.setId("step-" + step.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> model.take(step));
        if (accent) {
            button.getStyleClass().add("accent");
        }
        steps.getChildren().add(button);
    }

    private Button button(String text, String key) {
        Label name = new Label(key);
        name.getStyleClass().add("step-key");
        Button button = new Button(text, name);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("step");
        button.setAccessibleText(texts.now("today.step.key", text, key));
        return button;
    }

    private VBox other(TaskChoice.Other other) {
        VBox all = new VBox();
        all.getStyleClass().add("barred");
        other.reasons().forEach(reason -> all.getChildren().add(text(reason, "barred-reason")));
        return all;
    }

    private Label line(String key, String style) {
        return text(texts.now(key), style);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
