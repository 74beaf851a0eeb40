package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;

/// A holiday of the schools, in which many people ask for leave.
///
/// @param from first day
/// @param to last day, inclusive
/// @param confirmed whether the practice held the days against the official list
public record SchoolHoliday(
        String id, Region region, Season season, LocalDate from, LocalDate to, boolean confirmed)
        implements Entity {

    /// The regions over which the schools spread their holidays.
    public enum Region {
        NORTH,
        MIDDLE,
        SOUTH
    }

    /// Which holiday of the school year.
    public enum Season {
        AUTUMN,
        CHRISTMAS,
        SPRING,
        MAY,
        SUMMER
    }

    public SchoolHoliday {
        Require.id("id", id);
        if (to.isBefore(from)) {
            throw InvalidValue.at("to", Rule.NOT_BEFORE_START, from);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
