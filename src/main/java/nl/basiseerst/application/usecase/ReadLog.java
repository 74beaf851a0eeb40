package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.audit.AuditLog;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.ChainHead;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.words.LogWords;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reading the log of changes, and taking a copy of what is read out of the program, by who may
/// read it. Calls block; make them where all work with the store goes. Each throws
/// [nl.basiseerst.application.Failure] if whoever is at work may not, or the storage fails.
public final class ReadLog {

    /// How many changes a page has at most.
    public static final int PAGE = 100;

    private final Access access;
    private final Supplier<AuditLog> log;
    private final Supplier<PracticeStore> store;

    /// @param access who is at work
    /// @param log asked for at every call
    /// @param store likewise
    public ReadLog(Access access, Supplier<AuditLog> log, Supplier<PracticeStore> store) {
        this.access = access;
        this.log = log;
        this.store = store;
    }

    /// The next page of changes, the newest first: shorter than [#PAGE] only at the end of the log.
    ///
    /// @param before where the page before it ended, [LogSlice#NEWEST] for the first
    /// @throws java.util.concurrent.CancellationException if nobody waits for it any more
    public LogSlice page(LogFilter filter, long before, Progress progress) {
        List<LogLine> lines = new ArrayList<>();
        long next = before;
        do {
            progress.stopIfCancelled();
            LogSlice slice = log().read(filter, next, PAGE - lines.size());
            lines.addAll(slice.lines());
            next = slice.next();
        } while (next > 0 && lines.size() < PAGE);
        return new LogSlice(lines, next);
    }

    private AuditLog log() {
        access.require(Action.READ_LOG);
        return log.get();
    }

    /// What a change did to every thing it touched, without what was taken out of the log.
    public List<ChangeEntry> things(long changeNo) {
        access.require(Action.READ_LOG);
        return store.get().entriesOf(changeNo);
    }

    /// The names of all who made changes.
    public List<String> makers() {
        return log().makers();
    }

    /// The end of the chain, to be noted outside the program.
    public ChainHead newest() {
        return log().newest();
    }

    /// Holds the whole log against its digests.
    public ChainCheck verify(Progress progress) {
        return log().verify(progress);
    }

    /// Writes every change that fits to a file for a spreadsheet, and at its end the newest link of
    /// the chain.
    ///
    /// @return how many changes were written
    /// @throws nl.basiseerst.application.Failure also if the file cannot be written
    public int write(
            LogFilter filter, LogWords words, TableWriter files, Path file, Progress progress) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.headings());
        long next = LogSlice.NEWEST;
        do {
            LogSlice page = page(filter, next, progress);
            page.lines().forEach(line -> rows.add(words.row(line)));
            next = page.next();
        } while (next > 0);
        int changes = rows.size() - 1;
        rows.add(words.end(newest()));
        files.write(file, rows);
        return changes;
    }
}
