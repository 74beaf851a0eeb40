package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;

/// A limit as it is since a day.
///
/// @param from first day it holds; until the next of that name
/// @param value what [LimitName] says it is, at least 0
/// @param source where it stands
/// @param confirmed whether that source says so; else it is known in the field and a proposal
public record RosterLimit(
        LimitName name, LocalDate from, int value, String source, boolean confirmed) {

    public RosterLimit {
        Require.atLeast("value", value, 0);
        Require.text("source", source);
    }
}
