package nl.basiseerst.application.audit;

import nl.basiseerst.application.store.ChangeKind;

import java.util.Set;

/// What changes are about, as people look for them.
@SuppressWarnings("ImmutableEnumChecker") // made by Set.copyOf
public enum Topic {
    SCHEDULE(Set.of("block", "day-pattern", "basic-schedule", "duty", "publication")),
    ABSENCES(Set.of("absence", "leave-request", "leave-entitlement")),
    TASKS(Set.of("task")),
    /// Warnings that were accepted.
    ACCEPTANCES(Set.of("acceptance")),
    TEAM(Set.of("member", "panel-second")),
    OFFER(Set.of("activity", "session-type", "role", "competence", "task-type", "calibration")),
    PRACTICE(Set.of("practice", "room", "presence-rule", "hard-work")),
    /// Who may log in.
    ACCOUNTS(Set.of()),
    /// A whole practice that was taken in.
    IMPORTS(Set.of()),
    /// What was taken out of the log.
    ERASURES(Set.of());

    private final Set<String> kinds;

    Topic(Set<String> kinds) {
        this.kinds = Set.copyOf(kinds);
    }

    /// The kinds of things that belong to it, as [nl.basiseerst.application.EntityText] names them;
    /// empty if the kind of change tells.
    public Set<String> kinds() {
        return kinds;
    }

    /// Whether changes of that kind can be about it.
    public boolean isToldBy(ChangeKind kind) {
        return switch (this) {
            case ACCOUNTS -> kind == ChangeKind.ACCOUNT;
            case IMPORTS -> kind == ChangeKind.IMPORT;
            case ERASURES -> kind == ChangeKind.ERASE;
            default -> true;
        };
    }
}
