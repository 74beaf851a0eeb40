package nl.basiseerst.ui.common.desk;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;

/// What is looked at: always of one piece, so that views never mix two moments.
///
/// @param plan the practice with at least the schedule of the shown week, of the weeks the guard
///   looks back on, and of [Desk#WEEKS_AHEAD] weeks after it
/// @param date the day looked at; views of a week show the week it is in
public record Shown(PracticePlan plan, LocalDate date) {

    public IsoWeek week() {
        return IsoWeek.of(date);
    }
}
