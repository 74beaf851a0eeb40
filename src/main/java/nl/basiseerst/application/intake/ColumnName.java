package nl.basiseerst.application.intake;

/// The letters by which a spreadsheet calls its columns.
public final class ColumnName {

    private static final int LETTERS = 26;

    private ColumnName() {}

    /// `A` for 0, `Z` for 25, `AA` for 26.
    ///
    /// @param column from 0
    public static String of(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }
}
