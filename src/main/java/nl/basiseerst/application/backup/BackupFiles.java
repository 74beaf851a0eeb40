package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// Folders with backups. Each call blocks and throws [nl.basiseerst.application.Failure] if the
/// folder cannot be used.
public interface BackupFiles {

    /// The backups of a folder, the newest first; none if there is no such folder.
    List<Backup> in(Path folder);

    /// Former data that were kept aside in the folder of the data when a backup was put back.
    ///
    /// @param zone of the clock that people at this computer see
    List<Backup> keptAside(Path data, ZoneId zone);

    /// Whether there is such a folder now.
    boolean isThere(Path folder);

    /// Reads a backup through, loads it and compares it with what it says of itself.
    ///
    /// @return how many rows it holds
    /// @throws nl.basiseerst.application.Failure `backup-damaged`, `backup-newer`, `backup-absent`,
    ///   `backup-unread` if the disk does not give it
    long verify(Path file, Progress progress);

    /// Writes the same bytes in another folder, under its name only once they are all there.
    Backup copy(Backup backup, Path folder);

    /// Removes a backup; nothing happens if it is gone already.
    void remove(Backup backup);

    /// Whether the two lie on the same disk, as far as the system can tell. A folder that is not
    /// there counts as what it would be in.
    boolean isSameDisk(Path one, Path other);
}
