package nl.basiseerst.report.layout;

import nl.basiseerst.application.words.VerdictText;

import java.util.ArrayList;
import java.util.List;

/// The verdict, why, and what helps, in a frame.
final class VerdictPanel {

    private static final double WORD_SIZE = 15;
    private static final double SIGN = 19;
    private static final double PAD = 3.5;
    private static final double WORD_WIDTH = 92;
    private static final double COLUMN_GAP = 12;
    private static final int MOST_SENTENCES = 3;
    private static final double PREFERRED_HEIGHT = 45;
    private static final double[] SIZES = {9, 8.5, 8, 7.5, 7, 6.5};

    private final VerdictText verdict;
    private final PaperWords words;
    private final Paragraph word;
    private final double width;
    private final double least;
    private final double columnWidth;
    private List<List<Paragraph>> columns = List.of();

    /// @param least height of the panel
    VerdictPanel(
            VerdictText verdict,
            double width,
            double least,
            PaperWords words,
            TextMeasure measure) {
        this.verdict = verdict;
        this.words = words;
        this.width = width;
        this.least = least;
        word = Paragraph.of(verdict.word(), Style.bold(WORD_SIZE), WORD_WIDTH, measure);
        int count = verdict.remedies().isEmpty() ? 1 : 2;
        columnWidth = (width - textStart() - PAD - (count - 1) * COLUMN_GAP) / count;
        for (double size : SIZES) {
            columns = columns(size, measure);
            if (height() <= Math.max(least, PREFERRED_HEIGHT)) {
                break;
            }
        }
    }

    private double textStart() {
        return PAD + SIGN + PAD + Math.max(word.width(), WORD_WIDTH / 2) + 2 * PAD;
    }

    private List<List<Paragraph>> columns(double size, TextMeasure measure) {
        List<List<Paragraph>> result = new ArrayList<>();
        if (!verdict.causes().isEmpty()) {
            result.add(column("why", verdict.causes(), size, measure));
        }
        if (!verdict.remedies().isEmpty()) {
            result.add(column("what-helps", verdict.remedies(), size, measure));
        }
        return result;
    }

    private List<Paragraph> column(
            String heading, List<String> sentences, double size, TextMeasure measure) {
        List<Paragraph> column = new ArrayList<>();
        Style style = Style.regular(size);
        column.add(Paragraph.of(words.text(heading), Style.bold(size - 1), columnWidth, measure));
        int shown = sentences.size() <= MOST_SENTENCES ? sentences.size() : MOST_SENTENCES - 1;
        for (String sentence : sentences.subList(0, shown)) {
            column.add(Paragraph.of(sentence, style, columnWidth, measure));
        }
        if (shown < sentences.size()) {
            String more = words.text("more", Integer.toString(sentences.size() - shown));
            column.add(Paragraph.of(more, Style.quiet(size), columnWidth, measure));
        }
        return column;
    }

    double height() {
        double tallest = Math.max(SIGN, word.height());
        for (List<Paragraph> column : columns) {
            tallest = Math.max(tallest, column.stream().mapToDouble(Paragraph::height).sum());
        }
        return Math.max(least, tallest + 2 * PAD);
    }

    void place(Pen pen, double x, double y) {
        double height = height();
        pen.area(x, y, width, height, Mark.Fill.OUTLINE);
        pen.rule(x, y, x + width, y, 1.5, 0);
        pen.sign(x + PAD, y + (height - SIGN) / 2, SIGN, verdict.verdict());
        pen.within(
                Tag.HEADING,
                () -> word.place(pen, x + PAD + SIGN + PAD, y + (height - word.height()) / 2));
        double left = x + textStart();
        for (List<Paragraph> column : columns) {
            double top = y + PAD;
            for (Paragraph paragraph : column) {
                double here = top;
                double start = left;
                pen.within(Tag.PARAGRAPH, () -> paragraph.place(pen, start, here));
                top += paragraph.height();
            }
            left += columnWidth + COLUMN_GAP;
        }
    }
}
