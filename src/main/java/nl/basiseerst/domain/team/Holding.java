package nl.basiseerst.domain.team;

import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A competence that a member holds.
///
/// @param competence id of the competence
/// @param validUntil last day it is valid, null for no end
public record Holding(String competence, @Nullable LocalDate validUntil, CompetenceLevel level) {

    public Holding {
        Require.id("competence", competence);
    }

    public boolean isValidOn(LocalDate date) {
        return validUntil == null || !date.isAfter(validUntil);
    }

    /// Whether the holder counts as able on that date: valid, and beyond learning.
    public boolean countsOn(LocalDate date) {
        return level != CompetenceLevel.LEARNING && isValidOn(date);
    }
}
