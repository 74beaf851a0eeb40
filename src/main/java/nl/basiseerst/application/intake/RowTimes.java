package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

/// The stretch of a row: in one cell, or from one cell to another.
final class RowTimes {

    private RowTimes() {}

    /// Null if the row says none; what is wrong is a problem of the row then.
    static @Nullable TimeSpan of(Cells cells) {
        if (cells.has(Field.TIMES)) {
            return cells.read(Field.TIMES, TimeText::span);
        }
        boolean from = cells.has(Field.START_TIME);
        boolean to = cells.has(Field.END_TIME);
        if (!from && !to) {
            return null;
        }
        Integer start = cells.require(Field.START_TIME, TimeText::minute);
        Integer end = cells.require(Field.END_TIME, TimeText::minute);
        if (start == null || end == null) {
            return null;
        }
        if (end <= start) {
            cells.refuse(
                    cells.column(Field.END_TIME),
                    Fault.TURNED_AROUND,
                    cells.text(Field.START_TIME),
                    cells.text(Field.END_TIME));
            return null;
        }
        return new TimeSpan(start, end);
    }
}
