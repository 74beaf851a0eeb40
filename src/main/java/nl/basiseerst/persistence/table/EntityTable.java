package nl.basiseerst.persistence.table;

import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The table of one kind of thing, with the tables of the lists inside it.
///
/// Every such table has the columns `id`, `position` and `version`; the version is the number of
/// the change that last wrote the row.
public final class EntityTable<E extends Entity> {

    private static final int IDS_AT_ONCE = 500;

    /// Up to so many times as many rows, reading them all is faster than looking up each.
    private static final int WORTH_READING_ALL = 4;

    private final Class<E> type;
    private final Table<?> table;
    private final Field<String> id;
    private final Field<Long> position;
    private final Field<Long> version;
    private final List<Column<E>> columns;
    private final List<ChildList<E, ?>> children;
    private final BiFunction<Record, Lists, E> read;

    /// @param columns all but `id`, `position` and `version`
    EntityTable(
            Class<E> type,
            Table<?> table,
            List<Column<E>> columns,
            List<ChildList<E, ?>> children,
            BiFunction<Record, Lists, E> read) {
        this.type = type;
        this.table = table;
        this.id = column(table, "id", String.class);
        this.position = column(table, "position", Long.class);
        this.version = column(table, "version", Long.class);
        this.columns = List.copyOf(columns);
        this.children = List.copyOf(children);
        this.read = read;
    }

    /// The very field of the table: [Table#field(String, Class)] wraps it in another, and of a row
    /// jOOQ finds that one by writing both out as SQL.
    @SuppressWarnings("unchecked") // the type is looked at
    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        Field<?> field = table.field(name);
        if (field == null || field.getType() != type) {
            throw new IllegalArgumentException(table.getName() + " has no column " + name);
        }
        return (Field<T>) field;
    }

    public Class<E> type() {
        return type;
    }

    /// Puts the query of [#fetch(DSLContext, Period)] into words without asking it.
    public void prepare(DSLContext db, Period period) {
        query(db, EntityTables.touching(period, type)).getSQL();
    }

    /// The things that a practice has in a period, in order: all of them if they have no date.
    public List<Placed> fetch(DSLContext db, Period period) {
        Condition which = EntityTables.touching(period, type);
        if (which.equals(DSL.noCondition())) {
            return fetchAll(db);
        }
        return fetch(
                db,
                which,
                child ->
                        child.date() == null
                                ? child.owner().in(db.select(id).from(table).where(which))
                                : EntityTables.between(child.date(), period));
    }

    private List<Placed> fetchAll(DSLContext db) {
        return fetch(db, DSL.noCondition(), _ -> DSL.noCondition());
    }

    /// The things with these ids, as far as they are there.
    public List<Placed> fetch(DSLContext db, List<String> ids) {
        if (ids.size() > IDS_AT_ONCE && db.fetchCount(table) < WORTH_READING_ALL * ids.size()) {
            Set<String> wanted = new HashSet<>(ids);
            return fetchAll(db).stream()
                    .filter(thing -> wanted.contains(thing.entity().id()))
                    .toList();
        }
        List<Placed> found = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += IDS_AT_ONCE) {
            List<String> some = ids.subList(start, Math.min(ids.size(), start + IDS_AT_ONCE));
            found.addAll(fetch(db, id.in(some), child -> child.owner().in(some)));
        }
        return found;
    }

    /// @param inside which rows of a list belong to the things that meet the condition
    private List<Placed> fetch(
            DSLContext db, Condition which, Function<ChildList<E, ?>, Condition> inside) {
        Lists lists = new Lists();
        for (ChildList<E, ?> child : children) {
            fetchInto(lists, child, db, inside.apply(child));
        }
        return query(db, which).fetch(row -> new Placed(read.apply(row, lists), row.get(position)));
    }

    private ResultQuery<?> query(DSLContext db, Condition which) {
        return db.select(fields()).from(table).where(which).orderBy(position, id);
    }

    private static <C> void fetchInto(
            Lists lists, ChildList<?, C> child, DSLContext db, Condition which) {
        lists.put(child, child.fetch(db, which));
    }

    /// The highest position, or empty if there is no thing of this kind.
    public Optional<Long> lastPosition(DSLContext db) {
        return db.select(DSL.max(position)).from(table).fetchOptional(DSL.max(position));
    }

    /// Adds things of this kind. Their ids must be new.
    public void insert(DSLContext db, List<Placed> things, long changeNo) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Placed thing : things) {
            @Nullable Object[] row = new Object[columns.size() + 3];
            fill(row, thing, changeNo);
            row[columns.size() + 2] = thing.entity().id();
            rows.add(row);
        }
        List<Field<?>> fields = written();
        fields.add(id);
        Batch.insert(db, table, fields, rows);
        insertChildren(db, things);
    }

    /// Overwrites things of this kind.
    ///
    /// @param seen rows of a higher version are not overwritten
    /// @return the index of the first thing that is gone or has a higher version, -1 for none
    public int update(DSLContext db, List<Placed> things, long changeNo, long seen) {
        if (things.isEmpty()) {
            return -1;
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Placed thing : things) {
            @Nullable Object[] row = new Object[columns.size() + 4];
            fill(row, thing, changeNo);
            row[columns.size() + 2] = thing.entity().id();
            row[columns.size() + 3] = seen;
            rows.add(row);
        }
        Map<Field<?>, @Nullable Object> places = new LinkedHashMap<>();
        written().forEach(field -> places.put(field, null));
        int stale =
                Batch.run(
                        db,
                        db.update(table).set(places).where(id.eq("")).and(version.le(0L)),
                        rows);
        if (stale < 0) {
            List<String> ids = things.stream().map(thing -> thing.entity().id()).toList();
            children.forEach(child -> child.delete(db, ids));
            insertChildren(db, things);
        }
        return stale;
    }

    /// Removes things of this kind, with the lists inside them.
    ///
    /// @param seen rows of a higher version are not removed
    /// @return the index of the first thing that is gone or has a higher version, -1 for none
    public int delete(DSLContext db, List<Placed> things, long seen) {
        return Batch.run(
                db,
                db.deleteFrom(table).where(id.eq("")).and(version.le(0L)),
                things.stream()
                        .map(thing -> new @Nullable Object[] {thing.entity().id(), seen})
                        .toList());
    }

    private void insertChildren(DSLContext db, List<Placed> things) {
        Map<String, E> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(thing.entity().id(), type.cast(thing.entity())));
        children.forEach(child -> child.insert(db, byId));
    }

    private List<Field<?>> written() {
        List<Field<?>> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(column.field()));
        fields.add(position);
        fields.add(version);
        return fields;
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = written();
        fields.add(id);
        return fields;
    }

    private void fill(@Nullable Object[] row, Placed thing, long changeNo) {
        E entity = type.cast(thing.entity());
        for (int i = 0; i < columns.size(); i++) {
            row[i] = columns.get(i).value().apply(entity);
        }
        row[columns.size()] = thing.position();
        row[columns.size() + 1] = changeNo;
    }
}
