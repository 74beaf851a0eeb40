package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.schedule.Absence;

import java.time.LocalDate;

/// Leave of somebody, as far as it falls in a year.
///
/// @param from its first day of that year
/// @param to its last day of that year, inclusive
/// @param minutes of work that it takes, without what other leave took already
/// @param basis where the hours of its first day come from
public record LeaveSpell(
        Absence absence, LocalDate from, LocalDate to, int minutes, LeaveHours.Basis basis) {}
