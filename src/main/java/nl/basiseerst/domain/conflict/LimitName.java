package nl.basiseerst.domain.conflict;

/// What a limit or a norm is about. In minutes, unless said otherwise.
public enum LimitName {
    /// Least rest in twenty-four hours.
    DAILY_REST,
    /// Shortest rest between two shifts that is ever allowed.
    SHORT_REST,
    /// Number of days in which [#SHORT_REST] is allowed once.
    SHORT_REST_DAYS,
    /// Least rest without interruption in [#WEEKLY_REST_DAYS].
    WEEKLY_REST,
    /// Number of days.
    WEEKLY_REST_DAYS,
    /// Least length of a part of the rest of [#SPLIT_REST_DAYS].
    SPLIT_REST,
    /// Least total of such parts.
    SPLIT_REST_TOTAL,
    /// Number of days.
    SPLIT_REST_DAYS,
    /// A duty elsewhere that ends after this minute of the day was in the night.
    NIGHT_FROM,
    /// And that began before this one.
    NIGHT_UNTIL,
    /// Work that begins before this minute of the day is in the morning after such a night.
    MORNING_UNTIL,
    /// Most work in one day.
    DAY,
    /// Most work in one week.
    WEEK,
    /// Most work a week on average over [#AVERAGE_WEEKS].
    AVERAGE_WEEK,
    /// Number of weeks.
    AVERAGE_WEEKS,
    /// A day with more work than this has [#BREAK].
    BREAK_AFTER,
    /// Least break, altogether.
    BREAK,
    /// A day with more work than this has [#LONG_BREAK].
    LONG_BREAK_AFTER,
    /// Least break on a long day, altogether.
    LONG_BREAK,
    /// Shortest pause that counts as a break.
    BREAK_PIECE,
    /// Most work of a trainee in one day.
    TRAINEE_DAY,
    /// Most work of a full-time trainee in the practice in one week.
    TRAINEE_WEEK,
    /// The week of a full-time trainee, of which [#TRAINEE_WEEK] is a part.
    TRAINEE_FULL_TIME,
    /// Last day of the week on which a trainee works in the practice; 1 is Monday.
    TRAINEE_LAST_DAY,
    /// Longest duty elsewhere of a trainee.
    TRAINEE_DUTY,
    /// Most duties elsewhere of a trainee in [#TRAINEE_DUTY_MONTHS].
    TRAINEE_DUTIES,
    /// Number of months.
    TRAINEE_DUTY_MONTHS,
    /// A trainee does not work in the practice before this minute of the day.
    TRAINEE_FROM,
    /// A trainee does not work in the practice after this minute of the day.
    TRAINEE_UNTIL,
    /// What planned hours may differ from the contract without being told.
    CONTRACT_SLACK,
    /// What planned hours a week may differ from it on average over [#CONTRACT_WEEKS].
    CONTRACT_AVERAGE_SLACK,
    /// Number of weeks over which planned hours are held against the contract.
    CONTRACT_WEEKS,
    /// Number of days before the day of work by which its hours are known.
    NOTICE_DAYS,
    /// Number of days of a week of which the hours may change later than that.
    NOTICE_CHANGES,
    /// Hours of leave of a year, in weeks of the contract.
    LEAVE_WEEKS,
    /// PLB of a year for who works [#FULL_TIME].
    PLB,
    /// A full week of the agreement that knows PLB.
    FULL_TIME
}
