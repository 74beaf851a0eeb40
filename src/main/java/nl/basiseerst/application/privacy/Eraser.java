package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.Change;

/// Takes people out of everything that is stored, all of it or nothing. Calls block, so never make
/// one on the JavaFX thread.
public interface Eraser {

    /// What it came to.
    ///
    /// @param changeNo number of the change
    /// @param entries of how many entries of the change log the text went
    /// @param accounts how many accounts went
    record Erased(long changeNo, int entries, int accounts) {}

    /// Stores a change, and takes the traces out of the change log, this change included, and out
    /// of the accounts. The file keeps the old bytes until it is rebuilt.
    ///
    /// @throws nl.basiseerst.application.Failure `last-holder` if that would leave no account of a
    ///   holder; or if the storage fails
    /// @throws nl.basiseerst.application.store.StaleChange if somebody else changed one of its
    ///   things meanwhile
    Erased erase(Change change, Traces traces);
}
