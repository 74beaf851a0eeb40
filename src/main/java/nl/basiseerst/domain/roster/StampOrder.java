package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.util.List;
import java.util.stream.Stream;

/// Which weeks to make from the basic schedule in force in each.
///
/// @param last not before `first`; both inclusive
/// @param existing what becomes of days that somebody filled or changed by hand
public record StampOrder(IsoWeek first, IsoWeek last, Existing existing) {

    public StampOrder {
        if (last.compareTo(first) < 0) {
            throw InvalidValue.at("last", Rule.NOT_BEFORE_START, first);
        }
    }

    /// The weeks, in order.
    public List<IsoWeek> weeks() {
        return Stream.iterate(first, week -> week.compareTo(last) <= 0, week -> week.plusWeeks(1))
                .toList();
    }

    /// All days of the weeks.
    public Period period() {
        return Period.of(first.monday(), last.sunday());
    }
}
