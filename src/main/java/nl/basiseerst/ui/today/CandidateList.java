package nl.basiseerst.ui.today;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.today.TaskChoice.Candidate;

import java.util.ArrayList;
import java.util.List;

/// Who may do the chosen task, as rows that give it to them: by number, by arrow and Enter, or by
/// mouse.
final class CandidateList extends VBox {

    private final BoardViewModel model;
    private final Texts texts;
    private final List<CandidateRow> rows = new ArrayList<>();
    private Runnable back = () -> {};

    CandidateList(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("candidates");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param action what leads back to the tasks
    void onBack(Runnable action) {
        back = action;
    }

    void focusFirst() {
        rows.stream()
                .filter(r -> !r.isDisabled() && !r.hasIt())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// @param suggested whether the first one is what most people want now
    void show(TaskChoice choice, boolean suggested) {
        boolean focused = rows.stream().anyMatch(Node::isFocused);
        rows.clear();
        boolean first = suggested && choice.canBeGiven();
        for (int i = 0; i < choice.candidates().size(); i++) {
            Candidate candidate = choice.candidates().get(i);
            CandidateRow row = row(i, candidate, choice.canBeGiven());
            if (first && !candidate.hasIt()) {
                row.getStyleClass().add("suggested");
                first = false;
            }
            rows.add(row);
        }
        getChildren().setAll(rows);
        if (focused) {
            back.run(); // the task was given, or another one chosen
        }
    }

    private CandidateRow row(int number, Candidate candidate, boolean canBeGiven) {
        String spoken =
                texts.now(
                        candidate.hasIt()
                                ? "today.candidate.spoken.has-it"
                                : "today.candidate.spoken",
                        Integer.toString(number + 1),
                        candidate.name(),
                        candidate.role(),
                        candidate.load());
        String load = texts.now("today.candidate.load", candidate.load());
        CandidateRow row = new CandidateRow(candidate, number, load, spoken);
        row.setDisable(!canBeGiven);
        row.setOnMouseClicked(_ -> model.give(number));
        return row;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER, SPACE -> model.give(focused());
            case ESCAPE, LEFT -> {
                model.stopHandingOver();
                back.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int to = Math.clamp((long) focused() + by, 0, rows.size() - 1);
        rows.get(to).requestFocus();
    }

    private int focused() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner instanceof CandidateRow row ? rows.indexOf(row) : -1;
    }
}
