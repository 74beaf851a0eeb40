package nl.basiseerst.domain.calibration;

import nl.basiseerst.domain.value.Require;

/// How much must have been counted before it says anything. A week is as many counted days as the
/// practice has regular days.
///
/// @param leastWeeks fewer weeks replace no norm: one odd day would be more than a tenth of them
/// @param goodWeeks fewer weeks replace a norm only with a warning: holidays and chance still weigh
/// @param weekdayWeeks so many weeks with every regular day open and counted tell the weekdays
///   apart
/// @param fullMonthShare the part of a month's open days that must have been counted for the month
///   to be full, above 0 and at most 1; twelve full months tell the seasons apart
/// @param leastPerPart fewer contacts per weekday, or per month, say more of chance than of
///   weekdays and seasons: chance alone moves 25 contacts by 20 % (their square root)
/// @param fewContacts fewer contacts of an activity replace a norm with a warning: chance alone
///   moves 100 contacts by 10 %
/// @param silentWeeks an activity without rows for so many weeks at the start or the end was
///   perhaps not counted then
public record CountLimits(
        int leastWeeks,
        int goodWeeks,
        int weekdayWeeks,
        double fullMonthShare,
        int leastPerPart,
        int fewContacts,
        int silentWeeks) {

    /// What the program uses: its own choice of November 2026, explained in decision 0068.
    public static final CountLimits CHOSEN = new CountLimits(2, 8, 4, 0.75, 25, 100, 4);

    public CountLimits {
        Require.atLeast("leastWeeks", leastWeeks, 1);
        Require.atLeast("goodWeeks", goodWeeks, leastWeeks);
        Require.atLeast("weekdayWeeks", weekdayWeeks, 1);
        Require.aboveZero("fullMonthShare", fullMonthShare);
        Require.between("fullMonthShare", fullMonthShare, 0, 1);
        Require.atLeast("leastPerPart", leastPerPart, 0);
        Require.atLeast("fewContacts", fewContacts, 0);
        Require.atLeast("silentWeeks", silentWeeks, 1);
    }
}
