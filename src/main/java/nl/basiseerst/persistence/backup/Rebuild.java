package nl.basiseerst.persistence.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.persistence.FileKey;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// Makes a wholly new database file from the present one, with all its rows and nothing else, and
/// puts it in its place in one step. Nothing that was erased lingers in the new one, and it may have
/// another key. Nobody may have the database open, this program neither.
public final class Rebuild {

    /// What it came to, in bytes and rows.
    public record Rebuilt(long sizeBefore, long sizeAfter, long rows) {}

    private final Path folder;

    /// @param folder with the database file
    public Rebuild(Path folder) {
        this.folder = folder;
    }

    /// Blocks. Until the last step the present file is as it was; nothing else is left on the disk,
    /// whatever happens.
    ///
    /// @param present key of the present file, null if it is not encrypted
    /// @param then key of the new one, null for none
    /// @throws nl.basiseerst.application.Failure `database-in-use`, `disk-full`, or that the present
    ///   file cannot be read; it is left alone
    /// @throws java.util.concurrent.CancellationException if it was cancelled; nothing has changed
    public Rebuilt run(@Nullable FileKey present, @Nullable FileKey then, Progress progress) {
        throw new UnsupportedOperationException("" + folder + present + then + progress);
    }
}
