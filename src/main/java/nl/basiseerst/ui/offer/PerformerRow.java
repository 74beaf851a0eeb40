package nl.basiseerst.ui.offer;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What one role does of an activity: how long it takes them, how much of it they may do, on whose
/// authority and with what competence.
final class PerformerRow extends VBox {

    private static final double COLUMN_EM = 12;

    private final OfferViewModel model;
    private final Texts texts;
    private final String activity;
    private final Role role;
    private final Label title = new Label();
    private final RemoveButton remove;
    private final FormField<Double> minutes;
    private final FormField<Double> share;
    private final FormField<DelegationMode> mode;
    private final FormField<Optional<String>> competence;
    private final SupervisionFields supervision;

    /// @param removed called after the role was taken away, to take the keyboard elsewhere
    PerformerRow(OfferViewModel model, Texts texts, String activity, Role role, Runnable removed) {
        this.model = model;
        this.texts = texts;
        this.activity = activity;
        this.role = role;
        getStyleClass().add("performer-row");
        String roleName = new OfferWords(texts.messages()).role(role);
        title.getStyleClass().add("performer-title");
        remove =
                new RemoveButton(
                        texts,
                        () -> {
                            remove();
                            removed.run();
                        },
                        "offer.performer.remove",
                        roleName);
        minutes =
                new TypedField<>(
                                texts,
                                Spellings.number(),
                                number -> change(p -> with(p, number, p.maxShare())))
                        .named("offer.performer.minutes")
                        .known("minutes-" + role.name());
        share =
                new TypedField<>(
                                texts,
                                Spellings.percent(),
                                part -> change(p -> with(p, p.minutes(), part)))
                        .named("offer.performer.share")
                        .known("share-" + role.name());
        mode =
                new ChoiceField<>(
                                texts,
                                List.of(DelegationMode.values()),
                                (messages, one) -> new OfferWords(messages).mode(one),
                                one -> change(p -> with(p, one, p.supervision(), p.competence())))
                        .named("offer.performer.mode")
                        .known("mode-" + role.name());
        competence =
                new ChoiceField<>(
                                texts,
                                competences(),
                                (messages, one) ->
                                        one.map(this::nameOf).orElse(messages.text("offer.none")),
                                one ->
                                        change(
                                                p ->
                                                        with(
                                                                p,
                                                                p.mode(),
                                                                p.supervision(),
                                                                one.orElse(null))))
                        .named("offer.performer.competence")
                        .known("competence-" + role.name());
        supervision =
                new SupervisionFields(
                        texts,
                        role.name(),
                        change ->
                                change(
                                        p ->
                                                with(
                                                        p,
                                                        p.mode(),
                                                        change.apply(p.supervision()),
                                                        p.competence())));
        getChildren()
                .addAll(
                        PerformerRows.titled(title, remove),
                        new FieldGrid(
                                COLUMN_EM, minutes, share, mode, competence, supervision.level()),
                        supervision);
    }

    Role role() {
        return role;
    }

    void focusFirst() {
        minutes.focusEditor();
    }

    /// @param first whether its minutes are the norm
    /// @param removable whether it is not the only one
    void show(Performer performer, boolean first, boolean removable) {
        OfferWords words = new OfferWords(texts.messages());
        title.setText(
                first ? texts.now("offer.performer.first", words.role(role)) : words.role(role));
        minutes.show(performer.minutes());
        share.show(performer.maxShare());
        mode.show(performer.mode());
        competence.show(Optional.ofNullable(performer.competence()));
        supervision.show(performer.supervision());
        remove.setDisable(!removable);
    }

    private void remove() {
        model.edits()
                .activity(
                        activity,
                        draft ->
                                draft.performers =
                                        draft.performers.stream()
                                                .filter(p -> p.role() != role)
                                                .toList());
    }

    private void change(UnaryOperator<Performer> change) {
        model.edits().performer(activity, role, change);
    }

    private List<Optional<String>> competences() {
        return ActivityForm.optional(
                model.plan().map(PracticePlan::competences).orElse(List.of()).stream()
                        .map(Competence::id)
                        .toArray(String[]::new));
    }

    private String nameOf(String id) {
        return model.plan().map(PracticePlan::competences).orElse(List.of()).stream()
                .filter(c -> c.id().equals(id))
                .map(Competence::name)
                .findFirst()
                .orElse(id);
    }

    private static Performer with(Performer p, double minutes, double share) {
        return new Performer(p.role(), minutes, share, p.mode(), p.supervision(), p.competence());
    }

    private static Performer with(
            Performer p,
            DelegationMode mode,
            Supervision supervision,
            @Nullable String competence) {
        return new Performer(p.role(), p.minutes(), p.maxShare(), mode, supervision, competence);
    }
}
