package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.DurableFiles;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.ScratchDatabase;

import org.h2.api.ErrorCode;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/// A copy of a whole database in one file: what is in it as it was at one moment, as SQL, pressed
/// and put in an envelope (docs/decisions/0071).
public final class Snapshot {

    private static final String UNFINISHED = ".tmp";

    private final Envelope envelope;

    /// @param envelope what backups are put in, and taken out of
    public Snapshot(Envelope envelope) {
        this.envelope = envelope;
    }

    /// Writes all that is stored to a file that appears under its name only when it has been read
    /// back, loaded and compared: an older file of that name stays until then. People go on working
    /// meanwhile. Blocks; never on the JavaFX thread.
    ///
    /// @param file in a folder that exists
    /// @param now for the file to tell when it was made
    /// @throws Failure if the disk is full or the data cannot be read
    /// @throws java.util.concurrent.CancellationException if it was cancelled; nothing is left
    public SnapshotFacts write(Database database, Path file, Instant now, Progress progress) {
        Path whole = file.toAbsolutePath();
        Path unfinished = whole.resolveSibling(whole.getFileName() + UNFINISHED);
        Path folder = Objects.requireNonNull(whole.getParent());
        try {
            try {
                Files.deleteIfExists(unfinished);
                OwnerOnly.create(unfinished);
                SnapshotFacts facts =
                        database.beside(from -> write(from, unfinished, now, progress));
                if (!facts.equals(verify(unfinished, progress))) {
                    throw new Failure("backup-damaged", whole);
                }
                Files.move(
                        unfinished,
                        whole,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                DurableFiles.forceFolder(whole);
                return facts;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (UncheckedIOException e) {
            throw FolderBackups.failure(Objects.requireNonNull(e.getCause()), folder);
        } catch (IOException e) {
            throw FolderBackups.failure(e, folder);
        }
    }

    private SnapshotFacts write(Connection from, Path file, Instant now, Progress progress)
            throws SQLException {
        try (Statement statement = from.createStatement()) {
            progress.onCancel(() -> cancel(statement));
            try (Rows rows = new Rows(from, now, statement)) {
                progress.stopIfCancelled();
                write(rows, file, progress);
                return rows.facts();
            }
        } catch (SQLException e) {
            progress.stopIfCancelled(); // then that is why
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Rows rows, Path file, Progress progress) throws IOException, SQLException {
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(
                                new GZIPOutputStream(
                                        envelope.seal(Files.newOutputStream(file)), 1 << 16),
                                StandardCharsets.UTF_8),
                        1 << 16)) {
            FactLines.write(rows.facts(), out);
            for (String next = rows.next(); next != null; next = rows.next()) {
                out.append(next).append('\n');
                progress.stopIfCancelled();
            }
        }
        DurableFiles.force(file);
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException overAlready) {
            return; // it looks by itself whether to stop
        }
    }

    /// Reads a file through without loading it: whether it is whole and says nothing but what a
    /// snapshot says.
    ///
    /// @throws Failure `backup-damaged`, `backup-newer` or `backup-absent`
    public SnapshotFacts look(Path file, Progress progress) {
        return new SnapshotFile(file, envelope).look(progress);
    }

    /// Reads a file through, loads it in memory and compares that with what the file says of
    /// itself.
    ///
    /// @throws Failure `backup-damaged` if it is not as it was written, `backup-newer` if it is of
    ///   a newer version of the program, `memory-short`, or that its place cannot be read
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public SnapshotFacts verify(Path file, Progress progress) {
        ScratchDatabase memory = ScratchDatabase.inMemory();
        try (Connection keepsIt = memory.connect()) {
            return new SnapshotFile(file, envelope).loadInto(memory, keepsIt, progress);
        } catch (SQLException e) {
            throw e.getErrorCode() == ErrorCode.OUT_OF_MEMORY
                    ? new Failure("memory-short", e)
                    : new Failure("backup-damaged", e, file);
        }
    }
}
