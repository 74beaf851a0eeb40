package nl.basiseerst.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class PdfPageImagesTest {

    private static final int BLACK_OR_NEARLY = 0x40;

    private final PracticePlan linde = Samples.plan("linde");
    private final PreparedPages pages =
            new PdfOverviewWriter(new Messages(Messages.DUTCH))
                    .prepare(
                            PrintedSamples.week(
                                    PrintedSamples.grown(linde, 45, i -> "Naam " + i),
                                    PrintedSamples.WEEK,
                                    PrintedSamples.SAFE));

    @Test
    void thePagesHaveTheSizeOfPaperInAnyResolution() {
        assertTrue(pages.count() > 1);
        PreparedPages.Size first = pages.sizes().getFirst();
        PageImage image = new PdfPageImages().draw(pages, 0, 144);
        assertEquals(2 * first.width(), image.width(), 1);
        assertEquals(2 * first.height(), image.height(), 1);
    }

    @Test
    void eachPageShowsItsOwnInkOnWhite() {
        int[] first = new PdfPageImages().draw(pages, 0, 72).pixels();
        int[] second = new PdfPageImages().draw(pages, 1, 72).pixels();
        assertEquals(0xFFFFFFFF, first[0]);
        assertTrue(dark(first) > 1000, "dark pixels: " + dark(first));
        assertTrue(dark(second) > 1000, "dark pixels: " + dark(second));
        assertTrue(Arrays.mismatch(first, second) >= 0);
    }

    private static long dark(int[] pixels) {
        return Arrays.stream(pixels).filter(p -> (p & 0xFF) < BLACK_OR_NEARLY).count();
    }
}
