package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.ScratchDatabase;

import org.h2.api.ErrorCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// A file with a snapshot in it, to be read. Nothing of what it says is trusted.
final class SnapshotFile {

    /// Errors that are not the fault of what is in the file.
    private static final Set<Integer> DISK =
            Set.of(
                    ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.OUT_OF_MEMORY);

    private final Path file;
    private final Envelope envelope;

    SnapshotFile(Path file, Envelope envelope) {
        this.file = file;
        this.envelope = envelope;
    }

    /// Reads it through, without a database: that it is whole, and says nothing but what a snapshot
    /// says. How its rows fit shows when it is loaded.
    ///
    /// @throws Failure `backup-damaged`, `backup-newer`, `backup-absent`, `backup-unread`, or that
    ///   it may not be read
    SnapshotFacts look(Progress progress) {
        try (BufferedReader text = open()) {
            SnapshotFacts facts = FactLines.read(text);
            if (facts.schema() > DatabaseFile.NEWEST) {
                throw new Failure("backup-newer", file);
            }
            if (facts.schema() < 1) {
                throw new IOException("No tables");
            }
            Inserts inserts = new Inserts(text);
            while (inserts.next() != null) {
                progress.stopIfCancelled();
            }
            return facts;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Loads it in an empty database and compares the two.
    ///
    /// @param owner a connection to that database
    /// @throws Failure `backup-damaged`, `backup-newer`, `backup-absent`, `backup-unread`, or that
    ///   it may not be read
    SnapshotFacts loadInto(ScratchDatabase database, Connection owner, Progress progress)
            throws SQLException {
        SnapshotFacts looked = look(progress); // before anything is done with it
        try (BufferedReader text = open()) {
            SnapshotFacts facts = FactLines.read(text);
            if (!facts.equals(looked)) {
                throw new IOException("Not what it was a moment ago");
            }
            Inserts inserts = new Inserts(text);
            load(database, facts, inserts, progress);
            if (!TableSums.of(owner).equals(facts.tables())) {
                throw new IOException("Not what it says to hold");
            }
            return facts;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// What it says of itself, without looking whether that is so.
    ///
    /// @throws Failure `backup-damaged`, `backup-absent`, `backup-unread`, or that it may not be
    ///   read
    SnapshotFacts facts() {
        try (BufferedReader text = open()) {
            return FactLines.read(text);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private Failure failure(IOException error) {
        return switch (error) {
            case NoSuchFileException _ -> new Failure("backup-absent", error, file);
            case AccessDeniedException _ ->
                    FolderBackups.failure(
                            error, Objects.requireNonNullElse(file.getParent(), file));
            // nothing is known of what is in it
            case FileSystemException _ -> new Failure("backup-unread", error, file);
            default -> new Failure("backup-damaged", error, file);
        };
    }

    private static void load(
            ScratchDatabase database, SnapshotFacts facts, Inserts inserts, Progress progress)
            throws IOException, SQLException {
        try {
            new Loading(database, progress).load(facts.schema(), inserts::next, facts.rows());
        } catch (SQLException e) {
            if (DISK.contains(e.getErrorCode())) {
                throw e;
            }
            throw new IOException(e); // it is not what was written
        }
    }

    private BufferedReader open() throws IOException {
        return new BufferedReader(
                new InputStreamReader(
                        new GZIPInputStream(envelope.open(DiskBytes.of(file)), 1 << 16),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                1 << 16);
    }
}
