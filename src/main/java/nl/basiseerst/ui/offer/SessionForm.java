package nl.basiseerst.ui.offer;

import javafx.scene.Node;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.Fields;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A session type: what it is for, what is served in it and how much of its time goes to that.
final class SessionForm extends DetailForm {

    private static final double COLUMN_EM = 13;
    private static final double ACTIVITY_EM = 16;

    private final OfferViewModel model;
    private final Texts texts;
    private final String id;
    private final Fields<SessionType, SessionDraft> fields;
    private final FormField<String> name;
    private final FieldGrid served = new FieldGrid(ACTIVITY_EM);
    private final List<Tick> ticks = new ArrayList<>();

    /// Whether an activity is served.
    private record Tick(String activity, TickField field) {}

    SessionForm(OfferViewModel model, Texts texts, String id) {
        this.model = model;
        this.texts = texts;
        this.id = id;
        fields = new Fields<>(texts, "offer.session.", change -> model.edits().session(id, change));
        name =
                fields.typed(
                                "name",
                                Spellings.offerText(),
                                SessionType::name,
                                (draft, typed) -> draft.name = typed)
                        .wide();
        fields.also(this::showServed);
        getChildren()
                .addAll(
                        new FormSection(texts, "offer.session.what", what()),
                        new FormSection(texts, "offer.session.activities", served)
                                .hint(texts.of("offer.session.activities.hint")));
    }

    @Override
    void show(Entity thing) {
        if (thing instanceof SessionType session) {
            fields.show(session);
        }
    }

    @Override
    void focusFirst() {
        name.focusEditor();
    }

    private Node what() {
        return new FieldGrid(
                COLUMN_EM,
                name,
                fields.chosen(
                        "offer",
                        List.of(SessionOffer.values()),
                        (messages, offer) -> new OfferWords(messages).session(offer),
                        SessionType::offer,
                        this::reclass),
                fields.typed(
                        "productivity",
                        Spellings.percent(),
                        SessionType::productivity,
                        (draft, share) -> draft.productivity = share),
                fields.chosen(
                        "room",
                        ActivityForm.optional(Room.Type.values()),
                        (messages, type) ->
                                type.map(new OfferWords(messages)::room)
                                        .orElse(messages.text("offer.none")),
                        session -> Optional.ofNullable(session.roomType()),
                        (draft, type) -> draft.roomType = type.orElse(null)),
                fields.ticked(
                                "on-site",
                                SessionType::onSite,
                                (draft, onSite) -> draft.onSite = onSite)
                        .wide());
    }

    private void showServed(SessionType session) {
        List<Activity> possible =
                model.plan().map(PracticePlan::activities).orElse(List.of()).stream()
                        .filter(a -> a.offer().name().equals(session.offer().name()))
                        .toList();
        if (!possible.stream()
                .map(Activity::id)
                .toList()
                .equals(ticks.stream().map(Tick::activity).toList())) {
            ticks.clear();
            possible.forEach(activity -> ticks.add(new Tick(activity.id(), tick(activity))));
            served.show(ticks.stream().map(Tick::field).toList());
        }
        for (Tick tick : ticks) {
            tick.field().show(session.activities().contains(tick.activity()));
        }
    }

    private TickField tick(Activity activity) {
        TickField field =
                new TickField(
                        texts,
                        on -> model.edits().session(id, draft -> draft.serve(activity.id(), on)));
        field.titled(activity.name()).known("serves-" + activity.id());
        return field;
    }

    /// What it serves is of its old class.
    private void reclass(SessionDraft draft, SessionOffer offer) {
        if (!draft.activities.isEmpty()) {
            throw new Mistyped("offer.session.serves");
        }
        draft.offer = offer;
    }
}
