package nl.basiseerst.domain.warning;

/// What is warned of. Only what a practice may decide to live with is here: what the law or logic
/// refuses has no kind, so that it cannot be accepted. The names are stored, so they never change.
public enum WarningKind {
    /// The urgent demand of a day comes short, whatever extra offer is given up.
    DAY_SHORT(false, Subject.NOTHING),
    /// Extra offer takes from the urgent demand of a day.
    DAY_DISPLACED(false, Subject.NOTHING),
    /// A core task comes short in a week, whatever extra offer is given up.
    TASK_SHORT(true, Subject.CORE_TASK),
    /// Extra offer takes from a core task in a week.
    TASK_DISPLACED(true, Subject.CORE_TASK),
    /// Fewer are there on a day than a presence rule asks.
    PRESENCE(false, Subject.PRESENCE_RULE),
    /// The same, and it would not be so with all extra offer given up.
    PRESENCE_DISPLACED(false, Subject.PRESENCE_RULE),
    /// If this member were absent on that day, the urgent demand would come short.
    ALONE(false, Subject.NOTHING),
    /// A competence or a contract of a member ends soon.
    ENDS_SOON(false, Subject.COMPETENCE),
    /// A competence or a contract of a member has ended.
    ENDED(false, Subject.COMPETENCE);

    /// What the subject of a warning is, besides its date and member.
    public enum Subject {
        /// There is none.
        NOTHING,
        /// The name of a core task in small letters.
        CORE_TASK,
        /// The id of a presence rule.
        PRESENCE_RULE,
        /// The id of a competence, or none for the contract.
        COMPETENCE
    }

    private final boolean ofWeek;
    private final Subject subject;

    WarningKind(boolean ofWeek, Subject subject) {
        this.ofWeek = ofWeek;
        this.subject = subject;
    }

    /// Whether it concerns a week as a whole rather than a day.
    public boolean isOfWeek() {
        return ofWeek;
    }

    public Subject subject() {
        return subject;
    }

    /// Whether it concerns a member.
    public boolean isOfMember() {
        return this == ALONE || this == ENDS_SOON || this == ENDED;
    }

    /// Whether it has to have a subject.
    boolean needsSubject() {
        return subject == Subject.CORE_TASK || subject == Subject.PRESENCE_RULE;
    }
}
