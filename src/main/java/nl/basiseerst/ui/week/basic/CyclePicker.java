package nl.basiseerst.ui.week.basic;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.week.CycleWeeks;

import java.time.LocalDate;

/// The weeks of the cycle, one of which is shown.
final class CyclePicker extends HBox implements CycleWeeks {

    private final BasicViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();

    CyclePicker(BasicViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("cycle-weeks");
        getStyleClass().add("cycle-weeks");
        setAlignment(Pos.CENTER_LEFT);
        model.chosenProperty().subscribe(_ -> make());
        model.positionProperty().subscribe(_ -> mark());
    }

    @Override
    public Node chooser() {
        return this;
    }

    @Override
    public String say(Messages messages, LocalDate date) {
        return new Terms(messages).dayOfCycle(model.cycleWeek(date), date);
    }

    @Override
    public void step(int weeks) {
        model.show(model.positionProperty().get() + weeks);
    }

    @Override
    public void first() {
        model.show(0);
    }

    private void make() {
        BasicViewModel.Version chosen = model.chosenProperty().get();
        int weeks = chosen == null ? 0 : chosen.schedule().weeks();
        while (getChildren().size() > weeks) {
            getChildren().removeLast();
        }
        while (getChildren().size() < weeks) {
            getChildren().add(button(getChildren().size()));
        }
        mark();
    }

    private ToggleButton button(int week) {
        ToggleButton button = new ToggleButton();
        button.setId("cycle-week-" + (week + 1));
        button.textProperty().bind(texts.of("basic.week", week + 1));
        button.accessibleTextProperty().bind(texts.of("basic.week.spoken", week + 1));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    model.show(week);
                    mark(); // a second click must not switch it off
                });
        return button;
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            if (getChildren().get(i) instanceof ToggleButton button) {
                button.setSelected(i == model.positionProperty().get());
            }
        }
    }
}
