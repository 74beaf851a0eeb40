package nl.basiseerst.application.sharing;

/// How the line from a guest to the computer with the data is.
public enum LineState {
    /// Not there yet since the start of the program.
    CONNECTING,
    OPEN,
    /// It was there; it is tried again and again.
    LOST,
    /// The other computer does not let this one in any more.
    REFUSED,
    /// The other computer has another version of the program.
    OTHER_VERSION
}
