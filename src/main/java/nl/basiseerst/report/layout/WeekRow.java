package nl.basiseerst.report.layout;

import java.util.List;

/// One member's row: name and hours, and a cell per day. It never breaks over two sheets.
record WeekRow(WeekTable table, WeekPerson person, List<Cell> cells, ChipStyle style, Pen pen) {

    /// One day of the member.
    ///
    /// @param remark what stands there when there are no blocks
    record Cell(ChipStack chips, String remark) {}

    private static final double LARGEST_REMARK = 9;

    WeekRow {
        cells = List.copyOf(cells);
    }

    boolean first() {
        return person.first();
    }

    /// @param headed whether the role stands above the name
    double height(boolean headed) {
        double blocks = cells.stream().mapToDouble(c -> c.chips().height()).max().orElse(0);
        return Math.max(person.height(headed), blocks) + 2 * style.gap();
    }

    /// @param height at least that of the row
    void place(double y, double height, boolean headed) {
        table.shadeClosed(y, height);
        double left = pen.size().left();
        double right = pen.size().right();
        pen.rule(left, y, right, y, headed ? 0.8 : 0.25, headed ? 0 : 0.5);
        pen.rule(left, y + height, right, y + height, 0.25, 0.5);
        pen.within(
                Tag.ROW,
                () -> {
                    pen.within(Tag.ROW_HEADING, () -> person.place(left, y + style.gap(), headed));
                    for (int day = 0; day < cells.size(); day++) {
                        cell(cells.get(day), table.left(day), y, height);
                    }
                });
    }

    private void cell(Cell cell, double left, double y, double height) {
        pen.rule(left - 1, y, left - 1, y + height, 0.25, 0.5);
        pen.within(
                Tag.CELL,
                () -> {
                    cell.chips().place(pen, left + 1, y + style.gap());
                    if (cell.chips().chips().isEmpty()) {
                        remark(cell.remark(), left, y, height);
                    }
                });
    }

    private void remark(String text, double left, double y, double height) {
        Style quiet = Style.quiet(Math.min(style.size() + 1, LARGEST_REMARK));
        double x = left + (table.dayWidth() - pen.width(text, quiet)) / 2;
        pen.words(x, y + quiet.baseline(height), text, quiet);
    }
}
