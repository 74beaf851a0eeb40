package nl.basiseerst.report.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import nl.basiseerst.report.layout.Mark.Words;
import nl.basiseerst.report.layout.Paper.Placed;
import nl.basiseerst.report.layout.Paper.Sheet;

import java.util.ArrayList;
import java.util.List;

/// What holds for every page, measured without a PDF.
final class PageChecks {

    /// A typeface in which every character is as wide as half its height.
    static final TextMeasure HALF_SQUARE =
            (text, style) -> text.codePointCount(0, text.length()) * style.size() * 0.45;

    private static final double ROUNDING = 0.1;

    private PageChecks() {}

    /// No text leaves the margins or runs into other text.
    static void assertReadable(Paper paper) {
        for (Sheet sheet : paper.sheets()) {
            List<Box> boxes = new ArrayList<>();
            for (Words words : words(sheet)) {
                Box box = Box.of(words);
                assertInside(sheet, box);
                for (Box other : boxes) {
                    if (box.overlaps(other)) {
                        fail(box.text() + " runs into " + other.text());
                    }
                }
                boxes.add(box);
            }
        }
    }

    private static void assertInside(Sheet sheet, Box box) {
        double margin = PageSize.MARGIN - ROUNDING;
        assertTrue(
                box.left() >= margin
                        && box.top() >= margin
                        && box.right() <= sheet.width() - margin
                        && box.bottom() <= sheet.height() - margin,
                () -> box + " leaves the margins");
    }

    static List<Words> words(Sheet sheet) {
        return sheet.marks().stream()
                .map(Placed::mark)
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    /// The sheets on which a text stands as part of what is read aloud.
    static List<Integer> sheetsWith(Paper paper, String text) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < paper.sheets().size(); i++) {
            boolean here =
                    words(paper.sheets().get(i)).stream()
                            .anyMatch(w -> w.text().strip().equals(text));
            if (here) {
                found.add(i);
            }
        }
        return found;
    }

    /// The letters of a text without the room for accents and tails that a line has.
    private record Box(String text, double left, double top, double right, double bottom) {

        static Box of(Words words) {
            double size = words.style().size();
            double width = HALF_SQUARE.width(words.text().strip(), words.style());
            return new Box(
                    words.text(),
                    words.x(),
                    words.baseline() - 0.7 * size,
                    words.x() + width,
                    words.baseline());
        }

        boolean overlaps(Box other) {
            return left < other.right - ROUNDING
                    && other.left < right - ROUNDING
                    && top < other.bottom - ROUNDING
                    && other.top < bottom - ROUNDING;
        }
    }
}
