package nl.basiseerst.application.keys;

import nl.basiseerst.application.Failure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Getting at data that are encrypted. What takes a password blocks for up to a second, so never
/// call it on the JavaFX thread. Safe for use by several threads.
public interface Unlocking {

    /// Whether a password must be given before the data can be opened.
    ///
    /// @throws Failure if that cannot be told
    boolean isNeeded();

    /// Whether the file with the key is gone or damaged. Then a backup can give it back.
    boolean isKeyLost();

    /// The newest backup that holds the key file of its time; empty if there is none. Reads files.
    Optional<Path> backupWithKey();

    /// Takes the key file from a backup and puts it back. The data can be opened afterwards if it
    /// is theirs, and the backup in any case.
    ///
    /// @param secret the password or the recovery key of the time of the backup; left as it is
    /// @throws Failure `password-wrong`, `password-pause`, or that the backup cannot be read
    void withBackup(Path backup, char[] secret);

    /// How long the next try has to wait, after several that were wrong; zero if it may be now.
    Duration pause();

    /// Gives the password; the data can be opened afterwards.
    ///
    /// @param password left as it is: whoever made it clears it
    /// @throws Failure `password-wrong`; `password-pause` with the seconds that are left to wait;
    ///   or that the key file is not there or not as it was written
    void withPassword(char[] password);

    /// Gives the recovery key, as it was typed.
    ///
    /// @throws Failure `recovery-key-length`, `recovery-key-group` with its number from 1,
    ///   `recovery-key-wrong`, and as [#withPassword]
    void withRecoveryKey(String typed);
}
