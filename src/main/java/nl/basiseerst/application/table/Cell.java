package nl.basiseerst.application.table;

import java.time.LocalDate;

/// What stands in a cell of a sheet, as what it is, so that a spreadsheet can reckon with it.
public sealed interface Cell {

    /// Nothing.
    Cell EMPTY = new Text("");

    /// Text, which is never taken for a formula.
    record Text(String text) implements Cell {}

    /// A number.
    ///
    /// @param decimals how many are shown, from 0 to 2
    record Amount(double value, int decimals) implements Cell {

        public Amount {
            if (decimals < 0 || decimals > 2) {
                throw new IllegalArgumentException("Decimals: " + decimals);
            }
        }
    }

    /// A day.
    record Day(LocalDate date) implements Cell {}

    /// A time of the day.
    ///
    /// @param minute of the day, from 0 to 1440
    record Time(int minute) implements Cell {}
}
