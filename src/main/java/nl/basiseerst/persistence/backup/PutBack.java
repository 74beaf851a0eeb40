package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.DurableFiles;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.HeldFile;
import nl.basiseerst.persistence.HighWaterMark;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Puts a snapshot in the place of the present data, which are kept aside. The present file is
/// never opened, so it may be damaged or gone. Nobody may work with it.
public final class PutBack {

    private static final String NEW = Unfinished.RESTORED;

    /// What came of it.
    ///
    /// @param keptAside where the data are that were there before, null if there were none
    public record Done(SnapshotFacts facts, @Nullable Path keptAside) {}

    private final Path folder;
    private final Envelope envelope;
    private final @Nullable FileKey key;

    /// @param folder where the data are; made if it is not there
    /// @param key that the data will be encrypted with, null for none
    public PutBack(Path folder, Envelope envelope, @Nullable FileKey key) {
        this.folder = folder.toAbsolutePath().normalize();
        this.envelope = envelope;
        this.key = key;
    }

    /// Loads the snapshot in a file of its own, compares the two, and only then puts that file in
    /// the place of the present one, in one step. Blocks. Uses jOOQ.
    ///
    /// @param snapshot a backup, or data that were kept aside
    /// @param now for the name of what is kept aside, in the time of this computer
    /// @throws Failure `backup-damaged`, `backup-newer`, `backup-absent`, `backup-locked`,
    ///   `kept-locked`, `database-in-use`, `disk-full` or a folder that cannot be used; everything
    ///   is as it was then
    /// @throws java.util.concurrent.CancellationException if it was cancelled; likewise
    public Done run(Path snapshot, LocalDateTime now, Progress progress) {
        DatabaseFile live = DatabaseFile.live(folder, key);
        DatabaseFile restored = live.named(NEW);
        try {
            if (Unfinished.isHalf(restored, snapshot)) {
                throw new Failure("backup-damaged", snapshot);
            }
            OwnerOnly.createFolders(folder);
            if (Files.notExists(live.path())) {
                try {
                    SnapshotFacts facts = load(snapshot, restored, progress);
                    HighWaterMark.forget(folder);
                    Files.move(restored.path(), live.path(), StandardCopyOption.ATOMIC_MOVE);
                    DurableFiles.forceFolder(live.path());
                    return new Done(facts, null);
                } finally {
                    Files.deleteIfExists(restored.path());
                }
            }
            try (HeldFile held = HeldFile.take(live.path())) {
                try {
                    SnapshotFacts facts = load(snapshot, restored, progress);
                    SecondNames.remove(live.path()); // of one that was not finished
                    Path kept = keepAside(held, live, now);
                    try {
                        HighWaterMark.forget(folder);
                        held.replaceWith(restored.path());
                    } catch (IOException notReplaced) {
                        undo(kept); // a second name of what people go on working with
                        throw notReplaced;
                    }
                    return new Done(facts, kept);
                } finally {
                    Files.deleteIfExists(restored.path());
                }
            }
        } catch (SQLException e) {
            throw live.failure(e);
        } catch (IOException e) {
            throw DurableFiles.failure(e, folder);
        }
    }

    private SnapshotFacts load(Path snapshot, DatabaseFile to, Progress progress)
            throws SQLException, IOException {
        Unfinished.clearBut(to, snapshot);
        SnapshotFacts facts;
        List<TableSum> loaded;
        try (Connection owner = to.scratch().connect()) {
            facts =
                    DatabaseFile.isOne(snapshot)
                            ? new FormerFile(snapshot, to).loadInto(owner, progress)
                            : new SnapshotFile(snapshot, envelope)
                                    .loadInto(to.scratch(), owner, progress);
            loaded = facts.tables();
            Map<String, List<String>> columns = TableSums.columns(owner);
            if (facts.schema() < DatabaseFile.NEWEST) {
                to.scratch().bringUpToDate();
                if (!TableSums.of(owner, columns).equals(facts.tables())) {
                    throw new IllegalStateException(
                            "Not as it was before it was brought up to date");
                }
                loaded = TableSums.of(owner);
            }
            DatabaseFile.requirePractice(owner);
        } catch (IllegalArgumentException noLegalPractice) {
            throw new Failure("backup-damaged", noLegalPractice, snapshot);
        }
        progress.stopIfCancelled();
        if (to.hasRoom()) { // else putting back comes first
            compact(to, loaded);
        }
        DurableFiles.force(to.path());
        progress.stopIfCancelled();
        return facts;
    }

    /// Every commit of the loading left something behind: without it the file is some five times as
    /// long. Nobody works with it yet, and it is compared with what was loaded
    /// (docs/decisions/0079).
    private static void compact(DatabaseFile file, List<TableSum> loaded)
            throws SQLException, IOException {
        file.scratch().compact();
        try (Connection reader = file.read()) {
            if (!TableSums.of(reader).equals(loaded)) {
                throw new IllegalStateException("Not as it was before it was compacted");
            }
        }
    }

    private void undo(Path kept) throws IOException {
        Files.deleteIfExists(kept);
        HighWaterMark.takeBack(folder, Backup.markOf(kept));
    }

    /// Gives the present file a second name. Where that cannot be done it is copied.
    private Path keepAside(HeldFile held, DatabaseFile live, LocalDateTime now) throws IOException {
        String name = Backup.aside(now);
        Path kept = live.named(name).path();
        for (int i = 2; Files.exists(kept); i++) {
            kept = live.named(name + "-" + i).path();
        }
        try {
            Files.createLink(kept, live.path());
        } catch (IOException | UnsupportedOperationException noSecondNames) {
            held.copyTo(kept);
        }
        HighWaterMark.keep(folder, Backup.markOf(kept));
        DurableFiles.forceFolder(kept);
        return kept;
    }
}
