package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;

/// A stretch during which fewer members are there than a presence rule asks.
///
/// @param rule id of the presence rule
/// @param displaced whether it would not be one with all extra blocks given up
public record PresenceViolation(String rule, LocalDate date, TimeSpan span, boolean displaced) {}
