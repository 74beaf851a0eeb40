package nl.basiseerst.application.keys;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.words.Messages;

import java.nio.file.Path;
import java.util.List;

/// Setting, changing and taking away the password of the data. Blocks; call it where all work with
/// the store goes, never on the JavaFX thread. Each throws [Failure] `not-permitted` where whoever
/// is at work may not, and changes nothing when it throws.
///
/// A *secret* is the password or the recovery key. Passwords are left as they are: whoever made
/// them clears them.
public interface Encryption {

    /// The least number of characters of a password: OWASP Application Security Verification
    /// Standard 4.0.3, requirement 2.1.1.
    int SHORTEST = 12;

    /// Whether the data are encrypted.
    boolean isOn();

    /// Encrypts the data: they are written anew as a whole and put in place in one step.
    ///
    /// @return the recovery key as it is printed; it is told only here
    /// @throws Failure `password-short`, `disk-full` and whatever keeps the data from being read
    /// @throws java.util.concurrent.CancellationException if it was cancelled; nothing has changed
    String switchOn(char[] password, Progress progress);

    /// Takes the password away: the data are written anew, in the clear.
    ///
    /// @throws Failure `password-wrong`, `password-pause`, and as [#switchOn]
    void switchOff(char[] secret, Progress progress);

    /// Gives the data another password. The data stay as they are and so does the recovery key;
    /// backups made before keep the password they had.
    ///
    /// @throws Failure `password-wrong`, `password-pause`, `password-short`, `password-same`
    void changePassword(char[] secret, char[] next);

    /// Makes a new recovery key; the one before opens these data no more, and backups made before
    /// still.
    ///
    /// @return the recovery key as it is printed; it is told only here
    /// @throws Failure `password-wrong`, `password-pause`
    String replaceRecoveryKey(char[] secret);

    /// The recovery key on a page to print and put away.
    PreparedPages sheet(String recoveryKey, Messages language);

    /// Writes that page to a file.
    ///
    /// @throws Failure `cannot-write` with the file
    void keep(PreparedPages sheet, Path file);

    /// Older files of the practice that anybody can read: kept when the program was brought up to
    /// date or data were restored, and backups made without password.
    List<Path> copiesInTheClear();

    /// Deletes those of them that are still there, after an encrypted backup was made.
    ///
    /// @throws Failure if no backup can be made; `cannot-remove` with the first that cannot be
    ///   deleted
    void removeCopies(List<Path> copies);
}
