package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.HighWaterMark;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.CancellationException;

/// Data that were kept aside when a backup was put back, to be read. They may be damaged: that may
/// be why. The file itself is never opened by H2, which would change it.
final class FormerFile {

    private static final String COPY = Unfinished.FORMER;

    private final Path file;
    private final DatabaseFile to;

    /// @param to what will take their place, with the key that the data have now
    FormerFile(Path file, DatabaseFile to) {
        this.file = file;
        this.to = to;
    }

    /// Loads the rows in the new file and compares the two.
    ///
    /// @param owner a connection to that file
    /// @throws Failure `backup-damaged`, `backup-newer`, `backup-absent`, or `kept-locked` if they
    ///   have another key
    SnapshotFacts loadInto(Connection owner, Progress progress) throws SQLException, IOException {
        boolean encrypted = DatabaseFile.isEncrypted(file);
        if (encrypted && !to.hasKey()) {
            throw new Failure("kept-locked", file);
        }
        DatabaseFile copy = encrypted ? to.named(COPY) : to.named(COPY).with(null);
        try {
            Files.copy(file, copy.path(), StandardCopyOption.REPLACE_EXISTING);
            SnapshotFacts facts = load(copy, progress);
            boolean whole = TableSums.of(owner).equals(facts.tables());
            if (!whole || facts.changeNo() < HighWaterMark.lastChange(Backup.markOf(file))) {
                throw new Failure("backup-damaged", file); // H2 may open less than was written
            }
            return facts;
        } catch (NoSuchFileException gone) {
            throw new Failure("backup-absent", gone, file);
        } finally {
            Files.deleteIfExists(copy.path());
        }
    }

    private SnapshotFacts load(DatabaseFile copy, Progress progress)
            throws SQLException, IOException {
        try (Connection source = opened(copy);
                Statement statement = source.createStatement();
                Rows rows = readable(() -> new Rows(source, Instant.EPOCH, statement))) {
            SnapshotFacts facts = rows.facts();
            if (facts.schema() > DatabaseFile.NEWEST) {
                throw new Failure("backup-newer", file);
            }
            new Loading(to.scratch(), progress)
                    .load(facts.schema(), () -> readable(rows::nextInsert), facts.rows());
            return facts;
        }
    }

    private Connection opened(DatabaseFile copy) {
        return readable(
                () -> {
                    try {
                        return copy.read();
                    } catch (SQLException error) {
                        if (copy.failure(error).key().equals("key-mismatch")) {
                            throw new Failure("kept-locked", error, file);
                        }
                        throw error;
                    }
                });
    }

    private interface Reading<T extends @Nullable Object> {
        T read() throws SQLException, IOException;
    }

    private <T extends @Nullable Object> T readable(Reading<T> reading) {
        try {
            return reading.read();
        } catch (Failure | CancellationException told) {
            throw told;
        } catch (SQLException
                | IOException
                | RuntimeException e) { // whatever garbage makes it throw
            throw new Failure("backup-damaged", e, file);
        }
    }
}
