package nl.basiseerst.application.catalogue;

/// How sure the program is of what it ships.
public enum Certainty {
    /// A public source says so.
    SOURCED,
    /// Known in the field, without a source that was found: a proposal, never a hard rule.
    GENERAL_KNOWLEDGE,
    /// Computed from the two others.
    DERIVED
}
