package nl.basiseerst.domain.conflict;

/// The rules a schedule is held against, in the order in which their conflicts are listed.
public enum ConflictKind {
    OVERLAP(Weight.HARD),
    DUTY_OVERLAP(Weight.HARD),
    AWAY(Weight.HARD),
    NOT_EMPLOYED(Weight.HARD),
    AUTHORITY_MISSING(Weight.HARD),
    COMPETENCE_MISSING(Weight.HARD),
    COMPETENCE_EXPIRED(Weight.HARD),
    SUPERVISION_MISSING(Weight.HARD),
    ROLE_UNFIT(Weight.SOFT),
    ROOM_TAKEN(Weight.SOFT),
    ROOM_UNFIT(Weight.SOFT),
    ROOM_MISSING(Weight.SOFT),
    OUTSIDE_AVAILABILITY(Weight.SOFT),
    OUTSIDE_OPENING(Weight.SOFT),
    DAILY_REST(Weight.HARD),
    SHORT_REST(Weight.SOFT),
    WEEKLY_REST(Weight.HARD),
    LONG_DAY(Weight.HARD),
    LONG_WEEK(Weight.HARD),
    LONG_AVERAGE(Weight.HARD),
    BREAK_MISSING(Weight.SOFT),
    DUTY_BEFORE_WORK(Weight.SOFT),
    TRAINEE_DAY(Weight.SOFT),
    TRAINEE_WEEK(Weight.SOFT),
    TRAINEE_HOURS(Weight.SOFT),
    TRAINEE_WEEKEND(Weight.SOFT),
    TRAINEE_DUTY(Weight.SOFT),
    TRAINEE_DUTIES(Weight.SOFT),
    CONTRACT_OVER(Weight.SOFT),
    CONTRACT_UNDER(Weight.SOFT),
    CONTRACT_AVERAGE_OVER(Weight.SOFT),
    CONTRACT_AVERAGE_UNDER(Weight.SOFT),
    LATE_NOTICE(Weight.SOFT);

    /// Whether people may decide that it stays so.
    public enum Weight {
        /// The law or logic is against it: it stays open until it is mended.
        HARD,
        /// It can be accepted with a reason, and then stays listed as accepted.
        SOFT
    }

    private final Weight weight;

    ConflictKind(Weight weight) {
        this.weight = weight;
    }

    /// Whether it is about a week as a whole rather than a day of it.
    public boolean isOfWeek() {
        return switch (this) {
            case WEEKLY_REST, LONG_WEEK, LONG_AVERAGE, TRAINEE_WEEK, TRAINEE_DUTIES -> true;
            case CONTRACT_OVER, CONTRACT_UNDER, LATE_NOTICE -> true;
            case CONTRACT_AVERAGE_OVER, CONTRACT_AVERAGE_UNDER -> true;
            default -> false;
        };
    }

    public Weight weight() {
        return weight;
    }
}
