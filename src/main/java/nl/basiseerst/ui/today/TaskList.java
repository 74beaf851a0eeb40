package nl.basiseerst.ui.today;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.delegation.TaskStep;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tasks of the day below each other, one of them chosen.
final class TaskList extends VBox {

    private final BoardViewModel model;
    private final Texts texts;
    private final Map<String, TaskRow> rows = new HashMap<>();
    private Runnable enter = () -> {};

    TaskList(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("today-tasks");
        getStyleClass().add("task-list");
        model.cardsProperty().subscribe(this::show);
        model.chosenProperty().subscribe((_, _) -> showChosen());
        showChosen();
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param action what Enter does
    void onEnter(Runnable action) {
        enter = action;
    }

    /// Puts the focus on the chosen task, if there is one.
    void focusChosen() {
        TaskRow row = chosenRow();
        if (row != null) {
            row.requestFocus();
        }
    }

    private void show(List<TaskCard> cards) {
        boolean focused = hasFocusInside();
        rows.keySet().removeIf(id -> cards.stream().noneMatch(card -> card.id().equals(id)));
        for (TaskCard card : cards) {
            rows.computeIfAbsent(card.id(), this::row).show(card);
        }
        List<Node> inOrder = cards.stream().<Node>map(card -> row(card)).toList();
        if (!getChildren().equals(inOrder)) {
            getChildren().setAll(inOrder);
        }
        if (focused) {
            focusChosen();
        }
    }

    private Node row(TaskCard card) {
        return rows.computeIfAbsent(card.id(), this::row);
    }

    private TaskRow row(String task) {
        TaskRow row = new TaskRow(task, texts);
        row.setOnMousePressed(
                _ -> {
                    model.choose(task);
                    row.requestFocus();
                });
        return row;
    }

    private void showChosen() {
        boolean focused = hasFocusInside();
        TaskRow chosen = chosenRow();
        rows.values().forEach(row -> row.setChosen(row.equals(chosen)));
        if (focused) {
            focusChosen();
        }
    }

    private @Nullable TaskRow chosenRow() {
        TaskChoice choice = model.chosenProperty().get();
        return choice == null ? null : rows.get(choice.card().id());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case HOME -> model.move(-rows.size());
            case END -> model.move(rows.size());
            case SPACE -> model.take(TaskStep.FINISH);
            case ENTER, RIGHT -> enter.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean hasFocusInside() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(this)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
