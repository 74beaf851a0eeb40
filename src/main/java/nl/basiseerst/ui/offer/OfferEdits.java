package nl.basiseerst.ui.offer;

import nl.basiseerst.application.calibration.CalibrationEdits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Changes to the catalogue. Each throws [nl.basiseerst.domain.value.InvalidValue] if what would
/// come of it is illegal; then nothing has changed. On the JavaFX thread only.
final class OfferEdits {

    private static final double FIRST_MINUTES = 10;
    private static final int FIRST_PRIORITY = 5;

    private final Desk desk;

    OfferEdits(Desk desk) {
        this.desk = desk;
    }

    /// Changes an activity, if there still is one with that id; likewise below.
    void activity(String id, Consumer<ActivityDraft> change) {
        find(PracticePlan::activities, id)
                .ifPresent(
                        activity -> {
                            ActivityDraft draft = new ActivityDraft(activity);
                            change.accept(draft);
                            apply(new Edit.Update(draft.built()));
                        });
    }

    /// Plans an activity by the norm of before any count again, if it goes by one.
    void takeBack(String id) {
        PracticePlan plan = plan();
        if (plan != null) {
            desk.edit(id, CalibrationEdits.takeBack(plan, id));
        }
    }

    /// Changes what a role does of an activity.
    void performer(String id, Role role, UnaryOperator<Performer> change) {
        activity(
                id,
                draft ->
                        draft.performers =
                                draft.performers.stream()
                                        .map(p -> p.role() == role ? change.apply(p) : p)
                                        .toList());
    }

    void session(String id, Consumer<SessionDraft> change) {
        find(PracticePlan::sessionTypes, id)
                .ifPresent(
                        session -> {
                            SessionDraft draft = new SessionDraft(session);
                            change.accept(draft);
                            apply(new Edit.Update(draft.built()));
                        });
    }

    void taskType(String id, Consumer<TaskTypeDraft> change) {
        find(PracticePlan::taskTypes, id)
                .ifPresent(
                        type -> {
                            TaskTypeDraft draft = new TaskTypeDraft(type);
                            change.accept(draft);
                            apply(new Edit.Update(draft.built()));
                        });
    }

    void competence(String id, UnaryOperator<Competence> change) {
        find(PracticePlan::competences, id)
                .ifPresent(found -> apply(new Edit.Update(change.apply(found))));
    }

    /// Says what a role does in time that extra offer gives back, whether or not that was said.
    void fallback(RoleFallback fallback) {
        boolean known = find(PracticePlan::roles, fallback.id()).isPresent();
        apply(known ? new Edit.Update(fallback) : new Edit.Add(fallback));
    }

    /// Adds an extra activity that the GP does, once a week: what of it is true is for the practice
    /// to say.
    Entity addActivity(String name) {
        Performer doctor =
                new Performer(
                        Role.GP, FIRST_MINUTES, 1, DelegationMode.OWN, Supervision.NONE, null);
        return added(
                new Activity(
                        FreshId.of("act"),
                        name,
                        Offer.EXTRA,
                        null,
                        desk.today(),
                        false,
                        null,
                        FIRST_PRIORITY,
                        0,
                        null,
                        false,
                        new Demand(List.of(), List.of(), List.of(), List.of(), 1),
                        List.of(doctor)));
    }

    Entity addSession(String name) {
        return added(
                new SessionType(
                        FreshId.of("ses"), name, SessionOffer.BASIC, List.of(), 1, null, true));
    }

    Entity addCompetence(String name) {
        return added(new Competence(FreshId.of("com"), name, null));
    }

    /// Adds a task of the assistant, proposed on every day: what of it is true is for the practice
    /// to say.
    Entity addTaskType(String name) {
        return added(
                new TaskType(
                        FreshId.of("taak"),
                        name,
                        FIRST_MINUTES,
                        List.of(Role.ASSISTANT),
                        null,
                        Supervision.NONE,
                        Offer.BASIC,
                        List.of(DayOfWeek.values()),
                        null));
    }

    /// Removes a thing; with an activity goes that it was counted.
    void remove(Entity thing) {
        PracticePlan plan = plan();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Remove(thing));
        if (plan != null && thing instanceof Activity) {
            CalibrationEdits.of(plan, thing.id())
                    .ifPresent(counted -> edits.addFirst(new Edit.Remove(counted)));
        }
        apply(thing.id(), edits);
    }

    private Entity added(Entity thing) {
        apply(new Edit.Add(thing));
        return thing;
    }

    private <T extends Entity> Optional<T> find(Function<PracticePlan, List<T>> list, String id) {
        PracticePlan plan = plan();
        return plan == null
                ? Optional.empty()
                : list.apply(plan).stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private @Nullable PracticePlan plan() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? null : shown.plan();
    }

    private void apply(Edit edit) {
        apply(edit.entity().id(), List.of(edit));
    }

    /// Tried first, so that what is illegal is said at the field and nowhere else.
    private void apply(String subject, List<Edit> edits) {
        PracticePlan plan = plan();
        if (plan != null) {
            EditedPlan.of(plan, edits);
            desk.edit(subject, edits);
        }
    }
}
