package nl.basiseerst.ui.offer;

import javafx.scene.Node;
import javafx.scene.control.Label;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Fields;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.InTurn;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spellings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An activity: how it is classed and why, how soon it must be done, how much is asked of it, and
/// who may do it.
final class ActivityForm extends DetailForm {

    private static final double COLUMN_EM = 13;

    private final OfferViewModel model;
    private final String id;
    private final Fields<Activity, ActivityDraft> fields;
    private final FormField<String> name;

    ActivityForm(OfferViewModel model, Texts texts, String id) {
        this.model = model;
        this.id = id;
        fields =
                new Fields<>(
                        texts, "offer.activity.", change -> model.edits().activity(id, change));
        name =
                fields.typed(
                                "name",
                                Spellings.offerText(),
                                Activity::name,
                                (draft, typed) -> draft.name = typed)
                        .wide();
        Label served = new Label();
        served.getStyleClass().add("muted");
        served.setWrapText(true);
        served.setMinHeight(USE_PREF_SIZE);
        fields.also(activity -> served.setText(servedIn(texts, activity)));
        PerformerRows performers = new PerformerRows(model, texts, id);
        fields.also(performers::show);
        new InTurn(this)
                .show(
                        List.of(
                                new FormSection(texts, "offer.activity.class", classed(), served),
                                new FormSection(texts, "offer.activity.performers", performers)
                                        .hint(texts.of("offer.activity.performers.hint")),
                                new FormSection(texts, "offer.activity.access", access()),
                                new DemandSection(model, fields, id)));
    }

    @Override
    void show(Entity thing) {
        if (thing instanceof Activity activity) {
            fields.show(activity);
        }
    }

    @Override
    void focusFirst() {
        name.focusEditor();
    }

    private Node classed() {
        return new FieldGrid(
                COLUMN_EM,
                name,
                fields.chosen(
                        "offer",
                        List.of(Offer.values()),
                        (messages, offer) -> new OfferWords(messages).offer(offer),
                        Activity::offer,
                        this::reclass),
                fields.chosen(
                        "core",
                        optional(CoreTask.values()),
                        (messages, task) ->
                                task.map(new OfferWords(messages)::coreTask)
                                        .orElse(messages.text("offer.none")),
                        activity -> Optional.ofNullable(activity.coreTask()),
                        (draft, task) -> draft.coreTask = task.orElse(null)),
                fields.typed(
                        "decided",
                        Spellings.date().orNothing(),
                        activity -> Optional.ofNullable(activity.decidedOn()),
                        (draft, date) -> draft.decidedOn = date.orElse(null)),
                fields.typed(
                                "source",
                                Spellings.offerText().orNothing(),
                                activity -> Optional.ofNullable(activity.source()),
                                (draft, source) -> draft.source = source.orElse(null))
                        .wide(),
                fields.ticked(
                                "reserved",
                                Activity::reserved,
                                (draft, reserved) -> draft.reserved = reserved)
                        .wide());
    }

    private Node access() {
        return new FieldGrid(
                COLUMN_EM,
                fields.typed(
                        "priority",
                        Spellings.whole(),
                        Activity::priority,
                        (draft, priority) -> draft.priority = priority),
                fields.typed(
                        "days",
                        Spellings.whole(),
                        Activity::accessDays,
                        (draft, days) -> draft.accessDays = days),
                fields.typed(
                        "weeks",
                        Spellings.whole().orNothing(),
                        activity -> Optional.ofNullable(activity.accessWeeks()),
                        (draft, weeks) -> draft.accessWeeks = weeks.orElse(null)),
                fields.ticked(
                                "within",
                                Activity::withinDaypart,
                                (draft, within) -> draft.withinDaypart = within)
                        .wide());
    }

    /// Another class while sessions or blocks still have it in the old one would be refused in
    /// words that do not name them.
    private void reclass(ActivityDraft draft, Offer offer) {
        List<SessionType> serving =
                model.plan().map(PracticePlan::sessionTypes).orElse(List.of()).stream()
                        .filter(session -> session.activities().contains(id))
                        .toList();
        if (!serving.isEmpty()) {
            throw new Mistyped(
                    "offer.activity.served",
                    String.join(", ", serving.stream().map(SessionType::name).toList()));
        }
        draft.offer = offer;
        if (offer != Offer.BASIC) {
            draft.coreTask = null;
        } else if (draft.coreTask == null) {
            draft.coreTask = CoreTask.GENERALIST;
        }
    }

    private String servedIn(Texts texts, Activity activity) {
        List<String> sessions =
                model.plan().map(PracticePlan::sessionTypes).orElse(List.of()).stream()
                        .filter(session -> session.activities().contains(activity.id()))
                        .map(SessionType::name)
                        .toList();
        return sessions.isEmpty()
                ? texts.now("offer.activity.in-no-session")
                : texts.now("offer.activity.in-sessions", String.join(", ", sessions));
    }

    /// The values, with nothing before them.
    static <T> List<Optional<T>> optional(T[] values) {
        List<Optional<T>> all = new ArrayList<>();
        all.add(Optional.empty());
        Arrays.stream(values).map(Optional::of).forEach(all::add);
        return all;
    }
}
