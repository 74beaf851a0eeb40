package nl.basiseerst.report;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/// The printers of the desktop. A printer that takes PDF, as those of Linux and macOS do, gets the
/// PDF itself; for the others the pages are drawn. Either way no toolkit of AWT is started.
public final class DesktopPrinters implements Printers {

    private static final DocFlavor PDF = DocFlavor.BYTE_ARRAY.PDF;
    private static final DocFlavor DRAWN = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final Supplier<PrintService[]> services;
    private final Supplier<@Nullable PrintService> usual;

    public DesktopPrinters() {
        this(
                () -> PrintServiceLookup.lookupPrintServices(null, null),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    DesktopPrinters(Supplier<PrintService[]> services, Supplier<@Nullable PrintService> usual) {
        this.services = services;
        this.usual = usual;
    }

    @Override
    public List<Printer> all() {
        PrintService preferred = usual.get();
        String first = preferred == null ? "" : preferred.getName();
        return able().map(
                        service -> new Printer(service.getName(), service.getName().equals(first)))
                .sorted(Comparator.comparing((Printer printer) -> !printer.usual()))
                .toList();
    }

    @Override
    public void print(PreparedPages pages, PrintOrder order) {
        PrintService service =
                able().filter(each -> each.getName().equals(order.printer()))
                        .findFirst()
                        .orElseThrow(() -> new Failure("printer-gone", order.printer()));
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(pages.title(), null));
        wishes.add(new Copies(order.copies()));
        try (PDDocument document = part(pages, order)) {
            service.createPrintJob().print(doc(service, document, wishes), wishes);
        } catch (PrintException e) {
            throw new Failure("printing-failed", e, order.printer());
        } catch (IOException e) {
            throw new UncheckedIOException("Made in memory, so this is a bug", e);
        }
    }

    private static Doc doc(
            PrintService service, PDDocument document, PrintRequestAttributeSet wishes)
            throws IOException {
        if (!service.isDocFlavorSupported(PDF)) {
            return new SimpleDoc(new PDFPageable(document), DRAWN, null); // knows its own paper
        }
        wishes.add(MediaSizeName.ISO_A4);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return new SimpleDoc(bytes.toByteArray(), PDF, null);
    }

    /// Only the pages that were asked for: what takes PDF does not heed a range of pages
    /// everywhere.
    private static PDDocument part(PreparedPages pages, PrintOrder order) throws IOException {
        PDDocument document = Loader.loadPDF(pages.pdf());
        for (int page = document.getNumberOfPages(); page >= 1; page--) {
            if (page < order.from() || page > order.to()) {
                document.removePage(page - 1);
            }
        }
        return document;
    }

    private Stream<PrintService> able() {
        return Stream.of(services.get())
                .filter(
                        service ->
                                service.isDocFlavorSupported(PDF)
                                        || service.isDocFlavorSupported(DRAWN));
    }
}
