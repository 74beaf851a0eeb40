package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;

/// A stretch during which fewer members are there than a presence rule asks.
///
/// @param rule id of the presence rule
/// @param displaced whether it would not be one with all extra blocks given up
/// @param missingMinutes what the members that are missing leave undone together, in minutes: the
///   stretch as often as there are too few
public record PresenceViolation(
        String rule, LocalDate date, TimeSpan span, boolean displaced, double missingMinutes) {

    /// One too few all the time.
    public PresenceViolation(String rule, LocalDate date, TimeSpan span, boolean displaced) {
        this(rule, date, span, displaced, span.minutes());
    }
}
