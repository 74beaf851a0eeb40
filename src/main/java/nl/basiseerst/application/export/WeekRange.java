package nl.basiseerst.application.export;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Require;

import java.util.List;
import java.util.stream.Stream;

/// Weeks one after another.
///
/// @param first the first of them
/// @param count how many, from 1 to [#MOST]
public record WeekRange(IsoWeek first, int count) {

    /// A year and a week.
    public static final int MOST = 53;

    /// @throws nl.basiseerst.domain.value.InvalidValue if there are none or too many
    public WeekRange {
        Require.between("weeks", count, 1, MOST);
    }

    /// The weeks in order.
    public List<IsoWeek> weeks() {
        return Stream.iterate(first, week -> week.plusWeeks(1)).limit(count).toList();
    }

    public IsoWeek last() {
        return first.plusWeeks(count - 1);
    }

    /// From the first Monday to the last Sunday.
    public Period period() {
        return Period.of(first.monday(), last().sunday());
    }

    /// As a part of a name of a file: `2026-W48`, or `2026-W48-2026-W51`.
    @Override
    public String toString() {
        return count == 1 ? first.toString() : first + "-" + last();
    }
}
