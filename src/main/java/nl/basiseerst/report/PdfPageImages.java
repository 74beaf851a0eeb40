package nl.basiseerst.report;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PageImages;
import nl.basiseerst.application.overview.PreparedPages;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Draws the pages of the very PDF that is kept and printed.
public final class PdfPageImages implements PageImages {

    @Override
    public PageImage draw(PreparedPages pages, int page, double pixelsPerInch) {
        try (PDDocument document = Loader.loadPDF(pages.pdf())) {
            BufferedImage image =
                    new PDFRenderer(document)
                            .renderImageWithDPI(page, (float) pixelsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException("Made in memory, so this is a bug", e);
        }
    }
}
