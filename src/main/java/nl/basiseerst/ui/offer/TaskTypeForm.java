package nl.basiseerst.ui.offer;

import javafx.scene.layout.VBox;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Fields;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.Spellings;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// A kind of task: how long it takes, when it is done, and who may do it.
final class TaskTypeForm extends DetailForm {

    private static final double COLUMN_EM = 13;
    private static final double ROLE_EM = 14;
    private static final double DAY_EM = 5;

    private final Fields<TaskType, TaskTypeDraft> fields;
    private final FormField<String> name;

    TaskTypeForm(OfferViewModel model, Texts texts, String id) {
        fields = new Fields<>(texts, "offer.task.", change -> model.edits().taskType(id, change));
        name =
                fields.typed(
                                "name",
                                Spellings.offerText(),
                                TaskType::name,
                                (draft, typed) -> draft.name = typed)
                        .wide();
        SupervisionFields supervision =
                new SupervisionFields(
                        texts,
                        "task",
                        change ->
                                model.edits()
                                        .taskType(
                                                id,
                                                draft ->
                                                        draft.supervision =
                                                                change.apply(draft.supervision)));
        fields.also(type -> supervision.show(type.supervision()));
        VBox supervised = new VBox(new FieldGrid(ROLE_EM, supervision.level()), supervision);
        getChildren()
                .addAll(
                        new FormSection(texts, "offer.task.what", what(model)),
                        new FormSection(texts, "offer.task.days", days()),
                        new FormSection(texts, "offer.task.roles", roles(), supervised));
    }

    @Override
    void show(Entity thing) {
        if (thing instanceof TaskType type) {
            fields.show(type);
        }
    }

    @Override
    void focusFirst() {
        name.focusEditor();
    }

    private FieldGrid what(OfferViewModel model) {
        List<Competence> competences =
                model.plan().map(PracticePlan::competences).orElse(List.of());
        return new FieldGrid(
                COLUMN_EM,
                name,
                fields.typed(
                        "minutes",
                        Spellings.number(),
                        TaskType::minutes,
                        (draft, minutes) -> draft.minutes = minutes),
                fields.chosen(
                        "offer",
                        List.of(Offer.values()),
                        (messages, offer) -> messages.text("offer.group.tasks." + offer.name()),
                        TaskType::offer,
                        (draft, offer) -> draft.offer = offer),
                fields.typed(
                                "window",
                                Spellings.span().orNothing(),
                                type -> Optional.ofNullable(type.window()),
                                (draft, window) -> draft.window = window.orElse(null))
                        .prompted("offer.task.window.none"),
                fields.chosen(
                        "competence",
                        ActivityForm.optional(
                                competences.stream().map(Competence::id).toArray(String[]::new)),
                        (messages, one) ->
                                one.flatMap(id -> nameOf(competences, id))
                                        .orElse(messages.text("offer.none")),
                        type -> Optional.ofNullable(type.competence()),
                        (draft, one) -> draft.competence = one.orElse(null)));
    }

    private FieldGrid days() {
        FieldGrid grid = new FieldGrid(DAY_EM);
        for (DayOfWeek day : DayOfWeek.values()) {
            FormField<Boolean> field =
                    fields.ticked(
                            type -> type.days().contains(day),
                            (draft, on) -> draft.propose(day, on));
            field.named("term.day." + day.name()).known("on-" + day.name());
            grid.getChildren().add(field);
        }
        return grid;
    }

    private FieldGrid roles() {
        FieldGrid grid = new FieldGrid(ROLE_EM);
        for (Role role : Role.values()) {
            FormField<Boolean> field =
                    fields.ticked(
                            type -> type.roles().contains(role),
                            (draft, on) -> draft.allow(role, on));
            field.named("term.role." + role.name()).known("by-" + role.name());
            grid.getChildren().add(field);
        }
        return grid;
    }

    private static Optional<String> nameOf(List<Competence> competences, String id) {
        return competences.stream()
                .filter(c -> c.id().equals(id))
                .map(Competence::name)
                .findFirst();
    }
}
