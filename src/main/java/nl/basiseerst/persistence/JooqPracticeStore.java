package nl.basiseerst.persistence;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;

import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// The practice in a relational database: H2 on one computer, PostgreSQL when several share one.
///
/// The transaction of a change begins with taking its number, which makes others wait; so whatever
/// it reads afterwards stays true until it is committed.
public final class JooqPracticeStore implements PracticeStore {

    private final Database database;
    private final EntityText text;

    /// @param database stays in the hands of whoever opened it
    public JooqPracticeStore(Database database, EntityText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public Optional<StoredPractice> load(Period period) {
        try {
            return database.read(
                    db -> {
                        long changeNo = new ChangeLog(db, text).last();
                        Contents contents = new PracticeTables(db).read(period);
                        return contents.plan().map(plan -> new StoredPractice(plan, changeNo));
                    });
        } catch (IllegalArgumentException notAsStored) {
            // Nothing illegal is ever stored, so the file is no longer what was written to it.
            throw database.damaged(notAsStored);
        }
    }

    @Override
    public long changeNo() {
        return database.read(db -> new ChangeLog(db, text).last());
    }

    /// Work of a change within its transaction, under the number it got.
    private interface Work {
        long store(DSLContext db, long changeNo);
    }

    /// Carries the work out unless it was carried out before; the number then is that of then. The
    /// number is taken first, so that of two at once the second sees what the first stored.
    private long once(ChangeHeader header, Work work) {
        return database.save(
                db -> {
                    ChangeLog log = new ChangeLog(db, text);
                    long changeNo = log.next();
                    OptionalLong stored = log.numberOf(header.request());
                    if (stored.isPresent()) {
                        log.giveBack();
                        return stored.getAsLong();
                    }
                    return work.store(db, changeNo);
                });
    }

    @Override
    public OptionalLong numberOf(String request) {
        return database.read(db -> new ChangeLog(db, text).numberOf(request));
    }

    @Override
    public long apply(Change change) {
        return once(change.header(), (db, changeNo) -> apply(db, changeNo, change));
    }

    /// Stores a change within a transaction that does more.
    long apply(DSLContext db, Change change) {
        return apply(db, new ChangeLog(db, text).next(), change);
    }

    private long apply(DSLContext db, long changeNo, Change change) {
        List<Entity> things = change.edits().stream().map(Edit::entity).toList();
        PracticeTables tables = new PracticeTables(db);
        Contents now = tables.readAround(things);
        List<ChangeEntry> entries = entries(tables, now, change.edits());
        LoggedChange logged = new LoggedChange(changeNo, change.header(), null);
        return store(db, logged, entries, now, change.seen());
    }

    private List<ChangeEntry> entries(PracticeTables tables, Contents now, List<Edit> edits) {
        List<ChangeEntry> entries = new ArrayList<>();
        Map<Class<?>, Long> lastPositions = new HashMap<>();
        for (Edit edit : edits) {
            Entity entity = edit.entity();
            Placed present = now.find(entity);
            if (edit instanceof Edit.Add) {
                if (present != null) {
                    throw stale(entity);
                }
                Class<?> kind = entity.getClass();
                long last = lastPositions.computeIfAbsent(kind, _ -> tables.lastPosition(entity));
                long position = last + Contents.STEP;
                lastPositions.put(kind, position);
                entries.add(new ChangeEntry(null, new Placed(entity, position)));
            } else if (present == null) {
                throw stale(entity);
            } else if (edit instanceof Edit.Remove) {
                entries.add(new ChangeEntry(present, null));
            } else {
                entries.add(new ChangeEntry(present, new Placed(entity, present.position())));
            }
        }
        return entries;
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        database.requireRoom();
        return once(
                header,
                (db, changeNo) -> {
                    Contents now = new PracticeTables(db).read(Period.ALWAYS);
                    List<ChangeEntry> entries = now.changesTo(Contents.of(plan));
                    LoggedChange logged = new LoggedChange(changeNo, header, null);
                    return store(db, logged, entries, now, changeNo);
                });
    }

    @Override
    public long undo(long undone, ChangeHeader header) {
        return once(
                header,
                (db, changeNo) -> {
                    ChangeLog log = new ChangeLog(db, text);
                    log.erasedIn(undone)
                            .ifPresent(
                                    thing -> {
                                        throw thing;
                                    });
                    if (!log.canTakeBack(undone)) {
                        throw new IllegalArgumentException("There is no change " + undone);
                    }
                    List<ChangeEntry> done = log.entriesOf(undone);
                    PracticeTables tables = new PracticeTables(db);
                    Contents now =
                            tables.readAround(done.stream().map(ChangeEntry::entity).toList());
                    List<ChangeEntry> entries = new ArrayList<>();
                    for (ChangeEntry entry : done) {
                        entries.add(back(entry, now));
                    }
                    LoggedChange logged = new LoggedChange(changeNo, header, undone);
                    return store(db, logged, entries, now, changeNo);
                });
    }

    /// The entry that takes one back, if the thing still is as that one left it.
    private ChangeEntry back(ChangeEntry entry, Contents now) {
        Placed present = now.find(entry.entity());
        if (!Objects.equals(entity(present), entity(entry.after()))) {
            throw stale(entry.entity());
        }
        return new ChangeEntry(present, entry.before());
    }

    private static @Nullable Entity entity(@Nullable Placed thing) {
        return thing == null ? null : thing.entity();
    }

    private long store(
            DSLContext db,
            LoggedChange change,
            List<ChangeEntry> entries,
            Contents before,
            long seen) {
        Contents after = before.after(entries);
        try {
            Optional<Entity> stale = new PracticeTables(db).write(entries, change.changeNo(), seen);
            stale.ifPresent(
                    thing -> {
                        throw stale(thing);
                    });
        } catch (IntegrityConstraintViolationException broken) {
            after.plan(); // says in the field's terms which reference leads nowhere
            throw broken;
        }
        after.plan(); // what could not be read again is not stored
        new ChangeLog(db, text).append(change, entries);
        return change.changeNo();
    }

    private StaleChange stale(Entity thing) {
        return new StaleChange(text.kindOf(thing), thing.id());
    }

    @Override
    public List<LoggedChange> changesAfter(long changeNo) {
        return database.read(db -> new ChangeLog(db, text).after(changeNo));
    }

    @Override
    public List<ChangeEntry> entriesOf(long changeNo) {
        return database.read(db -> new ChangeLog(db, text).entriesOf(changeNo));
    }
}
