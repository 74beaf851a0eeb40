package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a whole database in one file: what is in it as it was at one moment, as SQL, pressed
/// and put in an envelope (docs/decisions/0071).
public final class Snapshot {

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
    /// @throws nl.basiseerst.application.Failure if the disk is full or the data cannot be read
    /// @throws java.util.concurrent.CancellationException if it was cancelled; nothing is left
    public SnapshotFacts write(Database database, Path file, Instant now, Progress progress) {
        throw new UnsupportedOperationException(envelope + " " + file + now + progress + database);
    }

    /// Reads a file through, loads it in memory and compares that with what the file says of itself.
    ///
    /// @throws nl.basiseerst.application.Failure `backup-damaged` if it is not as it was written
    public SnapshotFacts verify(Path file, Progress progress) {
        throw new UnsupportedOperationException(envelope + " " + file + progress);
    }
}
