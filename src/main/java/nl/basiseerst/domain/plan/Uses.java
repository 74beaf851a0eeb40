package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.Use.Kind;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What refers to a thing of the practice. A thing to which nothing refers can be removed.
///
/// @param uses one per kind, in the order of [Kind]; none when nothing refers to it
public record Uses(List<Use> uses) {

    public Uses {
        uses = List.copyOf(uses);
    }

    /// What refers to a member, activity, session type, competence, task type or room of that
    /// practice; only of the schedule that the plan holds.
    public static Uses of(PracticePlan plan, Entity thing) {
        String id = thing.id();
        return switch (thing) {
            case Member _ -> ofMember(plan, id);
            case Activity _ -> ofActivity(plan, id);
            case SessionType _ -> ofSessionType(plan, id);
            case Competence _ -> ofCompetence(plan, id);
            case TaskType _ ->
                    new Uses(dated(Kind.TASK, plan.tasks(), t -> t.type().equals(id), Task::date));
            case Room _ -> ofRoom(plan, id);
            default -> throw new IllegalArgumentException("Not looked for: " + thing);
        };
    }

    public boolean isEmpty() {
        return uses.isEmpty();
    }

    /// The last date on which anything refers to it; null if nothing with a date does.
    public @Nullable LocalDate last() {
        LocalDate last = null;
        for (Use use : uses) {
            LocalDate date = use.last();
            if (date != null && (last == null || date.isAfter(last))) {
                last = date;
            }
        }
        return last;
    }

    private static Uses ofMember(PracticePlan plan, String id) {
        List<Use> found = new ArrayList<>();
        found.addAll(dated(Kind.BLOCK, plan.blocks(), b -> b.member().equals(id), Block::date));
        found.addAll(dated(Kind.ABSENCE, plan.absences(), a -> a.member().equals(id), Absence::to));
        found.addAll(dated(Kind.TASK, plan.tasks(), t -> id.equals(t.assignee()), Task::date));
        found.addAll(
                dated(
                        Kind.DUTY,
                        plan.staffing().duties(),
                        d -> d.member().equals(id),
                        d -> d.to().toLocalDate()));
        found.addAll(
                dated(
                        Kind.LEAVE_REQUEST,
                        plan.staffing().requests(),
                        r -> r.member().equals(id),
                        LeaveRequest::to));
        long seconds =
                plan.staffing().panelSeconds().stream()
                        .filter(s -> s.member().equals(id) || s.second().equals(id))
                        .count();
        if (seconds > 0) {
            found.add(new Use(Kind.PANEL_SECOND, (int) seconds, null));
        }
        found.addAll(
                undated(
                        Kind.LEAVE_ENTITLEMENT,
                        plan.staffing().entitlements(),
                        e -> e.member().equals(id)));
        found.addAll(new GroundworkUses(plan).ofMember(id));
        return new Uses(found);
    }

    private static Uses ofRoom(PracticePlan plan, String id) {
        List<Use> found = new ArrayList<>();
        found.addAll(dated(Kind.BLOCK, plan.blocks(), b -> id.equals(b.room()), Block::date));
        found.addAll(new GroundworkUses(plan).ofRoom(id));
        return new Uses(found);
    }

    private static Uses ofActivity(PracticePlan plan, String id) {
        List<Use> found = new ArrayList<>();
        found.addAll(
                dated(
                        Kind.BLOCK,
                        plan.blocks(),
                        b -> b.extra().stream().anyMatch(e -> e.activity().equals(id)),
                        Block::date));
        found.addAll(
                undated(Kind.SESSION_TYPE, plan.sessionTypes(), s -> s.activities().contains(id)));
        found.addAll(new GroundworkUses(plan).ofActivity(id));
        return new Uses(found);
    }

    private static Uses ofSessionType(PracticePlan plan, String id) {
        List<Use> found = new ArrayList<>();
        found.addAll(dated(Kind.BLOCK, plan.blocks(), b -> b.session().equals(id), Block::date));
        found.addAll(
                undated(Kind.ROLE_FALLBACK, plan.roles(), r -> r.fallbackSessions().contains(id)));
        found.addAll(
                undated(Kind.PRESENCE_RULE, plan.presenceRules(), r -> r.inSession().contains(id)));
        found.addAll(
                undated(
                        Kind.HARD_WORK,
                        plan.staffing().hardWork(),
                        w -> w.sessions().contains(id)));
        found.addAll(new GroundworkUses(plan).ofSessionType(id));
        return new Uses(found);
    }

    private static Uses ofCompetence(PracticePlan plan, String id) {
        List<Use> found = new ArrayList<>();
        found.addAll(undated(Kind.MEMBER, plan.members(), m -> m.holding(id).isPresent()));
        found.addAll(
                undated(
                        Kind.ACTIVITY,
                        plan.activities(),
                        a -> a.performers().stream().anyMatch(p -> id.equals(p.competence()))));
        found.addAll(undated(Kind.TASK_TYPE, plan.taskTypes(), t -> id.equals(t.competence())));
        return new Uses(found);
    }

    private static <T> List<Use> undated(Kind kind, List<T> things, Predicate<T> refers) {
        int count = (int) things.stream().filter(refers).count();
        return count == 0 ? List.of() : List.of(new Use(kind, count, null));
    }

    private static <T> List<Use> dated(
            Kind kind, List<T> things, Predicate<T> refers, Function<T, LocalDate> dateOf) {
        List<LocalDate> dates = things.stream().filter(refers).map(dateOf).sorted().toList();
        return dates.isEmpty() ? List.of() : List.of(new Use(kind, dates.size(), dates.getLast()));
    }
}
