package nl.basiseerst.domain.roster;

/// What becomes of blocks that somebody made by hand, where others are to be put down.
public enum Existing {
    /// They stay, and nothing is put down there.
    KEEP,
    /// They give way.
    REPLACE
}
