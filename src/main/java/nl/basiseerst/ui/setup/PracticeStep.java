package nl.basiseerst.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.setup.OpeningHours;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What kind of practice it is, its name and when it is open.
final class PracticeStep extends StepPane {

    private final PracticeStepViewModel model;
    private final TemplateCards cards;
    private final FormField<String> name;
    private final FormField<List<TimeSpan>> workingDays;
    private final Map<DayOfWeek, FormField<List<TimeSpan>>> days = new EnumMap<>(DayOfWeek.class);
    private final CheckBox perDay = new CheckBox();
    private final VBox rest;
    private final VBox question = new VBox(12);

    PracticeStep(PracticeStepViewModel model, Texts texts) {
        super(texts, SetupStep.PRACTICE);
        this.model = model;
        cards = new TemplateCards(texts, model::choose);
        name =
                new TypedField<>(texts, Spellings.offerText(), model::rename)
                        .named("setup.practice.name")
                        .known("setup-name");
        workingDays =
                new TypedField<>(texts, Spellings.spans(), model::openOnWorkingDays)
                        .prompted("setup.practice.hours.shut")
                        .named("setup.practice.hours.working-days")
                        .known("setup-hours");
        FieldGrid perDayFields = new FieldGrid(11);
        perDayFields.show(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> days.computeIfAbsent(day, this::ofDay))
                        .toList());
        perDay.setId("setup-hours-per-day");
        perDay.textProperty().bind(texts.of("setup.practice.hours.per-day"));
        perDay.setWrapText(true);
        perDayFields.visibleProperty().bind(perDay.selectedProperty());
        perDayFields.managedProperty().bind(perDay.selectedProperty());
        workingDays.disableProperty().bind(perDay.selectedProperty());
        fillQuestion();
        rest =
                new VBox(
                        24,
                        new FieldGrid(22, name, workingDays),
                        new VBox(12, perDay, perDayFields));
        Node templates =
                Permitted.part(
                        model.desk(),
                        texts,
                        Action.REPLACE_PRACTICE,
                        part("setup.practice.template", cards, question));
        getChildren().addAll(templates, rest);
        model.stateProperty().subscribe(this::show);
        model.askedProperty()
                .subscribe(
                        asked -> {
                            question.setVisible(asked != null);
                            question.setManaged(asked != null);
                        });
    }

    @Override
    void focusFirst() {
        PracticeStepViewModel.State now = model.stateProperty().get();
        if (now == null || (now.use().isEmpty() && model.canBegin())) {
            cards.focusFirst();
        } else {
            name.focusEditor();
        }
    }

    /// Who chooses nothing gets the usual template, so that there is always something to go on
    /// with.
    @Override
    void onward(Runnable go) {
        model.beginIfEmpty();
        go.run();
    }

    private FormField<List<TimeSpan>> ofDay(DayOfWeek day) {
        return new TypedField<>(texts(), Spellings.spans(), spans -> model.open(day, spans))
                .prompted("setup.practice.hours.shut")
                .named("setup.day." + day)
                .known("setup-hours-" + day);
    }

    private void fillQuestion() {
        question.setId("setup-template-question");
        question.getStyleClass().addAll("card", "setup-question");
        Label sentence = words("setup-text");
        sentence.textProperty().bind(texts().of("setup.practice.template.loses"));
        HBox buttons =
                new HBox(
                        8,
                        button("setup-template-keep", "setup.practice.template.keep", model::keep),
                        button(
                                "setup-template-replace",
                                "setup.practice.template.replace",
                                model::confirm));
        question.getChildren().addAll(sentence, buttons);
    }

    private void show(PracticeStepViewModel.@Nullable State state) {
        setReady(state != null);
        if (state == null) {
            return;
        }
        Practice practice = state.practice();
        cards.show(state.templates(), state.use().template());
        name.show(practice.name());
        Optional<List<TimeSpan>> same = OpeningHours.ofWorkingDays(practice.openingHours());
        same.ifPresent(workingDays::show);
        boolean weekend =
                practice.regularDays().contains(DayOfWeek.SATURDAY)
                        || practice.regularDays().contains(DayOfWeek.SUNDAY);
        if (same.isEmpty() || weekend) {
            perDay.setSelected(true);
        }
        days.forEach((day, field) -> field.show(OpeningHours.of(practice.openingHours(), day)));
    }
}
