package nl.basiseerst.domain.warning;

/// Why a warning was accepted. Never why anybody is absent. The names are stored, so they never
/// change.
public enum AcceptReason {
    /// It is known, and the work is arranged in another way.
    ARRANGED,
    /// A locum or another practice takes over (waarneming).
    LOCUM,
    /// Just this once.
    ONCE,
    /// Something else; the note may tell.
    OTHER
}
