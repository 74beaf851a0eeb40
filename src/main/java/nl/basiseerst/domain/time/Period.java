package nl.basiseerst.domain.time;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Days from a first to a last date, both inclusive; either side may be open.
///
/// @param from first day, null for always so far
/// @param until last day, null for no end
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /// All days.
    public static final Period ALWAYS = new Period(null, null);

    /// @throws InvalidValue if the last day is before the first
    public Period {
        if (from != null && until != null && until.isBefore(from)) {
            throw InvalidValue.at("until", Rule.NOT_BEFORE_START, from);
        }
    }

    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, until);
    }

    public boolean contains(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }
}
