package nl.basiseerst.ui.offer;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Fields;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.InTurn;
import nl.basiseerst.ui.common.form.Spellings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// How much is asked of an activity, and when.
final class DemandSection extends VBox {

    private static final double RATE_EM = 8;
    private static final double SMALL_EM = 5;
    private static final int MONTHS = 12;

    private final Fields<Activity, ActivityDraft> fields;
    private final Texts texts;

    DemandSection(OfferViewModel model, Fields<Activity, ActivityDraft> fields, String id) {
        this.fields = fields;
        texts = fields.texts();
        getStyleClass().add("detail-form");
        CalibrationNotice counted = new CalibrationNotice(model, texts, id);
        fields.also(counted::show);
        FieldGrid rates = new FieldGrid(RATE_EM);
        FieldGrid dayparts = new FieldGrid(RATE_EM);
        model.plan()
                .map(PracticePlan::practice)
                .ifPresent(
                        practice -> {
                            rates(practice, rates);
                            dayparts(practice, dayparts);
                        });
        new InTurn(this)
                .show(
                        List.of(
                                new FormSection(
                                                texts,
                                                "offer.demand",
                                                counted,
                                                fixed(),
                                                caption("offer.rates"),
                                                rates)
                                        .hint(texts.of("offer.demand.hint")),
                                new FormSection(
                                        texts,
                                        "offer.pattern",
                                        caption("offer.weekdays"),
                                        weekdays(),
                                        caption("offer.dayparts"),
                                        dayparts,
                                        caption("offer.season"),
                                        season())));
    }

    private FieldGrid fixed() {
        return new FieldGrid(
                13,
                fields.typed(
                        "fixed",
                        Spellings.number(),
                        activity -> activity.demand().fixedPerWeek(),
                        (draft, number) -> draft.demand = DemandEdits.fixed(draft.demand, number)));
    }

    private void rates(Practice practice, FieldGrid grid) {
        for (PatientBand band : practice.patients()) {
            String age = band.ageBand();
            FormField<Optional<Double>> field =
                    fields.typed(
                            Spellings.number().orNothing(),
                            activity -> DemandEdits.rateOf(activity.demand(), age),
                            (draft, number) ->
                                    draft.demand = DemandEdits.rate(draft.demand, age, number));
            field.named("offer.rate", age).known("rate-" + age);
            grid.getChildren().add(field);
        }
    }

    private FieldGrid weekdays() {
        FieldGrid grid = new FieldGrid(SMALL_EM);
        for (DayOfWeek day : DayOfWeek.values()) {
            FormField<Optional<Double>> field =
                    fields.typed(
                            Spellings.number().orNothing(),
                            activity -> DemandEdits.weightOf(activity.demand(), day),
                            (draft, weight) ->
                                    draft.demand = DemandEdits.weekday(draft.demand, day, weight));
            field.named("term.day." + day.name()).known("weight-" + day.name());
            grid.getChildren().add(field);
        }
        return grid;
    }

    private void dayparts(Practice practice, FieldGrid grid) {
        int count = practice.dayparts().count();
        for (int i = 0; i < count; i++) {
            int daypart = i;
            FormField<Optional<Double>> field =
                    fields.typed(
                            Spellings.number().orNothing(),
                            activity -> DemandEdits.daypartOf(activity.demand(), daypart),
                            (draft, weight) ->
                                    draft.demand =
                                            DemandEdits.daypart(
                                                    draft.demand, daypart, count, weight));
            field.titled(practice.dayparts().span(i).toString()).known("daypart-" + i);
            grid.getChildren().add(field);
        }
    }

    private FieldGrid season() {
        FieldGrid grid = new FieldGrid(SMALL_EM);
        for (int i = 1; i <= MONTHS; i++) {
            int month = i;
            FormField<Double> field =
                    fields.typed(
                            Spellings.number(),
                            activity -> activity.demand().seasonOf(month),
                            (draft, factor) ->
                                    draft.demand = DemandEdits.season(draft.demand, month, factor));
            field.named("term.month." + month).known("season-" + month);
            grid.getChildren().add(field);
        }
        return grid;
    }

    private Label caption(String key) {
        Label caption = new Label();
        caption.getStyleClass().add("form-caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.textProperty().bind(texts.of(key));
        return caption;
    }
}
