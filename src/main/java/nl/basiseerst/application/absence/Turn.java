package nl.basiseerst.application.absence;

import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A week as the guard judges it without and with what is tried.
///
/// @param plan with what is tried, as the guard judged it last
public record Turn(PracticePlan plan, WeekAssessment before, WeekAssessment after) {

    /// A day of it.
    ///
    /// @param before null for a day that was not open
    /// @param after null for a day that is not open with what is tried
    public record Day(
            LocalDate date, @Nullable DayAssessment before, @Nullable DayAssessment after) {

        /// Whether its verdict becomes another, or the day is no longer open.
        public boolean isChanged() {
            return before == null || after == null || before.verdict() != after.verdict();
        }

        /// Whether it is worse off than it was.
        public boolean isWorse() {
            return before != null
                    && after != null
                    && after.verdict().compareTo(before.verdict()) > 0;
        }
    }

    public IsoWeek week() {
        return before.week();
    }

    /// The days that are open without or with it, in order.
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (LocalDate date : week().days()) {
            DayAssessment was = on(before, date);
            DayAssessment is = on(after, date);
            if (was != null || is != null) {
                days.add(new Day(date, was, is));
            }
        }
        return days;
    }

    /// Whether the week as a whole is worse off than it was.
    public boolean isWorse() {
        return after.verdict().compareTo(before.verdict()) > 0;
    }

    private static @Nullable DayAssessment on(WeekAssessment week, LocalDate date) {
        return week.days().stream().filter(d -> d.date().equals(date)).findFirst().orElse(null);
    }
}
