package nl.basiseerst.report;

import nl.basiseerst.application.overview.Overview;
import nl.basiseerst.application.words.Messages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An overview printed and read back.
final class PrintedPdf implements AutoCloseable {

    private final PDDocument document;

    private PrintedPdf(PDDocument document) {
        this.document = document;
    }

    static PrintedPdf of(Overview overview, Path folder) throws IOException {
        return of(overview, new Messages(Messages.DUTCH), folder);
    }

    static PrintedPdf of(Overview overview, Messages messages, Path folder) throws IOException {
        Path file = folder.resolve("printed.pdf");
        new PdfOverviewWriter(messages).write(overview, file);
        return new PrintedPdf(Loader.loadPDF(Files.readAllBytes(file)));
    }

    PDDocument document() {
        return document;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    /// All text in the order of the content, words one space apart.
    String text() throws IOException {
        return flat(new PDFTextStripper().getText(document));
    }

    /// The text of page `number`, counted from 1.
    String text(int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return flat(stripper.getText(document));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// Every character with its place.
    List<TextPosition> characters() throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                all.addAll(positions);
            }
        }.getText(document);
        return all;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
