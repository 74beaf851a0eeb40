package nl.basiseerst.ui.today;

import nl.basiseerst.application.words.VerdictText;

import java.time.LocalDate;
import java.util.Optional;

/// What is known of the risk of a day.
sealed interface DayRisk {

    /// Nothing yet: the verdict is being worked out.
    record Unknown() implements DayRisk {}

    /// The verdict, with why and what to do.
    record Known(VerdictText verdict) implements DayRisk {}

    /// The practice is closed that day.
    ///
    /// @param next when it opens again; empty when that is not within a year
    record Closed(LocalDate date, Optional<LocalDate> next) implements DayRisk {}
}
