package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.AuditLog;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.Erased;
import nl.basiseerst.application.audit.Erasure;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;

import org.jooq.DSLContext;

import java.util.List;
import java.util.function.Function;

/// The log of changes in the database in which [JooqPracticeStore] writes it.
public final class JooqAuditLog implements AuditLog {

    private final Database database;
    private final EntityText text;

    /// @param database stays in the hands of whoever opened it
    public JooqAuditLog(Database database, EntityText text) {
        this.database = database;
        this.text = text;
    }

    @Override
    public ChainHead newest() {
        return database.read(LogChain::head);
    }

    @Override
    public ChainCheck verify(Progress progress) {
        LogVerifier.Extent extent = database.read(LogVerifier.Extent::of);
        // One short transaction after another: rows are only ever added behind what is read here.
        LogRows.Fetching fetching =
                new LogRows.Fetching() {
                    @Override
                    public <T> T fetch(Function<DSLContext, T> query) {
                        return database.read(query);
                    }
                };
        return new LogVerifier(fetching, extent, progress).verify();
    }

    @Override
    public LogSlice read(LogFilter filter, long before, int limit) {
        return database.read(db -> new LogReader(db, text, filter).read(before, limit));
    }

    @Override
    public List<String> makers() {
        return database.read(
                db ->
                        db.selectDistinct(CHANGE_LOG.MADE_BY)
                                .from(CHANGE_LOG)
                                .where(CHANGE_LOG.MADE_BY.ne(LoggedChange.NAME_ERASED))
                                .orderBy(CHANGE_LOG.MADE_BY)
                                .fetch(CHANGE_LOG.MADE_BY));
    }

    @Override
    public Erased erase(Erasure erasure, ChangeHeader header) {
        if (header.kind() != ChangeKind.ERASE) {
            throw new IllegalArgumentException("Not an erasure: " + header);
        }
        return database.save(
                db -> {
                    Erased erased = new LogEraser(db).erase(erasure);
                    if (erased.entries() > 0 || erased.names() > 0) {
                        ChangeLog log = new ChangeLog(db, text);
                        log.append(new LoggedChange(log.next(), header, null), List.of());
                    }
                    return erased;
                });
    }
}
