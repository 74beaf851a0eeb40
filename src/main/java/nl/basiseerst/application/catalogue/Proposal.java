package nl.basiseerst.application.catalogue;

/// How the starter catalogue proposes to class something.
public enum Proposal {
    BASIC,
    EXTRA,
    /// No task of a general practice.
    OUTSIDE,
    /// It varies from practice to practice: the holder says which.
    ASK
}
