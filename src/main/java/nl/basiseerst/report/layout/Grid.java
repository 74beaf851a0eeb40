package nl.basiseerst.report.layout;

import java.util.List;

/// A plain table: rows of pieces between lines, its heading repeated on every sheet.
final class Grid {

    private static final double PAD = 2;

    private final Pen pen;
    private final Flow flow;
    private final List<Double> widths;
    private final List<? extends Piece> heading;

    /// @param widths of the columns, in points
    /// @param heading one piece per column
    Grid(Pen pen, Flow flow, List<Double> widths, List<? extends Piece> heading) {
        this.pen = pen;
        this.flow = flow;
        this.widths = List.copyOf(widths);
        this.heading = List.copyOf(heading);
    }

    /// What fits in a column.
    static double inner(double width) {
        return width - 2 * PAD;
    }

    /// @param rows one or more lists with a piece per column
    void place(List<? extends List<? extends Piece>> rows) {
        double first = rows.isEmpty() ? 0 : height(rows.getFirst());
        flow.need(height(heading) + first);
        pen.within(
                Tag.TABLE,
                () -> {
                    heading();
                    flow.heading(this::heading);
                    rows.forEach(this::row);
                });
        flow.heading(null);
        line(0.6, 0);
    }

    private void heading() {
        place(heading, Tag.COLUMN_HEADING, Tag.COLUMN_HEADING);
    }

    private void row(List<? extends Piece> cells) {
        flow.need(height(cells));
        line(0.3, 0.5);
        place(cells, Tag.ROW_HEADING, Tag.CELL);
    }

    private void line(double width, double grey) {
        pen.rule(pen.size().left(), flow.y(), pen.size().right(), flow.y(), width, grey);
    }

    private void place(List<? extends Piece> cells, Tag first, Tag others) {
        double y = flow.y();
        pen.within(
                Tag.ROW,
                () -> {
                    double x = pen.size().left();
                    for (int i = 0; i < cells.size(); i++) {
                        Piece cell = cells.get(i);
                        double left = x + PAD;
                        pen.within(i == 0 ? first : others, () -> cell.place(pen, left, y + PAD));
                        x += widths.get(i);
                    }
                });
        flow.skip(height(cells));
        flow.used();
    }

    private static double height(List<? extends Piece> cells) {
        return cells.stream().mapToDouble(Piece::height).max().orElse(0) + 2 * PAD;
    }
}
