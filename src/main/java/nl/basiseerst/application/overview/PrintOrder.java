package nl.basiseerst.application.overview;

import nl.basiseerst.domain.value.Require;

/// What is to be printed, and where.
///
/// @param printer its name
/// @param copies from 1 to [#MOST_COPIES]
/// @param from the first page, counted from 1
/// @param to the last page, not before the first
public record PrintOrder(String printer, int copies, int from, int to) {

    public static final int MOST_COPIES = 99;

    /// @throws nl.basiseerst.domain.value.InvalidValue if a number is out of bounds
    public PrintOrder {
        Require.between("copies", copies, 1, MOST_COPIES);
        Require.between("from", from, 1, to);
    }
}
