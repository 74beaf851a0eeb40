package nl.basiseerst.domain.plan;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Things of one kind that refer to another thing, which therefore cannot go.
///
/// @param count how many, at least 1
/// @param last the last date any of them touches, null where they have no date
public record Use(Kind kind, int count, @Nullable LocalDate last) {

    /// What refers. Each has words in the message bundle `use`.
    public enum Kind {
        BLOCK,
        ABSENCE,
        TASK,
        DUTY,
        LEAVE_REQUEST,
        PANEL_SECOND,
        LEAVE_ENTITLEMENT,
        MEMBER,
        ACTIVITY,
        SESSION_TYPE,
        ROLE_FALLBACK,
        PRESENCE_RULE,
        HARD_WORK,
        TASK_TYPE,
        DAY_PATTERN,
        BASIC_SCHEDULE,
        CALIBRATION
    }
}
