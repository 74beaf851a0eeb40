package nl.basiseerst.ui.offer;

import javafx.scene.control.Label;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import java.util.List;
import java.util.Optional;

/// A competence: its name, how long it usually stays valid, and who holds it.
final class CompetenceForm extends DetailForm {

    private static final double COLUMN_EM = 16;

    private final OfferViewModel model;
    private final Texts texts;
    private final FormField<String> name;
    private final FormField<Optional<Integer>> months;
    private final Label holders = new Label();

    CompetenceForm(OfferViewModel model, Texts texts, String id) {
        this.model = model;
        this.texts = texts;
        OfferEdits edits = model.edits();
        name =
                new TypedField<>(
                                texts,
                                Spellings.offerText(),
                                typed ->
                                        edits.competence(
                                                id,
                                                c ->
                                                        new Competence(
                                                                c.id(), typed, c.validMonths())))
                        .named("offer.competence.name")
                        .known("competence-name")
                        .wide();
        months =
                new TypedField<>(
                                texts,
                                Spellings.whole().orNothing(),
                                number ->
                                        edits.competence(
                                                id,
                                                c ->
                                                        new Competence(
                                                                c.id(),
                                                                c.name(),
                                                                number.orElse(null))))
                        .named("offer.competence.valid")
                        .known("competence-valid");
        holders.setWrapText(true);
        holders.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        new FormSection(
                                texts,
                                "offer.competence.what",
                                new FieldGrid(COLUMN_EM, name, months)),
                        new FormSection(texts, "offer.competence.holders", holders)
                                .hint(texts.of("offer.competence.holders.hint")));
    }

    @Override
    void show(Entity thing) {
        if (thing instanceof Competence competence) {
            name.show(competence.name());
            months.show(Optional.ofNullable(competence.validMonths()));
            List<String> names =
                    model.plan().map(PracticePlan::members).orElse(List.of()).stream()
                            .filter(m -> m.holding(competence.id()).isPresent())
                            .map(Member::name)
                            .toList();
            holders.setText(
                    names.isEmpty()
                            ? texts.now("offer.competence.nobody")
                            : String.join(", ", names));
        }
    }

    @Override
    void focusFirst() {
        name.focusEditor();
    }
}
