package nl.basiseerst.report.layout;

import nl.basiseerst.report.layout.Mark.Fill;

import java.util.List;

/// A block as a small label: a letter, a pattern and what it says.
///
/// @param kind gives the letter and the pattern
/// @param tokens what it says
record Chip(Kind kind, List<Token> tokens) {

    /// What a label stands for; each can be told apart in black and white by letter and pattern.
    enum Kind {
        BASIC("B", Fill.TINT),
        EXTRA("X", Fill.HATCH),
        OTHER("–", Fill.OUTLINE),
        AWAY("", Fill.WHITE);

        private final String letter;
        private final Fill fill;

        Kind(String letter, Fill fill) {
            this.letter = letter;
            this.fill = fill;
        }

        String letter() {
            return letter;
        }

        Fill fill() {
            return fill;
        }
    }

    private static final double TEXT_GROUND = 0.2;

    Chip {
        tokens = List.copyOf(tokens);
    }

    /// How wide it is with everything on one line.
    double naturalWidth(ChipStyle style, TextMeasure measure) {
        return style.tab() + 2 * style.indent() + TokenLines.naturalWidth(tokens, measure);
    }

    Paragraph text(ChipStyle style, double width, TextMeasure measure) {
        double inner = width - style.tab() - 2 * style.indent();
        return Paragraph.of(tokens, style.lineHeight(), inner, measure);
    }

    void place(Pen pen, ChipStyle style, Paragraph text, double x, double y, double width) {
        pen.area(x, y, width, text.height(), kind.fill());
        double start = x + style.tab() + style.indent();
        if (kind == Kind.EXTRA) {
            double bleed = style.size() * TEXT_GROUND;
            double end = start + text.width() + bleed;
            pen.area(x, y, end - x, text.height(), Fill.WHITE);
            pen.area(x, y, style.tab(), text.height(), Fill.BLACK);
            pen.area(x, y, width, text.height(), Fill.OUTLINE);
        }
        pen.within(
                Tag.PARAGRAPH,
                () -> {
                    letter(pen, style, x, y);
                    text.place(pen, start, y);
                });
    }

    private void letter(Pen pen, ChipStyle style, double x, double y) {
        Style plain = Style.bold(style.size());
        Style bold = kind == Kind.EXTRA ? plain.white() : plain;
        double left = x + (style.tab() - pen.width(kind.letter(), bold)) / 2;
        pen.words(left, y + bold.baseline(style.lineHeight()), kind.letter() + " ", bold);
    }
}
