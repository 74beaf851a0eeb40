package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.DurableFiles;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.HeldFile;
import nl.basiseerst.persistence.HighWaterMark;
import nl.basiseerst.persistence.file.Extent;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/// Makes a wholly new database file from the present one, with all its rows and nothing else, and
/// puts it in its place in one step. Nothing that was erased lingers in the new one, and it may
/// have another key. Nobody may have the database open, this program neither.
public final class Rebuild {

    private static final String COPY = Unfinished.OLD;
    private static final String NEW = Unfinished.REBUILT;

    /// What it came to, in bytes and rows.
    public record Rebuilt(long sizeBefore, long sizeAfter, long rows) {}

    private final Path folder;

    /// @param folder with the database file
    public Rebuild(Path folder) {
        this.folder = folder;
    }

    /// Blocks. Until the last step the present file is as it was; nothing else is left on the disk,
    /// whatever happens, save when the computer stops: then the next time clears it away.
    ///
    /// @param present key of the present file, null if it is not encrypted
    /// @param then key of the new one, null for none
    /// @throws Failure `database-in-use`, `disk-full`, or that the present file cannot be read; it
    ///   is left alone
    /// @throws java.util.concurrent.CancellationException if it was cancelled; nothing has changed
    public Rebuilt run(@Nullable FileKey present, @Nullable FileKey then, Progress progress) {
        DatabaseFile live = DatabaseFile.live(folder, present);
        DatabaseFile copy = live.named(COPY);
        DatabaseFile rebuilt = live.named(NEW).with(then);
        try (HeldFile held = HeldFile.take(live.path())) {
            try {
                Unfinished.clear(live); // else what was erased lingers in it
                held.copyTo(copy.path());
                progress.stopIfCancelled();
                long rows = copy(copy, rebuilt, progress);
                Extent bytes = Extent.ofForced(rebuilt.path());
                progress.stopIfCancelled();
                Rebuilt outcome = new Rebuilt(held.size(), Files.size(rebuilt.path()), rows);
                Optional<HighWaterMark> told = HighWaterMark.read(folder);
                HighWaterMark.forget(folder);
                SecondNames.remove(live.path()); // else what was erased lingers under it
                held.replaceWith(rebuilt.path());
                if (told.isPresent()) {
                    tell(told.get().with(bytes));
                }
                return outcome;
            } finally {
                Files.deleteIfExists(copy.path());
                Files.deleteIfExists(rebuilt.path());
            }
        } catch (SQLException e) {
            throw live.failure(e);
        } catch (IOException e) {
            throw DurableFiles.failure(e, folder);
        }
    }

    /// The new file has come as far as the old one, and holds the same log.
    private void tell(HighWaterMark reached) {
        try {
            reached.write(folder);
        } catch (IOException notWritten) {
            return; // as before: the next opening writes it
        }
    }

    private static long copy(DatabaseFile from, DatabaseFile to, Progress progress)
            throws SQLException, IOException {
        SnapshotFacts facts;
        try (Connection source = from.read();
                Statement statement = source.createStatement();
                Rows rows = new Rows(source, Instant.EPOCH, statement)) {
            facts = rows.facts();
            new Loading(to.scratch(), progress)
                    .load(facts.schema(), rows::nextInsert, facts.rows());
        }
        progress.stopIfCancelled();
        to.scratch().compact();
        try (Connection reader = to.read()) {
            if (!TableSums.of(reader).equals(facts.tables())) {
                throw new IllegalStateException("Not as it was");
            }
        }
        return facts.rows();
    }
}
