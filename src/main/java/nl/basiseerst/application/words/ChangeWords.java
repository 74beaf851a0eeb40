package nl.basiseerst.application.words;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// What a change did, in a few words that fit after "Ongedaan maken:", such as `verwijderen van
/// blok Spreekuur, A. de Groot, di 24 nov`. Safe for use by several threads.
public final class ChangeWords {

    private final Messages messages;
    private final Terms terms;
    private final PracticePlan plan;
    private final WarningWords warnings;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public ChangeWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.plan = plan;
        this.warnings = new WarningWords(messages, plan);
    }

    /// @param entries what the change did; at least one
    public String of(List<ChangeEntry> entries) {
        return of(entries, entries.size());
    }

    /// @param entries what is needed to tell what the change did: what happened to its first thing,
    ///   and to a basic schedule if it touched one
    /// @param things how many things it touched in all
    public String of(List<ChangeEntry> entries, int things) {
        for (ChangeEntry entry : entries) {
            int weeks = stampedBy(entry);
            if (weeks > 0 && entry.entity() instanceof BasicSchedule schedule) {
                return messages.text("change.stamped", schedule.name(), weeks);
            }
        }
        ChangeEntry first = entries.getFirst();
        String one = one(first);
        int others = things - 1;
        return others == 0 ? one : messages.text("change.more", one, Integer.toString(others));
    }

    private String one(ChangeEntry entry) {
        if (entry.entity() instanceof Acceptance acceptance) {
            return messages.text(
                    entry.after() == null ? "change.withdrawn" : "change.accepted",
                    warnings.brief(acceptance.warning()));
        }
        if (entry.after() != null && entry.after().entity() instanceof Publication published) {
            return messages.text(
                    "change.published",
                    terms.week(published.week()),
                    Integer.toString(published.edition()));
        }
        String action =
                entry.before() == null ? "added" : entry.after() == null ? "removed" : "changed";
        return messages.text("change." + action, thing(entry.entity()));
    }

    /// How many weeks it made from a basic schedule; what else it did follows from that.
    private static int stampedBy(ChangeEntry entry) {
        return stamped(entry.after()) - stamped(entry.before());
    }

    private static int stamped(@Nullable Placed thing) {
        return thing != null && thing.entity() instanceof BasicSchedule schedule
                ? schedule.stamped().size()
                : 0;
    }

    /// What a thing is called among all others, such as `blok Spreekuur, A. de Groot, di 24 nov`.
    public String thing(Entity thing) {
        return switch (thing) {
            case Block block ->
                    text(
                            "block",
                            name(plan.sessionTypes(), block.session(), SessionType::name),
                            member(block.member()),
                            terms.date(block.date()));
            case Absence absence ->
                    text("absence", member(absence.member()), terms.date(absence.from()));
            case Duty duty ->
                    text("duty", member(duty.member()), terms.date(duty.from().toLocalDate()));
            case Publication published -> text("publication", terms.week(published.week()));
            case LeaveRequest request ->
                    text("leave-request", member(request.member()), terms.date(request.from()));
            case SchoolHoliday holiday ->
                    text("school-holiday", terms.dateWithYear(holiday.from()));
            case HardWork work -> text("hard-work", new FairnessWords(messages).kind(work.kind()));
            case PanelSecond panel -> text("panel-second", member(panel.member()));
            case LeaveEntitlement hours ->
                    text(
                            "leave-entitlement",
                            member(hours.member()),
                            Integer.toString(hours.year()));
            case Task task ->
                    text(
                            "task",
                            name(plan.taskTypes(), task.type(), TaskType::name),
                            terms.date(task.date()));
            case Member member -> text("member", member.name());
            case Activity activity -> text("activity", activity.name());
            case SessionType session -> text("session", session.name());
            case Room room -> text("room", room.name());
            case Competence competence -> text("competence", competence.name());
            case PresenceRule rule -> text("rule", rule.name());
            case TaskType type -> text("task-type", type.name());
            case RoleFallback fallback -> text("role", terms.role(fallback.role()));
            case DayPattern pattern -> text("day-pattern", pattern.name());
            case BasicSchedule schedule -> text("basic-schedule", schedule.name());
            case Calibration calibration ->
                    text(
                            "calibration",
                            name(plan.activities(), calibration.activity(), Activity::name));
            case Practice practice -> text("practice", practice.name());
            case Acceptance acceptance -> text("acceptance", warnings.brief(acceptance.warning()));
            default -> thing.id();
        };
    }

    private String text(String kind, String... details) {
        return messages.text("change.thing." + kind, (Object[]) details);
    }

    private String member(String id) {
        return name(plan.members(), id, Member::name);
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
