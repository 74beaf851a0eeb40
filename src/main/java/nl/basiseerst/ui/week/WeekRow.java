package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.team.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A row of the grid.
sealed interface WeekRow {

    /// The role of the people in the rows below it.
    record Heading(Role role) implements WeekRow {}

    /// One member.
    ///
    /// @param dates of the cells, in order
    /// @param deviations the days that are not as the basic schedule has them
    record Person(MemberRow row, List<LocalDate> dates, Map<LocalDate, Deviation> deviations)
            implements WeekRow {
        public Person {
            dates = List.copyOf(dates);
            deviations = Map.copyOf(deviations);
        }
    }
}
