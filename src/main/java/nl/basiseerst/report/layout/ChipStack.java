package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;

/// The blocks of one cell below each other, in order of time; short ones in pairs where asked.
///
/// @param height of all of them
record ChipStack(List<Placed> chips, ChipStyle style, double height) implements Piece {

    /// A block with its place in the stack.
    record Placed(Chip chip, Paragraph text, double x, double y, double width) {}

    ChipStack {
        chips = List.copyOf(chips);
    }

    static ChipStack of(List<Chip> chips, ChipStyle style, double width, TextMeasure measure) {
        double half = (width - style.gap()) / 2;
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            if (fits(chip, half, style, measure)
                    && i + 1 < chips.size()
                    && fits(chips.get(i + 1), half, style, measure)) {
                Chip right = chips.get(++i);
                Paragraph text = chip.text(style, half, measure);
                placed.add(new Placed(chip, text, 0, y, half));
                placed.add(
                        new Placed(
                                right,
                                right.text(style, half, measure),
                                half + style.gap(),
                                y,
                                half));
                y += text.height() + style.gap();
            } else {
                Paragraph text = chip.text(style, width, measure);
                placed.add(new Placed(chip, text, 0, y, width));
                y += text.height() + style.gap();
            }
        }
        return new ChipStack(placed, style, Math.max(0, y - style.gap()));
    }

    private static boolean fits(
            Chip chip, double width, ChipStyle style, TextMeasure measure) {
        return style.paired() && chip.naturalWidth(style, measure) <= width;
    }

    @Override
    public void place(Pen pen, double left, double top) {
        for (Placed one : chips) {
            one.chip().place(pen, style, one.text(), left + one.x(), top + one.y(), one.width());
        }
    }
}
