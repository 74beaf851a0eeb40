package nl.basiseerst.persistence;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.persistence.table.EntityTable;
import nl.basiseerst.persistence.table.EntityTables;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads and writes the things of the practice within a transaction.
final class PracticeTables {

    private final DSLContext db;

    PracticeTables(DSLContext db) {
        this.db = db;
    }

    /// Loads the classes that reading needs. They take as long to load as a file takes to open, so
    /// this is done while one is being opened. No other thread may use jOOQ meanwhile: its classes
    /// refer to each other in circles and come out half-made if two threads start loading them.
    static void prepare(SQLDialect dialect) {
        Period oneDay = Period.of(LocalDate.EPOCH, LocalDate.EPOCH);
        for (EntityTable<?> table : EntityTables.all()) {
            table.prepare(DSL.using(dialect), oneDay);
        }
    }

    /// Everything, with only that part of the schedule that touches the period.
    Contents read(Period period) {
        Contents contents = new Contents();
        for (EntityTable<?> table : EntityTables.all()) {
            contents.putAll(table.fetch(db, period));
        }
        return contents;
    }

    /// As much as is needed to judge whether the practice is still legal once these things change:
    /// the schedule refers to the rest but nothing refers to it, so of the schedule only the things
    /// themselves unless something changes that is referred to.
    Contents readAround(List<Entity> things) {
        if (!things.stream().allMatch(thing -> EntityTables.isReferredToByNone(thing.getClass()))) {
            return read(Period.ALWAYS);
        }
        Contents contents = new Contents();
        for (EntityTable<?> table : EntityTables.all()) {
            if (EntityTables.isDated(table.type())) {
                List<String> ids =
                        things.stream().filter(table.type()::isInstance).map(Entity::id).toList();
                contents.putAll(table.fetch(db, ids));
            } else {
                contents.putAll(table.fetch(db, Period.ALWAYS));
            }
        }
        return contents;
    }

    /// The last position of a kind, 0 if there is none of it.
    long lastPosition(Entity like) {
        return EntityTables.of(like).lastPosition(db).orElse(0L);
    }

    /// Writes the changes: first what comes or stays, then what goes, so that references hold.
    ///
    /// @param seen rows of a higher version are not overwritten
    /// @return the first thing that is gone or has a higher version, or empty if all was written
    Optional<Entity> write(List<ChangeEntry> changes, long changeNo, long seen) {
        Map<Class<?>, Rows> byKind = new HashMap<>();
        for (ChangeEntry change : changes) {
            byKind.computeIfAbsent(change.entity().getClass(), _ -> new Rows()).sort(change);
        }
        for (EntityTable<?> table : EntityTables.all()) {
            Rows rows = byKind.getOrDefault(table.type(), Rows.NONE);
            table.insert(db, rows.added, changeNo);
            int stale = table.update(db, rows.updated, changeNo, seen);
            if (stale >= 0) {
                return Optional.of(rows.updated.get(stale).entity());
            }
        }
        for (EntityTable<?> table : EntityTables.all().reversed()) {
            Rows rows = byKind.getOrDefault(table.type(), Rows.NONE);
            int stale = table.delete(db, rows.removed, seen);
            if (stale >= 0) {
                return Optional.of(rows.removed.get(stale).entity());
            }
        }
        return Optional.empty();
    }

    /// What happens to the things of one kind.
    private static final class Rows {

        static final Rows NONE = new Rows();

        final List<Placed> added = new ArrayList<>();
        final List<Placed> updated = new ArrayList<>();
        final List<Placed> removed = new ArrayList<>();

        void sort(ChangeEntry change) {
            if (change.after() == null) {
                removed.add(change.before());
            } else if (change.before() == null) {
                added.add(change.after());
            } else {
                updated.add(change.after());
            }
        }
    }
}
