package nl.basiseerst.application.backup;

import java.nio.file.Path;

/// Backups that were sealed with another key than that of the data: of another computer, or of
/// before. Calls block for up to a second.
public interface BackupLock {

    /// Where no backup is sealed.
    BackupLock NONE =
            new BackupLock() {
                @Override
                public boolean opens(Path backup) {
                    return true;
                }

                @Override
                public void unlockBackup(Path backup, char[] secret) {
                    // there is nothing to unlock
                }
            };

    /// Whether a backup can be opened with what was given so far; one that is no backup at all can
    /// too, and is refused by whoever reads it.
    boolean opens(Path backup);

    /// Gives the secret of a backup, which can be read from then on until the program ends.
    ///
    /// @param secret the password of that time or the recovery key; left as it is
    /// @throws nl.basiseerst.application.Failure `password-wrong`, `password-pause`, or
    ///   `backup-damaged` with the file
    void unlockBackup(Path backup, char[] secret);
}
