package nl.basiseerst.report.layout;

import java.util.ArrayList;
import java.util.List;

/// The blocks of one cell below each other, in order of time; short ones in pairs where asked.
///
/// @param height of all of them
record ChipStack(List<Placed> chips, ChipStyle style, double height) implements Piece {

    /// A block with its place in the stack.
    record Placed(Chip chip, Paragraph text, double x, double y, double width) {

        private static Placed of(
                Chip chip, double x, double y, double width, ChipStyle style, TextMeasure measure) {
            return new Placed(chip, chip.text(style, width, measure), x, y, width);
        }
    }

    ChipStack {
        chips = List.copyOf(chips);
    }

    static ChipStack of(List<Chip> chips, ChipStyle style, double width, TextMeasure measure) {
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        for (int i = 0; i < chips.size(); i++) {
            Chip chip = chips.get(i);
            Chip next = i + 1 < chips.size() ? chips.get(i + 1) : null;
            if (next != null && pair(chip, next, style, width, measure)) {
                double left = leftWidth(chip, next, style, width, measure);
                double x = left + style.gap();
                placed.add(Placed.of(chip, 0, y, left, style, measure));
                placed.add(Placed.of(next, x, y, width - x, style, measure));
                i++;
            } else {
                placed.add(Placed.of(chip, 0, y, width, style, measure));
            }
            y += placed.getLast().text().height() + style.gap();
        }
        return new ChipStack(placed, style, Math.max(0, y - style.gap()));
    }

    private static boolean pair(
            Chip one, Chip other, ChipStyle style, double width, TextMeasure measure) {
        return style.paired()
                && one.naturalWidth(style, measure)
                                + style.gap()
                                + other.naturalWidth(style, measure)
                        <= width;
    }

    /// Half of the line, unless one of the two needs more.
    private static double leftWidth(
            Chip one, Chip other, ChipStyle style, double width, TextMeasure measure) {
        return Math.clamp(
                (width - style.gap()) / 2,
                one.naturalWidth(style, measure),
                width - style.gap() - other.naturalWidth(style, measure));
    }

    @Override
    public void place(Pen pen, double left, double top) {
        for (Placed one : chips) {
            one.chip().place(pen, style, one.text(), left + one.x(), top + one.y(), one.width());
        }
    }
}
