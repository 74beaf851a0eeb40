package nl.basiseerst.application.store;

/// What someone did, in the broadest terms; the entries of the change tell the rest. The names are
/// stored, so they never change.
public enum ChangeKind {
    /// A practice file was taken in.
    IMPORT,
    /// Something was edited by hand.
    EDIT,
    /// An earlier change was taken back.
    UNDO,
    /// An undone change was done again.
    REDO,
    /// Who may do what was changed: an account. Nothing of the practice, and not to be undone.
    ACCOUNT,
    /// Somebody, what was kept long enough, or a text of the log was taken out. It cannot be taken
    /// back.
    ERASE
}
