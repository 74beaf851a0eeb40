package nl.basiseerst.application.intake;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.table.Table.Row;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Reads the sheets of one kind, row by row.
interface SheetReader {

    void read(Row row);

    /// What is to be done, once all rows were read.
    List<Edit> edits();

    /// The first day it is about; null for none.
    default @Nullable LocalDate first() {
        return null;
    }
}
