package nl.basiseerst.persistence.table;

import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Demand.BandRate;
import nl.basiseerst.domain.offer.Demand.DayWeight;

import org.jooq.Field;
import org.jooq.Table;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/// The lists inside the demand of something.
final class DemandRows {

    private DemandRows() {}

    static <E> ChildList<E, BandRate> rates(
            Table<?> table,
            Field<String> owner,
            Field<Integer> ordinal,
            Field<String> ageBand,
            Field<Double> contacts,
            Function<E, Demand> demand) {
        return new ChildList<>(
                table,
                owner,
                ordinal,
                thing -> demand.apply(thing).yearlyPer1000(),
                List.of(
                        new Column<>(ageBand, BandRate::ageBand),
                        new Column<>(contacts, BandRate::contacts)),
                row -> new BandRate(row.get(ageBand), row.get(contacts)));
    }

    static <E> ChildList<E, DayWeight> weekdays(
            Table<?> table,
            Field<String> owner,
            Field<Integer> ordinal,
            Field<String> weekday,
            Field<Double> share,
            Function<E, Demand> demand) {
        return new ChildList<>(
                table,
                owner,
                ordinal,
                thing -> demand.apply(thing).weekday(),
                List.of(
                        new Column<>(weekday, w -> w.day().name()),
                        new Column<>(share, DayWeight::share)),
                row -> new DayWeight(DayOfWeek.valueOf(row.get(weekday)), row.get(share)));
    }
}
