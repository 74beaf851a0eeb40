package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.ExpectationWords;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.value.Expectation;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The extra offer inside a basic block: what is there, and a line to add to it.
final class ExtraWorkEditor extends VBox {

    private final BlockForm form;
    private final Texts texts;
    private final VBox lines = new VBox();
    private final ComboBox<Activity> activity = new ComboBox<>();
    private final TextField minutes = new TextField();
    private final Label fault = new Label();

    ExtraWorkEditor(BlockForm form, Texts texts) {
        this.form = form;
        this.texts = texts;
        getStyleClass().add("extra-work");
        managedProperty().bind(visibleProperty());
        Label title = new Label();
        title.getStyleClass().add("form-label");
        title.textProperty().bind(texts.of("week.field.extra"));
        activity.setId("extra-activity");
        activity.setMaxWidth(Double.MAX_VALUE);
        activity.accessibleTextProperty().bind(texts.of("week.field.extra.activity"));
        activity.promptTextProperty().bind(texts.of("week.field.extra.activity"));
        FormField.naming(activity, Activity::name);
        minutes.setId("extra-minutes");
        minutes.setPrefColumnCount(3);
        minutes.setMinWidth(USE_PREF_SIZE);
        minutes.accessibleTextProperty().bind(texts.of("week.field.extra.minutes"));
        minutes.promptTextProperty().bind(texts.of("week.field.extra.minutes.short"));
        minutes.setOnAction(_ -> add());
        Button add = new Button();
        add.setId("extra-add");
        add.textProperty().bind(texts.of("week.field.extra.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.disableProperty().bind(activity.valueProperty().isNull());
        add.setOnAction(_ -> add());
        HBox amount = new HBox(minutes, add);
        amount.getStyleClass().add("form-row");
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.setMinHeight(USE_PREF_SIZE);
        fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
        fault.managedProperty().bind(fault.visibleProperty());
        getChildren().addAll(title, lines, activity, amount, fault);
    }

    void fill(Block block, PracticePlan plan) {
        setVisible(form.takesExtra());
        Names names = new Names(plan);
        lines.getChildren()
                .setAll(
                        block.extra().stream()
                                .map(work -> line(work, names.activity(work.activity()).name()))
                                .toList());
        Activity chosen = activity.getValue();
        activity.getItems().setAll(form.extraToAdd());
        activity.setValue(activity.getItems().contains(chosen) ? chosen : null);
    }

    void fault(@Nullable Expectation expected) {
        fault.setText(
                expected == null
                        ? ""
                        : texts.now(
                                "week.fault.expected",
                                new ExpectationWords(texts.messages()).text(expected)));
    }

    private HBox line(ExtraWork work, String name) {
        String minutesOf = Long.toString(Math.round(work.minutes()));
        Label label = new Label(texts.now("week.extra.line", name, minutesOf));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button remove = new Button();
        remove.setId("extra-remove-" + work.activity());
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setGraphic(new Icon(Feather.X, remove));
        String spoken = texts.now("week.field.extra.remove", name);
        remove.setAccessibleText(spoken);
        remove.setTooltip(new Tooltip(spoken));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> form.removeExtra(work.activity()));
        HBox line = new HBox(new SessionLetter(texts, SessionOffer.EXTRA), label, remove);
        line.getStyleClass().add("extra-line");
        return line;
    }

    private void add() {
        Activity chosen = activity.getValue();
        if (chosen != null && form.setExtra(chosen.id(), minutes.getText())) {
            minutes.clear();
        }
    }
}
