package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers.Printer;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;

/// With a printer of the JDK that writes PostScript, and one that takes PDF.
class DesktopPrintersTest {

    private final PreparedPages pages =
            new PdfOverviewWriter(new Messages(Messages.DUTCH))
                    .prepare(
                            PrintedSamples.week(
                                    PrintedSamples.grown(
                                            Samples.plan("linde"), 45, i -> "Naam " + i),
                                    PrintedSamples.WEEK,
                                    PrintedSamples.SAFE));
    private final ByteArrayOutputStream postscript = new ByteArrayOutputStream();
    private final PrintService drawing =
            StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                    .getPrintService(postscript);
    private final PdfPrinter taking = new PdfPrinter("Balie");

    @Test
    void theUsualPrinterComesFirst() {
        assertEquals(
                List.of(new Printer("Balie", true), new Printer(drawing.getName(), false)),
                printers(drawing, taking.service()).all());
    }

    @Test
    void noPrinterIsNoFailure() {
        DesktopPrinters none = new DesktopPrinters(() -> new PrintService[0], () -> null);
        assertEquals(List.of(), none.all());
        assertRefused("printer-gone", none, "Balie");
    }

    @Test
    void aPrinterThatTakesPdfGetsThePagesThatWereAskedFor() throws IOException {
        assertTrue(pages.count() >= 3);
        printers(taking.service()).print(pages, new PrintOrder("Balie", 2, 2, 3));
        try (PDDocument printed = Loader.loadPDF(taking.printed());
                PDDocument whole = Loader.loadPDF(pages.pdf())) {
            assertEquals(2, printed.getNumberOfPages());
            assertEquals(text(whole, 2), text(printed, 1));
            assertEquals(text(whole, 3), text(printed, 2));
        }
        assertEquals(new Copies(2), taking.wishes().get(Copies.class));
        assertEquals(new JobName(pages.title(), null), taking.wishes().get(JobName.class));
    }

    @Test
    void otherPrintersGetTheirPagesDrawn() {
        printers(drawing).print(pages, new PrintOrder(drawing.getName(), 1, 1, 2));
        String printed = postscript.toString(StandardCharsets.ISO_8859_1);
        List<String> drawn = new ArrayList<>();
        printed.lines().filter(line -> line.startsWith("%%Page:")).forEach(drawn::add);
        assertEquals(2, drawn.size(), drawn::toString);
    }

    @Test
    void whatThePrinterRefusesIsTold() {
        taking.refuse();
        assertRefused("printing-failed", printers(taking.service()), "Balie");
    }

    private void assertRefused(String key, DesktopPrinters printers, String name) {
        PrintOrder order = new PrintOrder(name, 1, 1, 1);
        Failure failure = assertThrows(Failure.class, () -> printers.print(pages, order));
        assertEquals(key, failure.key());
        assertEquals(List.of(name), failure.details());
    }

    private DesktopPrinters printers(PrintService... there) {
        return new DesktopPrinters(there::clone, taking::service);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
