package nl.basiseerst.persistence.table;

import nl.basiseerst.domain.schedule.ExtraWork;

import org.jooq.Field;
import org.jooq.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Extra work inside an item of a list: the lists of all items one after another, as one list.
///
/// @param place which item of the list it is done in, from 0
record ExtraOf(int place, ExtraWork work) {

    /// The table of the extra work inside the items of a list.
    ///
    /// @param items the list of a thing
    /// @param extra the extra work inside an item
    /// @param place the column that says which item
    static <E, C> ChildList<E, ExtraOf> list(
            Table<?> table,
            Field<String> owner,
            Field<Integer> ordinal,
            Field<Integer> place,
            Field<String> activity,
            Field<Double> minutes,
            Function<E, List<C>> items,
            Function<C, List<ExtraWork>> extra) {
        return new ChildList<>(
                table,
                owner,
                ordinal,
                thing -> flat(items.apply(thing), extra),
                List.of(
                        new Column<>(place, ExtraOf::place),
                        new Column<>(activity, e -> e.work().activity()),
                        new Column<>(minutes, e -> e.work().minutes())),
                row ->
                        new ExtraOf(
                                row.get(place),
                                new ExtraWork(row.get(activity), row.get(minutes))));
    }

    private static <C> List<ExtraOf> flat(List<C> items, Function<C, List<ExtraWork>> extra) {
        List<ExtraOf> flat = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (ExtraWork work : extra.apply(items.get(i))) {
                flat.add(new ExtraOf(i, work));
            }
        }
        return flat;
    }

    /// The extra work of each item, in order.
    ///
    /// @param items how many items the list has
    static List<List<ExtraWork>> perItem(List<ExtraOf> flat, int items) {
        List<List<ExtraWork>> perItem = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            perItem.add(new ArrayList<>());
        }
        flat.forEach(extra -> perItem.get(extra.place()).add(extra.work()));
        return perItem;
    }
}
