package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_COUNTER;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.persistence.table.Batch;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/// The log of changes within a transaction. It has no way to alter or remove what it holds;
/// [LogEraser] is the only one that takes something out.
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

    /// Adds a change with its digests, as the next link of the chain.
    void append(LoggedChange change, List<ChangeEntry> entries) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<String> digests = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            EntryRow entry = EntryRow.of(change.changeNo(), i, entries.get(i), text);
            rows.add(entry.values());
            digests.add(Objects.requireNonNull(entry.digest()));
        }
        ChangeRow row = ChangeRow.of(change);
        String digest = row.digestAs(change.changeNo());
        db.insertInto(CHANGE_LOG)
                .set(CHANGE_LOG.CHANGE_NO, row.changeNo())
                .set(CHANGE_LOG.MADE_BY, row.who())
                .set(CHANGE_LOG.MADE_AT, row.when().atOffset(ZoneOffset.UTC))
                .set(CHANGE_LOG.CHANGE_KIND, row.kind())
                .set(CHANGE_LOG.SUBJECT, row.subject())
                .set(CHANGE_LOG.UNDOES, row.undoes())
                .set(CHANGE_LOG.REQUEST, row.request())
                .set(CHANGE_LOG.DIGEST, digest)
                .set(
                        CHANGE_LOG.CHAIN,
                        ChangeRow.chain(chainBefore(row.changeNo()), digest, digests))
                .execute();
        Batch.insert(db, CHANGE_ENTRY, EntryRow.FIELDS, rows);
    }

    /// The chain on which a change follows. What is missing from a damaged log is for [LogVerifier]
    /// to tell; it does not keep people from their work.
    private String chainBefore(long changeNo) {
        return db.select(CHANGE_LOG.CHAIN)
                .from(CHANGE_LOG)
                .where(CHANGE_LOG.CHANGE_NO.lt(changeNo))
                .and(CHANGE_LOG.CHAIN.isNotNull())
                .orderBy(CHANGE_LOG.CHANGE_NO.desc())
                .limit(1)
                .fetchOptional(CHANGE_LOG.CHAIN)
                .orElse(ChainHead.START);
    }

    /// The changes with a higher number, in order.
    List<LoggedChange> after(long changeNo) {
        return db.selectFrom(CHANGE_LOG)
                .where(CHANGE_LOG.CHANGE_NO.gt(changeNo))
                .orderBy(CHANGE_LOG.CHANGE_NO)
                .fetch(row -> ChangeRow.read(row).change());
    }

    /// Whether there is such a change and it is of the practice: what was done to an account, or
    /// erased, is not taken back.
    boolean canTakeBack(long changeNo) {
        return db.fetchExists(
                CHANGE_LOG,
                CHANGE_LOG
                        .CHANGE_NO
                        .eq(changeNo)
                        .and(
                                CHANGE_LOG.CHANGE_KIND.notIn(
                                        ChangeKind.ACCOUNT.name(), ChangeKind.ERASE.name())));
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
        return EntryRow.read(row).entry(text);
    }
}
