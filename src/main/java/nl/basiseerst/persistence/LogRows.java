package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// Goes through the whole log from the front, a limited number of rows at a time, so that a log of
/// any length fits into memory and nobody waits long for the database meanwhile.
final class LogRows {

    private static final int CHANGES_AT_ONCE = 1000;
    private static final int ENTRIES_AT_ONCE = 4000;

    /// How the rows are fetched: in one transaction, or each time in one of its own.
    interface Fetching {
        <T> T fetch(Function<DSLContext, T> query);
    }

    /// Fetches in the transaction of somebody else.
    static Fetching within(DSLContext db) {
        return new Fetching() {
            @Override
            public <T> T fetch(Function<DSLContext, T> query) {
                return query.apply(db);
            }
        };
    }

    private final Fetching fetching;
    private final long last;
    private final Deque<ChangeRow> changes = new ArrayDeque<>();
    private final Deque<EntryRow> entries = new ArrayDeque<>();
    private long changesUpTo = Long.MIN_VALUE;
    private long entriesUpTo = Long.MIN_VALUE;
    private int ordinalsUpTo = -1;
    private boolean allEntries;

    /// @param last number of the last change to read
    LogRows(Fetching fetching, long last) {
        this.fetching = fetching;
        this.last = last;
    }

    /// The next change, null after the last.
    @Nullable ChangeRow next() {
        if (changes.isEmpty()) {
            changes.addAll(fetching.fetch(this::changes));
        }
        ChangeRow next = changes.poll();
        if (next != null) {
            changesUpTo = next.changeNo();
        }
        return next;
    }

    private List<ChangeRow> changes(DSLContext db) {
        return db.selectFrom(CHANGE_LOG)
                .where(CHANGE_LOG.CHANGE_NO.gt(changesUpTo))
                .and(CHANGE_LOG.CHANGE_NO.le(last))
                .orderBy(CHANGE_LOG.CHANGE_NO)
                .limit(CHANGES_AT_ONCE)
                .fetch(ChangeRow::read);
    }

    /// The entries of the change that was read last, in their order.
    List<EntryRow> entries() {
        List<EntryRow> own = new ArrayList<>();
        for (EntryRow entry = peek();
                entry != null && entry.changeNo() <= changesUpTo;
                entry = peek()) {
            own.add(entries.remove());
        }
        return own;
    }

    private @Nullable EntryRow peek() {
        if (entries.isEmpty() && !allEntries) {
            List<EntryRow> more = fetching.fetch(this::entries);
            entries.addAll(more);
            allEntries = more.size() < ENTRIES_AT_ONCE;
            if (!more.isEmpty()) {
                entriesUpTo = more.getLast().changeNo();
                ordinalsUpTo = more.getLast().ordinal();
            }
        }
        return entries.peek();
    }

    private List<EntryRow> entries(DSLContext db) {
        return db.selectFrom(CHANGE_ENTRY)
                .where(CHANGE_ENTRY.CHANGE_NO.ge(entriesUpTo))
                .and(
                        CHANGE_ENTRY
                                .CHANGE_NO
                                .gt(entriesUpTo)
                                .or(CHANGE_ENTRY.ORDINAL.gt(ordinalsUpTo)))
                .and(CHANGE_ENTRY.CHANGE_NO.le(last))
                .orderBy(CHANGE_ENTRY.CHANGE_NO, CHANGE_ENTRY.ORDINAL)
                .limit(ENTRIES_AT_ONCE)
                .fetch(EntryRow::read);
    }
}
