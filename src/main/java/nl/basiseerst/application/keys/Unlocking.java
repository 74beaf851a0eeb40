package nl.basiseerst.application.keys;

import nl.basiseerst.application.Failure;

import java.time.Duration;

/// Getting at data that are encrypted. What takes a password blocks for up to a second, so never
/// call it on the JavaFX thread. Safe for use by several threads.
public interface Unlocking {

    /// Whether a password must be given before the data can be opened.
    ///
    /// @throws Failure if that cannot be told
    boolean isNeeded();

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
