package nl.basiseerst.ui.week.basic;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.week.SidePanel;
import nl.basiseerst.ui.week.WeekSpelling;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.IntStream;

/// What the chosen basic schedule is called, from when it holds, and how long its cycle is.
final class SchedulePanel {

    private final BasicViewModel model;
    private final Texts texts;
    private final FormField<String> name;
    private final FormField<IsoWeek> from;
    private final FormField<Integer> weeks;
    private final Label stamped = new Label();
    private final SidePanel node;

    SchedulePanel(BasicViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        name =
                new TypedField<>(texts, Spellings.text(), model::rename)
                        .named("basic.field.name")
                        .known("basic-name");
        from =
                new TypedField<>(
                                texts,
                                WeekSpelling.near(() -> model.desk().today()),
                                model::setValidFrom)
                        .named("basic.field.from")
                        .known("basic-from");
        List<Integer> lengths = IntStream.rangeClosed(1, BasicSchedule.MOST_WEEKS).boxed().toList();
        weeks =
                new ChoiceField<>(
                                texts,
                                lengths,
                                (messages, count) -> messages.text("basic.weeks", count),
                                model::setWeeks)
                        .named("basic.field.weeks")
                        .known("basic-weeks");
        stamped.setWrapText(true);
        stamped.setMinHeight(Label.USE_PREF_SIZE);
        stamped.getStyleClass().add("muted");
        VBox form = new VBox(name, from, weeks, stamped);
        form.getStyleClass().add("inspector-form");
        Button remove = new Button();
        remove.setId("basic-remove");
        remove.setGraphic(new Icon(Feather.TRASH_2, remove));
        remove.textProperty().bind(texts.of("basic.remove"));
        remove.getStyleClass().addAll("danger", "button-outlined");
        remove.setOnAction(
                _ -> {
                    closed.run();
                    model.remove();
                });
        FlowPane foot = new FlowPane(remove);
        foot.getStyleClass().add("inspector-buttons");
        node = new SidePanel(texts, "basic.settings", closed, form, foot);
        node.setId("basic-panel");
        model.chosenProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    SidePanel node() {
        return node;
    }

    /// Puts the keyboard on the first field.
    void begin() {
        name.focusEditor();
    }

    private void show() {
        BasicViewModel.Version chosen = model.chosenProperty().get();
        if (chosen == null) {
            return;
        }
        BasicSchedule schedule = chosen.schedule();
        name.show(schedule.name());
        from.show(schedule.validFrom());
        weeks.show(schedule.weeks());
        Terms terms = new Terms(texts.messages());
        List<IsoWeek> made = schedule.stamped();
        stamped.setText(
                made.isEmpty()
                        ? texts.now("basic.stamped.none")
                        : texts.now(
                                "basic.stamped.weeks",
                                made.size(),
                                terms.week(made.getFirst()),
                                terms.week(made.getLast())));
    }
}
