package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a screen reader gets to hear.
class PdfReadAloudTest {

    @TempDir private Path folder;

    private final PracticePlan wilgen = Samples.plan("wilgen");
    private final WeekOverview week =
            PrintedSamples.week(wilgen, PrintedSamples.WEEK, PrintedSamples.DISPLACED);

    @Test
    void theDocumentHasATitleALanguageAndTags() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();
            assertEquals(
                    "Huisartsenpraktijk De Wilgen – weekrooster week 49,"
                            + " 30 november – 4 december 2026",
                    pdf.document().getDocumentInformation().getTitle());
            assertEquals("nl-NL", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());
        }
        Messages english = new Messages(Locale.ENGLISH);
        try (PrintedPdf pdf = PrintedPdf.of(week, english, folder)) {
            assertEquals("en", pdf.document().getDocumentCatalog().getLanguage());
            assertTrue(pdf.text().contains("printed 21 November 2026 07:45"));
        }
    }

    @Test
    void theStructureReadsTitleVerdictAndTable() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            List<String> heard = heard(pdf);
            assertEquals("P Huisartsenpraktijk De Wilgen", heard.getFirst());
            assertTrue(heard.contains("H1 Week 49 30 november – 4 december 2026"));
            assertTrue(heard.contains("H2 In de verdrukking"));
            assertTrue(heard.contains("TH ma 30 nov Op orde"));
            int name = heard.indexOf("P K. de Groot");
            assertEquals("P Huisartsen", heard.get(name - 1));
            assertEquals("P 36 / 34 u", heard.get(name + 1));
            assertEquals("P B 08:00–10:15 Spreekuur", heard.get(name + 2));
            assertEquals("P – 10:15–10:30 Overleg", heard.get(name + 3));
        }
    }

    @Test
    void everyCharacterIsTaggedOrDecoration() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            int marked = 0;
            for (PDPage page : pdf.document().getPages()) {
                for (PDMarkedContent content : contents(page)) {
                    marked += text(content).length();
                }
            }
            int shown = pdf.characters().stream().mapToInt(c -> c.getUnicode().length()).sum();
            assertEquals(shown, marked);
        }
    }

    @Test
    void allFontsAreEmbeddedAsSubsets() throws IOException {
        try (PrintedPdf pdf = PrintedPdf.of(week, folder)) {
            for (TextPosition character : pdf.characters()) {
                PDFont font = character.getFont();
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
            }
        }
    }

    /// The structure type and text of every element with text, in reading order.
    private static List<String> heard(PrintedPdf pdf) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : contents(pdf.document().getPage(0))) {
            if (content.getMCID() >= 0) {
                texts.put(content.getMCID(), text(content));
            }
        }
        List<String> heard = new ArrayList<>();
        hear(pdf.document().getDocumentCatalog().getStructureTreeRoot(), texts, heard);
        return heard;
    }

    private static void hear(PDStructureNode node, Map<Integer, String> texts, List<String> heard) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                hear(element, texts, heard);
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(texts.get(reference.getMCID()));
            }
        }
        if (node instanceof PDStructureElement element && !own.isEmpty()) {
            heard.add(element.getStructureType() + " " + own.toString().strip());
        }
    }

    private static List<PDMarkedContent> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        return extractor.getMarkedContents();
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }
}
