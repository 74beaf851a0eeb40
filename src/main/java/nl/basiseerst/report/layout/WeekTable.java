package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.report.layout.Mark.Fill;

import java.util.ArrayList;
import java.util.List;

/// The columns of the week and what stands above them.
final class WeekTable {

    private static final double NAME_SHARE = 0.105;
    private static final double HEADING_LINE = 12.5;
    private static final Style DAY = Style.bold(11);
    private static final Style VERDICT = Style.regular(8);
    private static final double SIGN = 8;
    private static final double PAD = 1.5;
    private static final double HEADING_PAD = 5;

    private final List<DayColumn> days;
    private final PaperWords words;
    private final ChipStyle style;
    private final Pen pen;
    private final double nameWidth;
    private final double dayWidth;

    WeekTable(List<DayColumn> days, PaperWords words, ChipStyle style, Pen pen) {
        this.days = days;
        this.words = words;
        this.style = style;
        this.pen = pen;
        nameWidth = pen.size().textWidth() * NAME_SHARE;
        dayWidth = (pen.size().textWidth() - nameWidth) / days.size();
    }

    double dayWidth() {
        return dayWidth;
    }

    double left(int day) {
        return pen.size().left() + nameWidth + day * dayWidth;
    }

    boolean isClosed(int day) {
        return days.get(day).isClosed();
    }

    /// The days with their verdicts.
    void heading(Flow flow) {
        boolean twoLines = days.stream().anyMatch(d -> headingWidth(d) > dayWidth - 2 * PAD);
        double height = twoLines ? 2 * HEADING_LINE - 3 : HEADING_LINE;
        double y = flow.y();
        pen.within(
                Tag.ROW,
                () -> {
                    pen.within(Tag.COLUMN_HEADING, () -> hours(y));
                    for (int i = 0; i < days.size(); i++) {
                        int day = i;
                        pen.within(
                                Tag.COLUMN_HEADING,
                                () -> heading(days.get(day), left(day), y, height));
                    }
                });
        flow.skip(height);
    }

    private void hours(double y) {
        Style small = Style.quiet(7);
        pen.words(
                pen.size().left(),
                y + DAY.baseline(HEADING_LINE),
                words.text("heading-hours"),
                small);
    }

    private double headingWidth(DayColumn day) {
        VerdictText verdict = day.verdict();
        String side = verdict == null ? words.text("closed") : verdict.word();
        return pen.width(words.shortDay(day.date()), DAY)
                + 2 * PAD
                + HEADING_PAD
                + SIGN
                + pen.width(side, VERDICT);
    }

    private void heading(DayColumn day, double x, double y, double height) {
        boolean twoLines = height > HEADING_LINE;
        double baseline = y + DAY.baseline(HEADING_LINE);
        pen.words(x + PAD, baseline, words.shortDay(day.date()) + " ", DAY);
        pen.rule(x - 1, y + 1, x - 1, y + height, 0.25, 0.5);
        VerdictText verdict = day.verdict();
        String side = "";
        if (day.isClosed()) {
            side = words.text("closed");
        } else if (verdict != null) {
            side = verdict.word();
        }
        double width = pen.width(side, VERDICT);
        double textX = twoLines ? x + 2 * PAD + SIGN : x + dayWidth - HEADING_PAD - width;
        double textY = twoLines ? baseline + HEADING_LINE - 3 : baseline;
        pen.words(textX, textY, side, VERDICT);
        if (verdict != null && !day.isClosed()) {
            pen.sign(textX - PAD - SIGN, textY - SIGN * 0.85, SIGN, verdict.verdict());
        }
    }

    /// A row for everyone, in order.
    List<WeekRow> rows(WeekOverview overview, RoomNames rooms) {
        Chips chips = new Chips(words, rooms::shortened, false);
        List<WeekRow> rows = new ArrayList<>();
        for (RoleGroup<MemberRow> group : overview.groups()) {
            String role = words.text("role." + group.role());
            boolean first = true;
            for (MemberRow row : group.rows()) {
                WeekPerson person = new WeekPerson(role, first, row, words, style, pen, nameWidth);
                rows.add(new WeekRow(this, person, cells(row, chips, overview), style, pen));
                first = false;
            }
        }
        boolean beside = rows.stream().allMatch(r -> r.person().fitsOnOneLine());
        rows.forEach(r -> r.person().hoursBesideName(beside));
        return rows;
    }

    private List<WeekRow.Cell> cells(MemberRow row, Chips chips, WeekOverview overview) {
        double inner = dayWidth - 2 * PAD;
        List<WeekRow.Cell> cells = new ArrayList<>();
        for (int day = 0; day < row.cells().size(); day++) {
            DayCell cell = row.cells().get(day);
            Told told = Told.of(overview.standing(), row.member(), days.get(day).date());
            cells.add(
                    new WeekRow.Cell(
                            ChipStack.of(chips.of(cell, style, told), style, inner, pen.measure()),
                            remark(cell, overview.isEmpty())));
        }
        return cells;
    }

    /// What a cell without blocks says.
    private String remark(DayCell cell, boolean emptyWeek) {
        return switch (cell.state()) {
            case AWAY -> words.text("away");
            case CLOSED -> "";
            case NOT_EMPLOYED -> words.text("not-employed");
            case AT_WORK -> cell.isFree() && !emptyWeek ? words.text("free") : "";
        };
    }

    void shadeClosed(double y, double height) {
        for (int day = 0; day < days.size(); day++) {
            if (isClosed(day)) {
                pen.area(left(day), y, dayWidth, height, Fill.PALE);
            }
        }
    }

    void end(double y) {
        pen.rule(pen.size().left(), y, pen.size().right(), y, 0.8, 0);
    }
}
