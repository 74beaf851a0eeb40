package nl.basiseerst.report.layout;

/// The top of an upright page: the practice, what the page is about, and a remark to the right.
final class Title {

    private static final double SIZE = 22;
    private static final double LINE = 25;
    private static final Style SMALL = Style.regular(9.5);
    private static final double AFTER = 4;
    private static final double REMARK_SHARE = 0.3;

    private Title() {}

    static void place(Pen pen, Flow flow, String practice, String about, String remark) {
        TextMeasure measure = pen.measure();
        double left = pen.size().left();
        double width = pen.size().textWidth();
        Paragraph small = Paragraph.of(practice, SMALL, width, measure);
        Paragraph aside = Paragraph.of(remark, Style.regular(11), width * REMARK_SHARE, measure);
        Paragraph big =
                Paragraph.of(
                        Token.words(about, Style.bold(SIZE)),
                        LINE,
                        width * (1 - REMARK_SHARE) - SIZE,
                        measure);
        double y = flow.y();
        pen.within(Tag.PARAGRAPH, () -> small.place(pen, left, y));
        double top = y + small.height();
        pen.within(Tag.TITLE, () -> big.place(pen, left, top));
        double right = pen.size().right() - aside.width();
        pen.within(Tag.PARAGRAPH, () -> aside.place(pen, right, top + 8));
        flow.skip(small.height() + Math.max(big.height(), aside.height() + 8) + AFTER);
        flow.used();
    }

    /// The heading of a part of the page.
    static void part(Pen pen, Flow flow, String text, double together) {
        Style style = Style.bold(12);
        flow.need(22 + together);
        double y = flow.y() + 4;
        pen.within(
                Tag.HEADING,
                () -> pen.words(pen.size().left(), y + style.baseline(18), text, style));
        flow.skip(22);
        flow.used();
    }
}
