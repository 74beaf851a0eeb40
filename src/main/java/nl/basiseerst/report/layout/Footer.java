package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.PrintStamp;

import java.util.List;

/// The bottom of every page: what letters and patterns mean, which version this is, which page.
final class Footer {

    private static final double SIZE = 7;
    private static final double LINE = 9;
    private static final double SPACE_ABOVE = 2.5;
    private static final double STAMP_SHARE = 0.56;

    private final PaperWords words;
    private final PrintStamp stamp;
    private final Pen pen;
    private final boolean explains;

    Footer(PaperWords words, PrintStamp stamp, Pen pen) {
        this(words, stamp, pen, true);
    }

    private Footer(PaperWords words, PrintStamp stamp, Pen pen, boolean explains) {
        this.words = words;
        this.stamp = stamp;
        this.pen = pen;
        this.explains = explains;
    }

    /// For a page without blocks: nothing needs to be explained.
    static Footer plain(PaperWords words, PrintStamp stamp, Pen pen) {
        return new Footer(words, stamp, pen, false);
    }

    double height() {
        return SPACE_ABOVE + stamp(0, 0).height();
    }

    private Paragraph stamp(int page, int pages) {
        String text =
                words.text(
                        "footer",
                        words.stamp(stamp),
                        Integer.toString(page),
                        Integer.toString(pages));
        return Paragraph.of(
                Token.words(text, Style.regular(SIZE)),
                LINE,
                pen.size().textWidth() * STAMP_SHARE,
                pen.measure());
    }

    /// At the bottom of every sheet; read aloud once.
    void placeOnAll() {
        for (int i = 0; i < pen.sheetCount(); i++) {
            int page = i + 1;
            pen.turnTo(i);
            if (i == 0) {
                place(page, pen.sheetCount());
            } else {
                pen.decorating(() -> place(page, pen.sheetCount()));
            }
        }
    }

    private void place(int page, int pages) {
        double top = pen.size().bottom() - height() + SPACE_ABOVE;
        Paragraph text = stamp(page, pages);
        if (explains) {
            legend(top);
        }
        pen.within(Tag.PARAGRAPH, () -> text.place(pen, pen.size().right() - text.width(), top));
    }

    private void legend(double top) {
        double x = pen.size().left();
        ChipStyle style = new ChipStyle(SIZE, LINE / SIZE - 0.1, 1, false);
        for (Chip.Kind kind : List.of(Chip.Kind.BASIC, Chip.Kind.EXTRA, Chip.Kind.OTHER)) {
            Chip chip =
                    new Chip(
                            kind,
                            Token.words(words.text("legend." + kind.name()), Style.regular(SIZE)));
            double width = chip.naturalWidth(style, pen.measure()) + SIZE;
            chip.place(pen, style, chip.text(style, width, pen.measure()), x, top, width);
            x += width + SIZE;
        }
    }
}
