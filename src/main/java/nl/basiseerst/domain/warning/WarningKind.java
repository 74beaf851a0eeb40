package nl.basiseerst.domain.warning;

/// What is warned of. Only what a practice may decide to live with is here: what the law or logic
/// refuses has no kind, so that it cannot be accepted. The names are stored, so they never change.
public enum WarningKind {
    /// The urgent demand of a day comes short, whatever extra offer is given up.
    DAY_SHORT(Span.DAY, false, Subject.NOTHING),
    /// Extra offer takes from the urgent demand of a day.
    DAY_DISPLACED(Span.DAY, false, Subject.NOTHING),
    /// A core task comes short in a week, whatever extra offer is given up.
    TASK_SHORT(Span.WEEK, false, Subject.CORE_TASK),
    /// Extra offer takes from a core task in a week.
    TASK_DISPLACED(Span.WEEK, false, Subject.CORE_TASK),
    /// Fewer are there on a day than a presence rule asks.
    PRESENCE(Span.DAY, false, Subject.PRESENCE_RULE),
    /// The same, and it would not be so with all extra offer given up.
    PRESENCE_DISPLACED(Span.DAY, false, Subject.PRESENCE_RULE),
    /// If this member were absent on that day, the urgent demand would come short.
    ALONE(Span.DAY, true, Subject.NOTHING),
    /// A competence or a contract of a member ends soon.
    ENDS_SOON(Span.DAY, true, Subject.COMPETENCE),
    /// A competence or a contract of a member has ended.
    ENDED(Span.DAY, true, Subject.COMPETENCE),
    // what does not fit in the schedule, called as in domain.conflict
    ROLE_UNFIT(Span.DAY, true, Subject.BLOCK),
    ROOM_TAKEN(Span.DAY, true, Subject.BLOCK),
    ROOM_UNFIT(Span.DAY, true, Subject.BLOCK),
    ROOM_MISSING(Span.DAY, true, Subject.BLOCK),
    OUTSIDE_AVAILABILITY(Span.DAY, true, Subject.BLOCK),
    OUTSIDE_OPENING(Span.DAY, true, Subject.BLOCK),
    SHORT_REST(Span.DAY, true, Subject.NOTHING),
    BREAK_MISSING(Span.DAY, true, Subject.NOTHING),
    DUTY_BEFORE_WORK(Span.DAY, true, Subject.BLOCK),
    TRAINEE_DAY(Span.DAY, true, Subject.NOTHING),
    TRAINEE_WEEK(Span.WEEK, true, Subject.NOTHING),
    TRAINEE_HOURS(Span.DAY, true, Subject.BLOCK),
    TRAINEE_WEEKEND(Span.DAY, true, Subject.BLOCK),
    TRAINEE_DUTY(Span.DAY, true, Subject.NOTHING),
    TRAINEE_DUTIES(Span.WEEK, true, Subject.NOTHING),
    CONTRACT_OVER(Span.WEEK, true, Subject.NOTHING),
    CONTRACT_UNDER(Span.WEEK, true, Subject.NOTHING),
    CONTRACT_AVERAGE_OVER(Span.WEEK, true, Subject.NOTHING),
    CONTRACT_AVERAGE_UNDER(Span.WEEK, true, Subject.NOTHING),
    LATE_NOTICE(Span.WEEK, true, Subject.NOTHING);

    /// What the subject of a warning is, besides its date and member.
    public enum Subject {
        /// There is none.
        NOTHING,
        /// The name of a core task in small letters.
        CORE_TASK,
        /// The id of a presence rule.
        PRESENCE_RULE,
        /// The id of a competence, or none for the contract.
        COMPETENCE,
        /// The id of a block, or an id made of it and of what else tells the warning from others of
        /// that block.
        BLOCK
    }

    private enum Span {
        DAY,
        WEEK
    }

    private final Span span;
    private final boolean ofMember;
    private final Subject subject;

    WarningKind(Span span, boolean ofMember, Subject subject) {
        this.span = span;
        this.ofMember = ofMember;
        this.subject = subject;
    }

    /// Whether it concerns a week as a whole rather than a day.
    public boolean isOfWeek() {
        return span == Span.WEEK;
    }

    public Subject subject() {
        return subject;
    }

    /// Whether it concerns a member.
    public boolean isOfMember() {
        return ofMember;
    }

    /// Whether it has to have a subject.
    boolean needsSubject() {
        return switch (subject) {
            case CORE_TASK, PRESENCE_RULE, BLOCK -> true;
            case NOTHING, COMPETENCE -> false;
        };
    }
}
