package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_COUNTER;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.persistence.table.Batch;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The log of changes within a transaction. It has no way to alter or remove what it holds.
final class ChangeLog {

    private final DSLContext db;
    private final EntityText text;

    ChangeLog(DSLContext db, EntityText text) {
        this.db = db;
        this.text = text;
    }

    /// The number of the last change, 0 if there was none.
    long last() {
        return db.select(CHANGE_COUNTER.LAST_CHANGE_NO).from(CHANGE_COUNTER).fetchSingle().value1();
    }

    /// Takes the number of a new change. Until the transaction ends, nobody else gets one.
    long next() {
        count(1);
        return last();
    }

    /// Gives the number that was taken in this transaction back.
    void giveBack() {
        count(-1);
    }

    private void count(int step) {
        db.update(CHANGE_COUNTER)
                .set(CHANGE_COUNTER.LAST_CHANGE_NO, CHANGE_COUNTER.LAST_CHANGE_NO.plus(step))
                .execute();
    }

    /// The number of the change that was stored under the name of a request.
    OptionalLong numberOf(@Nullable String request) {
        Long found =
                request == null
                        ? null
                        : db.select(CHANGE_LOG.CHANGE_NO)
                                .from(CHANGE_LOG)
                                .where(CHANGE_LOG.REQUEST.eq(request))
                                .fetchOne(CHANGE_LOG.CHANGE_NO);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }

    void append(LoggedChange change, List<ChangeEntry> entries) {
        ChangeHeader header = change.header();
        db.insertInto(CHANGE_LOG)
                .set(CHANGE_LOG.CHANGE_NO, change.changeNo())
                .set(CHANGE_LOG.MADE_BY, header.who())
                .set(CHANGE_LOG.MADE_AT, header.when().atOffset(ZoneOffset.UTC))
                .set(CHANGE_LOG.CHANGE_KIND, header.kind().name())
                .set(CHANGE_LOG.SUBJECT, header.subject())
                .set(CHANGE_LOG.UNDOES, change.undoes())
                .set(CHANGE_LOG.REQUEST, header.request())
                .execute();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(change.changeNo(), i, entries.get(i)));
        }
        Batch.insert(
                db,
                CHANGE_ENTRY,
                List.of(
                        CHANGE_ENTRY.CHANGE_NO,
                        CHANGE_ENTRY.ORDINAL,
                        CHANGE_ENTRY.ENTITY_KIND,
                        CHANGE_ENTRY.ENTITY_ID,
                        CHANGE_ENTRY.BEFORE_TEXT,
                        CHANGE_ENTRY.BEFORE_POSITION,
                        CHANGE_ENTRY.AFTER_TEXT,
                        CHANGE_ENTRY.AFTER_POSITION),
                rows);
    }

    private @Nullable Object[] row(long changeNo, int ordinal, ChangeEntry entry) {
        Placed before = entry.before();
        Placed after = entry.after();
        return new @Nullable Object[] {
            changeNo,
            ordinal,
            text.kindOf(entry.entity()),
            entry.entity().id(),
            before == null ? null : text.write(before.entity()),
            before == null ? null : before.position(),
            after == null ? null : text.write(after.entity()),
            after == null ? null : after.position()
        };
    }

    /// The changes with a higher number, in order.
    List<LoggedChange> after(long changeNo) {
        return db.selectFrom(CHANGE_LOG)
                .where(CHANGE_LOG.CHANGE_NO.gt(changeNo))
                .orderBy(CHANGE_LOG.CHANGE_NO)
                .fetch(ChangeLog::readChange);
    }

    private static LoggedChange readChange(Record row) {
        return new LoggedChange(
                row.get(CHANGE_LOG.CHANGE_NO),
                new ChangeHeader(
                        row.get(CHANGE_LOG.MADE_BY),
                        row.get(CHANGE_LOG.MADE_AT).toInstant(),
                        ChangeKind.valueOf(row.get(CHANGE_LOG.CHANGE_KIND)),
                        row.get(CHANGE_LOG.SUBJECT),
                        row.get(CHANGE_LOG.REQUEST)),
                row.get(CHANGE_LOG.UNDOES),
                row.get(CHANGE_LOG.ERASED));
    }

    boolean holds(long changeNo) {
        return db.fetchExists(CHANGE_LOG, CHANGE_LOG.CHANGE_NO.eq(changeNo));
    }

    /// What a change did, in the order it was logged, without what was taken out of it.
    List<ChangeEntry> entriesOf(long changeNo) {
        return db.selectFrom(CHANGE_ENTRY)
                .where(CHANGE_ENTRY.CHANGE_NO.eq(changeNo))
                .andNot(CHANGE_ENTRY.ERASED)
                .orderBy(CHANGE_ENTRY.ORDINAL)
                .fetch(this::readEntry);
    }

    /// The first thing of a change of which it was taken out what happened to it.
    Optional<StaleChange> erasedIn(long changeNo) {
        return db.selectFrom(CHANGE_ENTRY)
                .where(CHANGE_ENTRY.CHANGE_NO.eq(changeNo))
                .and(CHANGE_ENTRY.ERASED)
                .orderBy(CHANGE_ENTRY.ORDINAL)
                .limit(1)
                .fetchOptional(
                        row ->
                                new StaleChange(
                                        row.get(CHANGE_ENTRY.ENTITY_KIND),
                                        row.get(CHANGE_ENTRY.ENTITY_ID)));
    }

    private ChangeEntry readEntry(Record row) {
        String kind = row.get(CHANGE_ENTRY.ENTITY_KIND);
        return new ChangeEntry(
                placed(
                        kind,
                        row.get(CHANGE_ENTRY.BEFORE_TEXT),
                        row.get(CHANGE_ENTRY.BEFORE_POSITION)),
                placed(
                        kind,
                        row.get(CHANGE_ENTRY.AFTER_TEXT),
                        row.get(CHANGE_ENTRY.AFTER_POSITION)));
    }

    private @Nullable Placed placed(String kind, @Nullable String json, @Nullable Long position) {
        return json == null || position == null
                ? null
                : new Placed(text.read(kind, json), position);
    }
}
