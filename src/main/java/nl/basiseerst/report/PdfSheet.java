package nl.basiseerst.report;

import nl.basiseerst.report.layout.Face;
import nl.basiseerst.report.layout.Hatch;
import nl.basiseerst.report.layout.Mark;
import nl.basiseerst.report.layout.Mark.Fill;
import nl.basiseerst.report.layout.Paper;
import nl.basiseerst.report.layout.Paper.Placed;
import nl.basiseerst.report.layout.Paper.Sheet;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/// Draws the marks of one sheet, each as part of what it belongs to.
final class PdfSheet {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final float THIN = 0.35f;
    private static final int NONE = Integer.MIN_VALUE;

    private final PDPageContentStream content;
    private final double height;
    private final PdfStructure structure;
    private final Map<Face, PDFont> fonts;
    private final Typefaces typefaces;
    private int marked = NONE;

    private PdfSheet(
            PDPageContentStream content,
            double height,
            PdfStructure structure,
            Map<Face, PDFont> fonts,
            Typefaces typefaces) {
        this.content = content;
        this.height = height;
        this.structure = structure;
        this.fonts = fonts;
        this.typefaces = typefaces;
    }

    static void draw(
            PDDocument document,
            PDPage page,
            Sheet sheet,
            PdfStructure structure,
            Map<Face, PDFont> fonts,
            Typefaces typefaces)
            throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfSheet drawing = new PdfSheet(content, sheet.height(), structure, fonts, typefaces);
            for (Placed placed : sheet.marks()) {
                drawing.mark(placed.node());
                drawing.draw(placed.mark());
            }
            drawing.mark(NONE);
        }
    }

    /// Ends the piece of content at hand and begins one of another node.
    private void mark(int node) throws IOException {
        if (node == marked) {
            return;
        }
        if (marked != NONE) {
            content.endMarkedContent();
        }
        marked = node;
        if (node == Paper.DECORATION) {
            content.beginMarkedContent(ARTIFACT);
        } else if (node != NONE) {
            content.beginMarkedContent(structure.name(node), structure.piece(node));
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Words words -> words(words);
            case Mark.Area area -> area(area);
            case Mark.Rule rule -> rule(rule);
            case Mark.Sign sign -> new PdfSign(content, height).draw(sign);
        }
    }

    private void words(Mark.Words words) throws IOException {
        Face face = words.style().face();
        String printable = typefaces.of(face).printable(words.text());
        boolean replaced = !printable.equals(words.text());
        if (replaced) {
            COSDictionary actual = new COSDictionary();
            actual.setString(COSName.ACTUAL_TEXT, words.text());
            content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        }
        content.setNonStrokingColor((float) words.style().grey());
        content.beginText();
        content.setFont(Objects.requireNonNull(fonts.get(face)), (float) words.style().size());
        content.newLineAtOffset((float) words.x(), up(words.baseline()));
        content.showText(printable);
        content.endText();
        if (replaced) {
            content.endMarkedContent();
        }
    }

    private void area(Mark.Area area) throws IOException {
        float y = up(area.y() + area.height());
        content.addRect((float) area.x(), y, (float) area.width(), (float) area.height());
        if (area.fill() == Fill.OUTLINE) {
            content.setLineWidth(THIN);
            content.setStrokingColor(0f);
            content.stroke();
            return;
        }
        content.setNonStrokingColor(grey(area.fill()));
        content.fill();
        if (area.fill() == Fill.HATCH) {
            for (Mark.Rule line : Hatch.lines(area)) {
                rule(line);
            }
        }
    }

    private static float grey(Fill fill) {
        return switch (fill) {
            case TINT -> 0.87f;
            case PALE -> 0.94f;
            case BLACK -> 0f;
            case WHITE, HATCH, OUTLINE -> 1f;
        };
    }

    private void rule(Mark.Rule rule) throws IOException {
        content.setLineWidth((float) rule.width());
        content.setStrokingColor((float) rule.grey());
        content.moveTo((float) rule.x1(), up(rule.y1()));
        content.lineTo((float) rule.x2(), up(rule.y2()));
        content.stroke();
    }

    /// PDF counts from the bottom.
    private float up(double y) {
        return (float) (height - y);
    }
}
