package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.MemberRow;

import java.util.List;

/// One member's row: name and hours, and a cell per day. It never breaks over two sheets.
final class WeekRow {

    private static final double PAD = 1.2;
    private static final double NAME_GAP = 3;

    private final WeekTable table;
    private final List<ChipStack> cells;
    private final List<String> remarks;
    private final ChipStyle style;
    private final Paragraph role;
    private final Paragraph name;
    private final Paragraph hours;
    private final PaperWords words;
    private final Pen pen;

    WeekRow(
            WeekTable table,
            MemberRow row,
            String roleName,
            ChipStyle style,
            List<ChipStack> cells,
            List<String> remarks,
            PaperWords words,
            Pen pen) {
        this.table = table;
        this.cells = cells;
        this.remarks = remarks;
        this.style = style;
        this.words = words;
        this.pen = pen;
        double width = table.nameWidth() - NAME_GAP;
        String sum = words.hours(row.plannedMinutes(), row.contractHours());
        role = paragraph(roleName, Style.quiet(Math.min(style.size(), 8)), width);
        name = paragraph(row.name(), Style.bold(Math.min(style.size() + 1.75, 11)), width);
        hours = paragraph(sum, Style.regular(Math.min(style.size(), 8.5)), width);
    }

    private Paragraph paragraph(String text, Style textStyle, double width) {
        return Paragraph.of(
                Token.words(text, textStyle), textStyle.size() * 1.12, width, pen.measure());
    }

    /// @param headed whether the role stands above the name
    double height(boolean headed) {
        double people = name.height() + hours.height() + (headed ? role.height() : 0);
        double blocks = cells.stream().mapToDouble(ChipStack::height).max().orElse(0);
        return Math.max(people, blocks) + 2 * PAD;
    }

    /// @param first whether it is the first of its role, rather than one that repeats the role at
    ///   the top of a sheet
    void place(double y, boolean headed, boolean first) {
        double height = height(headed);
        table.shadeClosed(y, height);
        double left = pen.size().left();
        pen.rule(left, y, pen.size().right(), y, headed ? 0.8 : 0.25, headed ? 0 : 0.5);
        pen.within(
                Tag.ROW,
                () -> {
                    pen.within(Tag.ROW_HEADING, () -> person(left, y + PAD, headed, first));
                    for (int day = 0; day < cells.size(); day++) {
                        cell(day, y, height);
                    }
                });
    }

    private void person(double x, double top, boolean headed, boolean first) {
        double y = top;
        if (headed) {
            double roleTop = y;
            Runnable heading = () -> role.place(pen, x, roleTop);
            if (first) {
                pen.within(Tag.PARAGRAPH, heading);
            } else {
                pen.decorating(heading);
            }
            y += role.height();
        }
        double nameTop = y;
        pen.within(Tag.PARAGRAPH, () -> name.place(pen, x, nameTop));
        pen.within(Tag.PARAGRAPH, () -> hours.place(pen, x, nameTop + name.height()));
    }

    private void cell(int day, double y, double height) {
        double left = table.left(day);
        pen.rule(left - 1, y, left - 1, y + height, 0.25, 0.5);
        pen.within(
                Tag.CELL,
                () -> {
                    cells.get(day).place(pen, left + 1, y + PAD);
                    remark(day, left, y, height);
                });
    }

    private void remark(int day, double left, double y, double height) {
        if (cells.get(day).chips().isEmpty()) {
            Style quiet = Style.quiet(Math.min(style.size() + 1, 9));
            String text = remarks.get(day);
            double x = left + (table.dayWidth() - pen.width(text, quiet)) / 2;
            pen.words(x, y + quiet.baseline(height), text, quiet);
        }
    }
}
