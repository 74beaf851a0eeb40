package nl.basiseerst.ui.print;

import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.report.PdfPageImages;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Printing as the program does it, with a printer that only counts and a person who always knows
/// which file.
final class PaperOfSample implements Printers, FileChoice {

    private final SampleDesk sample;
    private final List<Printer> printers = new ArrayList<>();
    private final List<PrintOrder> printed = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private @Nullable Path chosen;

    PaperOfSample(SampleDesk sample) {
        this.sample = sample;
    }

    PrintPreviewViewModel model(BackgroundWork paper) {
        PrintRoom room =
                new PrintRoom(this::printing, new PdfPageImages(), this, sample.storage(), paper);
        return new PrintPreviewViewModel(room, this, sample.texts(), sample.failures());
    }

    /// As the command `print` does it.
    PrintOverview printing(Messages language) {
        return new PrintOverview(
                new CheckWeek(new StoreSource(sample.store(), sample.folder()), sample.guard()),
                new PdfOverviewWriter(language),
                language,
                SampleDesk.TUESDAY);
    }

    PaperOfSample with(Printer printer) {
        printers.add(printer);
        return this;
    }

    /// Which file is chosen from here on; null for none.
    void choose(@Nullable Path file) {
        chosen = file;
    }

    List<PrintOrder> printed() {
        return printed;
    }

    /// Names that were proposed for files.
    List<String> proposed() {
        return proposed;
    }

    @Override
    public List<Printer> all() {
        return List.copyOf(printers);
    }

    @Override
    public void print(PreparedPages pages, PrintOrder order) {
        printed.add(order);
    }

    @Override
    public Optional<Path> toRead(String titleKey, Kind kind) {
        throw new UnsupportedOperationException("Nothing is read");
    }

    @Override
    public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
        proposed.add(name);
        return Optional.ofNullable(chosen);
    }
}
