package nl.basiseerst.persistence.table;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A list inside a thing, in a table of its own: one row for each item.
///
/// @param owner the column that holds the id of the thing
/// @param ordinal the column that holds the place in the list, from 0
/// @param date the column that repeats the date of the thing, null if there is none and a period is
///   looked for among the things
/// @param items the list of a thing
/// @param columns the other columns
/// @param read an item from its row
record ChildList<E, C>(
        Table<?> table,
        Field<String> owner,
        Field<Integer> ordinal,
        @Nullable Field<LocalDate> date,
        Function<E, List<C>> items,
        List<Column<C>> columns,
        Function<Record, C> read) {

    /// A list without a date of its own.
    ChildList(
            Table<?> table,
            Field<String> owner,
            Field<Integer> ordinal,
            Function<E, List<C>> items,
            List<Column<C>> columns,
            Function<Record, C> read) {
        this(table, owner, ordinal, null, items, columns, read);
    }

    /// The items of all rows that meet the condition, by id of the thing.
    Map<String, List<C>> fetch(DSLContext db, Condition which) {
        Map<String, List<C>> found = new HashMap<>();
        db.select(fields())
                .from(table)
                .where(which)
                .orderBy(owner, ordinal)
                .forEach(
                        row ->
                                found.computeIfAbsent(row.get(owner), _ -> new ArrayList<>())
                                        .add(read.apply(row)));
        return found;
    }

    void insert(DSLContext db, Map<String, E> things) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        things.forEach(
                (id, thing) -> {
                    List<C> list = items.apply(thing);
                    for (int i = 0; i < list.size(); i++) {
                        rows.add(values(id, i, list.get(i)));
                    }
                });
        Batch.insert(db, table, fields(), rows);
    }

    void delete(DSLContext db, List<String> ids) {
        Batch.run(
                db,
                db.deleteFrom(table).where(owner.eq("")),
                ids.stream().map(id -> new @Nullable Object[] {id}).toList());
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(List.of(owner, ordinal));
        columns.forEach(column -> fields.add(column.field()));
        return fields;
    }

    private @Nullable Object[] values(String id, int place, C item) {
        @Nullable Object[] values = new Object[columns.size() + 2];
        values[0] = id;
        values[1] = place;
        for (int i = 0; i < columns.size(); i++) {
            values[i + 2] = columns.get(i).value().apply(item);
        }
        return values;
    }
}
