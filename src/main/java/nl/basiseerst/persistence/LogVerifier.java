package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_COUNTER;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainCheck.Misfit;
import nl.basiseerst.application.audit.ChainCheck.Why;
import nl.basiseerst.application.audit.ChainHead;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Holds every row of the log against its digest and every change against the chain before it
/// (docs/decisions/0074).
final class LogVerifier {

    private final LogRows rows;
    private final long counted;
    private final long last;
    private final Progress progress;
    private @Nullable Misfit first;
    private long changes;
    private long erased;
    private String chain = ChainHead.START;

    /// @param fetching of rows; those that are added meanwhile are left out
    /// @param extent how far the log went when the work began
    LogVerifier(LogRows.Fetching fetching, Extent extent, Progress progress) {
        this.rows = new LogRows(fetching, extent.last());
        this.counted = extent.counted();
        this.last = extent.last();
        this.progress = progress;
    }

    /// How far a log goes.
    ///
    /// @param counted how many changes there were, as they were counted when they were made
    /// @param last the highest number there is
    record Extent(long counted, long last) {

        static Extent of(DSLContext db) {
            return new Extent(
                    db.select(CHANGE_COUNTER.LAST_CHANGE_NO)
                            .from(CHANGE_COUNTER)
                            .fetchSingle()
                            .value1(),
                    db.select(DSL.coalesce(DSL.max(CHANGE_LOG.CHANGE_NO), 0L))
                            .from(CHANGE_LOG)
                            .fetchSingle()
                            .value1());
        }
    }

    ChainCheck verify() {
        long expected = 1;
        for (ChangeRow change = rows.next(); change != null; change = rows.next()) {
            progress.stopIfCancelled();
            progress.report((double) change.changeNo() / Math.max(1, last), "");
            List<EntryRow> entries = rows.entries();
            if (change.changeNo() != expected) {
                found(expected, Why.MISSING);
            }
            check(change, entries);
            changes++;
            expected = change.changeNo() + 1;
        }
        if (last > counted) {
            found(counted + 1, Why.CHAIN); // nobody was ever given that number
        } else if (expected <= counted) {
            found(expected, Why.MISSING);
        }
        return new ChainCheck(changes, erased, first, new ChainHead(expected - 1, chain));
    }

    private void found(long changeNo, Why why) {
        if (first == null) {
            first = new Misfit(changeNo, why);
        }
    }

    /// @param moved whether it only has another place; takes a while to tell
    private void foundOther(long changeNo, BooleanSupplier moved) {
        if (first == null) {
            found(changeNo, moved.getAsBoolean() ? Why.ORDER : Why.CONTENT);
        }
    }

    private void check(ChangeRow change, List<EntryRow> entries) {
        if (change.erased()) {
            erased++;
        }
        String digest = change.digest();
        if (digest == null || change.chain() == null) {
            found(change.changeNo(), Why.CONTENT);
            return;
        }
        if (!change.isNameless() && !change.digestAs(change.changeNo()).equals(digest)) {
            foundOther(change.changeNo(), () -> isOfAnother(change));
        }
        List<String> digests = new ArrayList<>();
        entries.forEach(entry -> digests.add(digestOf(entry, change, entries.size())));
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).ordinal() != i) {
                found(change.changeNo(), Why.MISSING);
            }
        }
        if (!ChangeRow.chain(chain, digest, digests).equals(change.chain())) {
            found(change.changeNo(), Why.CHAIN);
        }
        chain = change.chain();
    }

    /// The digest that an entry has, after it was held against what the entry says.
    private String digestOf(EntryRow entry, ChangeRow change, int places) {
        String digest = entry.digest();
        if (digest == null) {
            found(change.changeNo(), Why.CONTENT);
            return "";
        }
        if (entry.erased()) {
            if (!change.erased() || entry.beforeText() != null || entry.afterText() != null) {
                found(change.changeNo(), Why.CONTENT);
            }
        } else if (!entry.digestAs(entry.ordinal()).equals(digest)) {
            foundOther(change.changeNo(), () -> isOfAnother(entry, places));
        }
        return digest;
    }

    /// Whether it says what it said, only under another number.
    private boolean isOfAnother(ChangeRow change) {
        for (long number = 1; number <= Math.max(last, counted); number++) {
            if (change.digestAs(number).equals(change.digest())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnother(EntryRow entry, int places) {
        for (int place = 0; place < places; place++) {
            if (entry.digestAs(place).equals(entry.digest())) {
                return true;
            }
        }
        return false;
    }
}
