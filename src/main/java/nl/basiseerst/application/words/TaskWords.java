package nl.basiseerst.application.words;

import nl.basiseerst.domain.delegation.Refusal;
import nl.basiseerst.domain.delegation.TaskBoard.Barred;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.delegation.TaskBoard.Standing;
import nl.basiseerst.domain.delegation.TaskBoard.State;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.List;

/// The check of a task in sentences: why not, and who else could. Safe for use by several threads.
public final class TaskWords {

    private final Messages messages;
    private final Terms terms;
    private final Names names;

    public TaskWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.names = new Names(plan);
    }

    public String state(State state) {
        return messages.text("tasks.state." + state.name());
    }

    public String status(TaskStatus status) {
        return messages.text("tasks.status." + status.name());
    }

    /// What the task asks for, such as `Niet toegewezen` or `Bezig`.
    public String standing(Standing standing) {
        return messages.text("tasks.standing." + standing.name());
    }

    /// Why the assignee may not do the task, one sentence per reason.
    public List<String> refusals(CheckedTask task) {
        String assignee = task.task().assignee();
        if (assignee == null) {
            return List.of();
        }
        Member member = names.member(assignee);
        return task.refusals().stream().map(refusal -> refusal(member, refusal)).toList();
    }

    /// Who may do the task, those with the least on their hands first.
    ///
    /// @param named how many are named; the others are counted
    public String candidates(CheckedTask task, int named) {
        List<String> all = candidateNames(task);
        if (all.isEmpty()) {
            return messages.text("tasks.could.nobody");
        }
        List<String> first = all.stream().limit(named).toList();
        return all.size() > named
                ? messages.text(
                        "tasks.could.more",
                        String.join(", ", first),
                        Integer.toString(all.size() - named))
                : messages.text("tasks.could", terms.or(first));
    }

    /// Why another member may not do the task, one sentence per reason.
    public List<String> refusals(Barred barred) {
        Member member = names.member(barred.member());
        return barred.refusals().stream().map(refusal -> refusal(member, refusal)).toList();
    }

    /// Names of those who may do the task, in the same order.
    public List<String> candidateNames(CheckedTask task) {
        return task.candidates().stream().map(id -> names.member(id).name()).toList();
    }

    /// Why a member may not do a task.
    public String refusal(Member member, Refusal refusal) {
        String who = member.name();
        String key = "tasks.refusal." + refusal.reason().name();
        return switch (refusal) {
            case Refusal.RoleNotAsked r ->
                    messages.text(key, who, terms.role(r.role()), terms.anyOf(r.asked()));
            case Refusal.CompetenceMissing r -> messages.text(key, who, competence(r.competence()));
            case Refusal.CompetenceExpired r ->
                    messages.text(
                            key,
                            who,
                            competence(r.competence()),
                            terms.dateWithYear(r.validUntil()));
            case Refusal.Absent _ -> messages.text(key, who);
            case Refusal.NotWorking r -> notWorking(key, who, r);
            case Refusal.NoSupervisor r -> noSupervisor(key, who, r);
            case Refusal.Learning r -> learning(key, who, r);
        };
    }

    private String notWorking(String key, String who, Refusal.NotWorking refusal) {
        if (refusal.window().isEmpty()) {
            return messages.text(key + ".closed", who);
        }
        String needed = terms.minutes(refusal.minutesNeeded());
        String when = when(refusal.window());
        return refusal.minutesFound() == 0
                ? messages.text(key + ".never", who, when, needed)
                : messages.text(key, who, when, needed, terms.minutes(refusal.minutesFound()));
    }

    private String noSupervisor(String key, String who, Refusal.NoSupervisor refusal) {
        String near =
                key + (refusal.level() == Supervision.Level.ON_SITE ? ".ON_SITE" : ".REACHABLE");
        String roles = terms.anyOf(refusal.supervisedBy());
        String needed = terms.minutes(refusal.minutesNeeded());
        return refusal.minutesFound() == 0
                ? messages.text(near + ".never", who, roles, needed)
                : messages.text(near, who, roles, needed, terms.minutes(refusal.minutesFound()));
    }

    private String learning(String key, String who, Refusal.Learning refusal) {
        String competence = competence(refusal.competence());
        if (refusal.independent().isEmpty()) {
            return messages.text(key + ".nobody", who, competence);
        }
        List<String> others =
                refusal.independent().stream().map(id -> names.member(id).name()).toList();
        return messages.text(key, who, competence, terms.or(others));
    }

    private String competence(String id) {
        return names.competence(id).name();
    }

    private String when(TimeSet window) {
        return terms.and(
                window.spans().stream()
                        .map(
                                s ->
                                        messages.text(
                                                "tasks.between",
                                                TimeSpan.clock(s.from()),
                                                TimeSpan.clock(s.to())))
                        .toList());
    }
}
