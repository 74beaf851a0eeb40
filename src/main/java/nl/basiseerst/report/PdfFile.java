package nl.basiseerst.report;

import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.report.layout.Face;
import nl.basiseerst.report.layout.Paper;
import nl.basiseerst.report.layout.Paper.Sheet;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;

/// A paper as the bytes of a PDF. The same paper and stamp give the same bytes.
final class PdfFile {

    private static final String PROGRAM = "BasisEerst";

    private PdfFile() {}

    static byte[] of(Paper paper, PrintStamp stamp, Typefaces typefaces) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(stamp.printedAt().toEpochSecond());
            describe(document, paper, stamp);
            Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
            for (Face face : Face.values()) {
                fonts.put(face, PDType0Font.load(document, typefaces.of(face).font(), true));
            }
            PdfStructure structure = new PdfStructure(document.getDocumentCatalog(), paper.nodes());
            for (Sheet sheet : paper.sheets()) {
                PDPage page =
                        new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
                document.addPage(page);
                structure.begin(page);
                PdfSheet.draw(document, page, sheet, structure, fonts, typefaces);
            }
            structure.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocument document, Paper paper, PrintStamp stamp) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(paper.title());
        information.setAuthor(stamp.practice());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(GregorianCalendar.from(stamp.printedAt()));
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(paper.locale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMarkInfo markInfo = new PDMarkInfo();
        markInfo.setMarked(true);
        catalog.setMarkInfo(markInfo);
    }
}
