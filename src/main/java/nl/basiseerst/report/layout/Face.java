package nl.basiseerst.report.layout;

/// The weights of the one typeface.
public enum Face {
    REGULAR,
    BOLD
}
