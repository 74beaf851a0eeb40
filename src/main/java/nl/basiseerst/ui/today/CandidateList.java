package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.today.TaskChoice.Candidate;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Who may do the chosen task, as buttons that give it to them: by number, by arrow and Enter, or
/// by mouse.
final class CandidateList extends VBox {

    private static final int WITH_KEY = 9;

    /// Edge and padding of a button, in pixels.
    private static final int BESIDE_LINE = 20;

    private final BoardViewModel model;
    private final Texts texts;
    private final List<Button> buttons = new ArrayList<>();
    private Runnable back = () -> {};

    CandidateList(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("candidates");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // before the arrows of the buttons
    }

    /// @param action what leads back to the tasks
    void onBack(Runnable action) {
        back = action;
    }

    void focusFirst() {
        buttons.stream().filter(b -> !b.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    /// @param suggested whether the first one is what most people want now
    void show(TaskChoice choice, boolean suggested) {
        boolean focused = buttons.stream().anyMatch(Node::isFocused);
        buttons.clear();
        boolean first = suggested && choice.canBeGiven();
        for (int i = 0; i < choice.candidates().size(); i++) {
            Candidate candidate = choice.candidates().get(i);
            Button button = button(i, candidate);
            button.setDisable(!choice.canBeGiven());
            if (first && !candidate.hasIt()) {
                button.getStyleClass().add("suggested");
                first = false;
            }
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        if (focused) {
            back.run(); // the task was given, or another one chosen
        }
    }

    private Button button(int number, Candidate candidate) {
        Label name = new Label(candidate.name());
        name.getStyleClass().add("candidate-name");
        name.setWrapText(true);
        Label role = new Label(candidate.role());
        role.getStyleClass().add("candidate-role");
        role.setWrapText(true);
        VBox who = new VBox(name, role);
        HBox.setHgrow(who, Priority.ALWAYS);
        Label load = new Label(texts.now("today.candidate.load", candidate.load()));
        load.getStyleClass().add("candidate-load");
        load.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox();
        line.getStyleClass().add("candidate-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(sign(number, candidate), who, load);
        Button button = new Button();
        button.setId("candidate-" + candidate.member());
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(BESIDE_LINE));
        button.getStyleClass().add("candidate");
        button.setAccessibleText(
                texts.now(
                        candidate.hasIt()
                                ? "today.candidate.spoken.has-it"
                                : "today.candidate.spoken",
                        Integer.toString(number + 1),
                        candidate.name(),
                        candidate.role(),
                        candidate.load()));
        button.setOnAction(_ -> model.give(number));
        return button;
    }

    private static Label sign(int number, Candidate candidate) {
        Label sign = new Label();
        if (candidate.hasIt()) {
            sign.setGraphic(new Icon(Feather.USER_CHECK, sign));
        } else if (number < WITH_KEY) {
            sign.setText(Integer.toString(number + 1));
        }
        sign.getStyleClass().add(candidate.hasIt() ? "candidate-has-it" : "key-name");
        sign.setMinWidth(USE_PREF_SIZE);
        return sign;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case ENTER -> fire();
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
        int to = Math.clamp((long) focused() + by, 0, buttons.size() - 1);
        buttons.get(to).requestFocus();
    }

    private void fire() {
        int at = focused();
        if (at >= 0) {
            buttons.get(at).fire();
        }
    }

    private int focused() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        return owner instanceof Button button ? buttons.indexOf(button) : -1;
    }
}
