package nl.basiseerst.tables;

/// How much of a sheet is taken in: many times a year's schedule of a large practice. More is
/// refused before it fills the memory.
final class Bounds {

    static final int MEGABYTE = 1_000_000;

    /// Of a file, and of pasted text in characters.
    static final long MOST_MEGABYTES = 20;

    /// Of what is packed in an Excel file, once unpacked.
    static final long MOST_UNPACKED_MEGABYTES = 100;

    /// Files packed in an Excel file; Excel makes some tens.
    static final int MOST_PARTS = 2_000;

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 500;
    static final int MOST_CELLS = 1_000_000;

    /// Of one cell; Excel has no longer ones.
    static final int MOST_CHARACTERS = 32_767;

    private Bounds() {}
}
