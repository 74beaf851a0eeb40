package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.list.Listed;
import nl.basiseerst.ui.common.list.ListedGroup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the lists of the chapters say.
///
/// @param unconfirmed ids of the activities that are proposals nobody confirmed yet
record OfferLists(PracticePlan plan, OfferWords words, Set<String> unconfirmed) {

    List<ListedGroup> of(Chapter chapter) {
        return switch (chapter) {
            case ACTIVITIES -> activities();
            case SESSIONS -> sessions();
            case COMPETENCES -> List.of(group("offer.group.competences", competences()));
            case FALLBACKS -> List.of(group("offer.group.fallbacks", fallbacks()));
            case TASK_TYPES -> taskTypes();
            case MATRIX -> List.of();
        };
    }

    /// The things of a chapter, in the order of the practice.
    List<? extends Entity> things(Chapter chapter) {
        return switch (chapter) {
            case ACTIVITIES -> plan.activities();
            case SESSIONS -> plan.sessionTypes();
            case COMPETENCES -> plan.competences();
            case FALLBACKS -> allFallbacks();
            case TASK_TYPES -> plan.taskTypes();
            case MATRIX -> List.of();
        };
    }

    private List<ListedGroup> activities() {
        List<ListedGroup> groups = new ArrayList<>();
        for (CoreTask task : CoreTask.values()) {
            String title = words.messages().text("offer.group.basic", words.coreTask(task));
            add(
                    groups,
                    title,
                    plan.activities().stream()
                            .filter(a -> a.offer() == Offer.BASIC && a.coreTask() == task)
                            .map(this::listed)
                            .toList());
        }
        for (Offer offer : List.of(Offer.EXTRA, Offer.OUTSIDE)) {
            add(
                    groups,
                    words.messages().text("offer.group." + offer.name()),
                    plan.activities().stream()
                            .filter(a -> a.offer() == offer)
                            .map(this::listed)
                            .toList());
        }
        return groups;
    }

    private List<ListedGroup> sessions() {
        List<ListedGroup> groups = new ArrayList<>();
        for (SessionOffer offer : SessionOffer.values()) {
            add(
                    groups,
                    words.messages().text("offer.group.session." + offer.name()),
                    plan.sessionTypes().stream()
                            .filter(s -> s.offer() == offer)
                            .map(this::listed)
                            .toList());
        }
        return groups;
    }

    private List<ListedGroup> taskTypes() {
        List<ListedGroup> groups = new ArrayList<>();
        for (Offer offer : Offer.values()) {
            add(
                    groups,
                    words.messages().text("offer.group.tasks." + offer.name()),
                    plan.taskTypes().stream()
                            .filter(t -> t.offer() == offer)
                            .map(this::listed)
                            .toList());
        }
        return groups;
    }

    private List<Listed> competences() {
        return plan.competences().stream().map(this::listed).toList();
    }

    private List<Listed> fallbacks() {
        return allFallbacks().stream().map(this::listed).toList();
    }

    /// Those that are said, and for each role of someone in the team an empty one that is not.
    private List<RoleFallback> allFallbacks() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        plan.members().forEach(m -> roles.add(m.role()));
        plan.roles().forEach(r -> roles.add(r.role()));
        return roles.stream().map(this::fallback).toList();
    }

    private RoleFallback fallback(Role role) {
        return plan.roles().stream()
                .filter(r -> r.role() == role)
                .findFirst()
                .orElse(new RoleFallback(role, List.of()));
    }

    private Listed listed(Activity activity) {
        Optional<SessionOffer> letter =
                switch (activity.offer()) {
                    case BASIC -> Optional.of(SessionOffer.BASIC);
                    case EXTRA -> Optional.of(SessionOffer.EXTRA);
                    case OUTSIDE -> Optional.of(SessionOffer.NONE);
                };
        return new Listed(
                activity.id(),
                activity.name(),
                words.norm(activity, unconfirmed.contains(activity.id())),
                letter,
                "");
    }

    private Listed listed(SessionType session) {
        List<String> names =
                session.activities().stream()
                        .map(id -> named(plan.activities(), id).map(Activity::name).orElse(id))
                        .toList();
        return new Listed(
                session.id(),
                session.name(),
                String.join(", ", names),
                Optional.of(session.offer()),
                "");
    }

    private Listed listed(Competence competence) {
        Integer months = competence.validMonths();
        String valid =
                months == null
                        ? words.messages().text("offer.competence.endless")
                        : words.messages()
                                .text("offer.competence.months", Integer.toString(months));
        return Listed.of(competence.id(), competence.name(), valid);
    }

    private Listed listed(RoleFallback fallback) {
        List<String> names =
                fallback.fallbackSessions().stream()
                        .map(id -> named(plan.sessionTypes(), id).map(SessionType::name).orElse(id))
                        .toList();
        String detail =
                names.isEmpty()
                        ? words.messages().text("offer.fallback.none")
                        : String.join(", ", names);
        return Listed.of(fallback.id(), words.role(fallback.role()), detail);
    }

    private Listed listed(TaskType type) {
        String minutes = words.terms().minutes(type.minutes());
        return Listed.of(
                type.id(), type.name(), minutes + " · " + words.terms().anyOf(type.roles()));
    }

    private ListedGroup group(String titleKey, List<Listed> items) {
        return new ListedGroup(words.messages().text(titleKey), items);
    }

    private static void add(List<ListedGroup> groups, String title, List<Listed> items) {
        if (!items.isEmpty()) {
            groups.add(new ListedGroup(title, items));
        }
    }

    private static <T extends Entity> Optional<T> named(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }
}
