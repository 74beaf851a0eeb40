package nl.basiseerst.application.overview;

import nl.basiseerst.application.Failure;

import java.util.List;

/// The printers this computer knows. Both calls wait for them, so never make one on the JavaFX
/// thread.
public interface Printers {

    /// A printer by its name, and whether the person prints there usually.
    record Printer(String name, boolean usual) {}

    /// Every printer that can print pages, the usual one first; empty if there are none.
    List<Printer> all();

    /// Sends pages to a printer.
    ///
    /// @throws Failure `printer-gone` or `printing-failed`, both with the name of the printer
    void print(PreparedPages pages, PrintOrder order);
}
