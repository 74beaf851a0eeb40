package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.persistence.table.Batch;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Makes a chain of changes that were stored before there was one. What was done to the log before
/// that, no chain can tell.
final class LogChain {

    private LogChain() {}

    /// Gives every change its digests, from the first one on. Does nothing to a log that has some.
    static void fill(DSLContext db) {
        if (db.fetchExists(CHANGE_LOG, CHANGE_LOG.CHAIN.isNotNull())) {
            return;
        }
        LogRows rows = new LogRows(LogRows.within(db), Long.MAX_VALUE);
        String chain = ChainHead.START;
        for (ChangeRow change = rows.next(); change != null; change = rows.next()) {
            chain = fill(db, change, rows.entries(), chain);
        }
    }

    private static String fill(
            DSLContext db, ChangeRow change, List<EntryRow> entries, String previous) {
        List<String> digests = new ArrayList<>();
        List<@Nullable Object[]> updates = new ArrayList<>();
        for (EntryRow entry : entries) {
            String digest = entry.digestAs(entry.ordinal());
            digests.add(digest);
            updates.add(new @Nullable Object[] {digest, entry.changeNo(), entry.ordinal()});
        }
        Batch.run(
                db,
                db.update(CHANGE_ENTRY)
                        .set(CHANGE_ENTRY.DIGEST, (String) null)
                        .where(CHANGE_ENTRY.CHANGE_NO.eq(0L))
                        .and(CHANGE_ENTRY.ORDINAL.eq(0)),
                updates);
        String digest = change.digestAs(change.changeNo());
        String chain = ChangeRow.chain(previous, digest, digests);
        db.update(CHANGE_LOG)
                .set(CHANGE_LOG.DIGEST, digest)
                .set(CHANGE_LOG.CHAIN, chain)
                .where(CHANGE_LOG.CHANGE_NO.eq(change.changeNo()))
                .execute();
        return chain;
    }

    /// The end of the chain.
    static ChainHead head(DSLContext db) {
        return db.select(CHANGE_LOG.CHANGE_NO, DSL.coalesce(CHANGE_LOG.CHAIN, ChainHead.START))
                .from(CHANGE_LOG)
                .orderBy(CHANGE_LOG.CHANGE_NO.desc())
                .limit(1)
                .fetchOptional(row -> new ChainHead(row.value1(), row.value2()))
                .orElse(new ChainHead(0, ChainHead.START));
    }
}
