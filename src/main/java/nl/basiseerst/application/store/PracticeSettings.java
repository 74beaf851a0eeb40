package nl.basiseerst.application.store;

import java.util.Optional;

/// What was set for the practice as a whole, on whatever computer: short texts by name. Kept with
/// the practice, so a backup holds them too; never a name of a person or a password.
///
/// Calls block, so never make one on the JavaFX thread.
public interface PracticeSettings {

    /// What was set; empty if nothing was.
    ///
    /// @param name from 1 to 60 of `a-z`, `0-9`, `.` and `-`, such as `privacy.months-kept`
    /// @throws nl.basiseerst.application.Failure if the storage fails; likewise below
    Optional<String> find(String name);

    /// Sets it, in place of what was set before. Durable when this returns.
    ///
    /// @param setting up to 1000 characters
    /// @throws IllegalArgumentException if the name or the setting is not of that form
    void set(String name, String setting);
}
