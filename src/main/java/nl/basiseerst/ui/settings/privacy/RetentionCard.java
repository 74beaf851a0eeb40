package nl.basiseerst.ui.settings.privacy;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.Retention;
import nl.basiseerst.application.privacy.RetentionReport;
import nl.basiseerst.application.privacy.RetentionRule;
import nl.basiseerst.application.privacy.RetentionTerm;
import nl.basiseerst.application.privacy.RetentionTerm.Kept;
import nl.basiseerst.application.privacy.TallyWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel.Standing;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Function;

/// How long data are kept, and what is past that.
final class RetentionCard extends Card {

    private final PrivacyViewModel model;
    private final FormField<Integer> employment;
    private final FormField<Integer> schedule;
    private final TickField automatic;
    private final VBox reports = new VBox(4);
    private final VBox decision = new VBox(8);
    private final Button remove;

    RetentionCard(PrivacyViewModel model, Texts texts) {
        super(texts, "privacy.retention");
        this.model = model;
        employment =
                months(
                        "employment",
                        m -> rule -> new RetentionRule(m, rule.schedule(), rule.automatic()));
        schedule =
                months(
                        "schedule",
                        m -> rule -> new RetentionRule(rule.employment(), m, rule.automatic()));
        automatic =
                new TickField(
                        texts,
                        yes ->
                                change(
                                        rule ->
                                                new RetentionRule(
                                                        rule.employment(), rule.schedule(), yes)));
        automatic.named("privacy.retention.automatic").known("retention-automatic");
        remove =
                button(
                        "retention-remove",
                        Feather.TRASH_2,
                        "privacy.retention.remove",
                        model::askToRemove);
        Button look =
                button("retention-look", Feather.SEARCH, "privacy.retention.look", model::look);
        look.disableProperty().bind(model.busyProperty());
        remove.disableProperty().bind(model.busyProperty());
        Label heading = words("privacy-heading");
        heading.textProperty().bind(texts.of("privacy.retention.reports"));
        getChildren()
                .addAll(
                        new FieldGrid(
                                24,
                                field(employment, Kept.EMPLOYMENT),
                                field(schedule, Kept.SCHEDULE)),
                        new VBox(2, automatic, said("privacy.retention.automatic.off")),
                        new FlowPane(8, 8, look, remove),
                        decision,
                        new VBox(4, heading, reports));
        model.standingProperty().subscribe(this::show);
        model.dueProperty().subscribe(this::decide);
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            show(model.standingProperty().get());
                            decide(model.dueProperty().get());
                        });
    }

    private FormField<Integer> months(
            String what, Function<Integer, Function<RetentionRule, RetentionRule>> change) {
        return new TypedField<>(texts(), Spellings.whole(), months -> change(change.apply(months)))
                .named("privacy.retention." + what)
                .known("retention-" + what);
    }

    private VBox field(FormField<Integer> field, Kept kept) {
        RetentionTerm term = RetentionTerm.shipped(kept);
        Label source = words("muted");
        source.textProperty()
                .bind(
                        texts().messagesProperty()
                                .map(
                                        messages ->
                                                messages.text(
                                                        "privacy.retention.source",
                                                        term.months(),
                                                        term.least(),
                                                        term.source(),
                                                        messages.text(
                                                                "privacy.certainty."
                                                                        + term.certainty()))));
        return new VBox(4, field, source);
    }

    private void change(Function<RetentionRule, RetentionRule> change) {
        Standing now = model.standingProperty().get();
        if (now != null) {
            model.set(change.apply(now.rule()));
        }
    }

    private void show(@Nullable Standing standing) {
        setDisable(standing == null);
        if (standing == null) {
            return;
        }
        employment.show(standing.rule().employment());
        schedule.show(standing.rule().schedule());
        automatic.show(standing.rule().automatic());
        reports.getChildren().clear();
        for (RetentionReport report : standing.reports()) {
            String key = report.removed() ? "privacy.report.removed" : "privacy.report.found";
            reports.getChildren()
                    .add(
                            line(
                                    texts().now(
                                                    key,
                                                    new Terms(texts().messages())
                                                            .dateWithYear(report.date()),
                                                    new TallyWords(texts().messages())
                                                            .brief(report.tally()))));
        }
        if (standing.reports().isEmpty()) {
            reports.getChildren().add(said("privacy.retention.reports.none"));
        }
    }

    private void decide(@Nullable Retention due) {
        boolean leave = decision.isFocusWithin();
        decision.getChildren().clear();
        decision.setManaged(due != null);
        if (due == null) {
            if (leave) {
                remove.requestFocus();
            }
            return;
        }
        Label heading = words("privacy-heading");
        heading.setText(texts().now("privacy.retention.remove.title"));
        decision.getChildren().add(heading);
        Button cancel = button("retention-cancel", Feather.X, "privacy.cancel", model::leave);
        if (due.isEmpty()) {
            decision.getChildren().addAll(line(texts().now("privacy.retention.nothing")), cancel);
        } else {
            new TallyWords(texts().messages())
                    .sentences(due.tally(), "")
                    .forEach(sentence -> decision.getChildren().add(line(sentence)));
            Button confirm =
                    button(
                            "retention-confirm",
                            Feather.TRASH_2,
                            "privacy.retention.remove.confirm",
                            model::remove);
            confirm.getStyleClass().add(Styles.DANGER);
            decision.getChildren()
                    .addAll(
                            line(texts().now("privacy.tally.undo")),
                            new FlowPane(8, 8, confirm, cancel));
        }
        cancel.requestFocus();
    }
}
