package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.DayRow;
import nl.basiseerst.application.overview.DayTeam;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.TaskCheck;
import nl.basiseerst.application.overview.TaskLine;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The two tables of the day sheet.
final class DayTables {

    private static final double NAME_SHARE = 0.22;
    private static final double TOGETHER = 40;
    private static final List<Double> TASK_SHARES = List.of(0.45, 0.15, 0.09, 0.19, 0.12);

    private final DayOverview overview;
    private final PaperWords words;
    private final ChipStyle style;
    private final Pen pen;
    private final Flow flow;

    DayTables(DayOverview overview, PaperWords words, ChipStyle style, Pen pen, Flow flow) {
        this.overview = overview;
        this.words = words;
        this.style = style;
        this.pen = pen;
        this.flow = flow;
    }

    void people() {
        Title.part(pen, flow, words.text("who-is-in"), TOGETHER);
        if (overview.groups().isEmpty()) {
            note("nobody-planned");
            return;
        }
        double all = pen.size().textWidth();
        double part = all * (1 - NAME_SHARE) / overview.dayparts().size();
        List<Double> widths = new ArrayList<>(List.of(all * NAME_SHARE));
        List<Piece> heading = new ArrayList<>(List.of(Piece.NOTHING));
        for (TimeSpan daypart : overview.dayparts()) {
            widths.add(part);
            heading.add(text(daypart.toString(), Style.bold(style.size() + 1), part));
        }
        List<List<Piece>> rows = new ArrayList<>();
        for (RoleGroup<DayRow> group : overview.groups()) {
            rows.add(role(group, widths));
            group.rows().forEach(r -> rows.add(person(r, widths)));
        }
        new Grid(pen, flow, widths, heading).place(rows);
    }

    private List<Piece> role(RoleGroup<DayRow> group, List<Double> widths) {
        Style bold = Style.bold(style.size() + 0.5);
        List<Piece> cells = new ArrayList<>();
        cells.add(text(words.text("role." + group.role()), bold, widths.getFirst()));
        for (int i = 0; i < overview.dayparts().size(); i++) {
            long present = DayTeam.present(group, i);
            String count = words.present(present);
            cells.add(text(count, Style.regular(style.size()), widths.get(i + 1)));
        }
        return cells;
    }

    private List<Piece> person(DayRow row, List<Double> widths) {
        Chips chips = new Chips(words, UnaryOperator.identity(), false);
        Told told = Told.of(overview.standing(), row.member(), overview.day().date());
        List<Piece> cells = new ArrayList<>();
        cells.add(text(row.name(), Style.regular(style.size() + 1), widths.getFirst()));
        for (int i = 0; i < row.parts().size(); i++) {
            DayCell part = row.parts().get(i);
            cells.add(
                    ChipStack.of(
                            chips.of(
                                    part,
                                    style,
                                    told.in(overview.dayparts().get(i), overview.dayparts())),
                            style,
                            Grid.inner(widths.get(i + 1)),
                            pen.measure()));
        }
        return cells;
    }

    void tasks() {
        Title.part(pen, flow, words.text("tasks"), TOGETHER);
        if (overview.tasks().isEmpty()) {
            note("no-tasks");
            return;
        }
        List<Double> widths = TASK_SHARES.stream().map(s -> s * pen.size().textWidth()).toList();
        Style bold = Style.bold(style.size());
        List<Piece> heading =
                List.of(
                        text(words.text("task"), bold, widths.get(0)),
                        text(words.text("task.window"), bold, widths.get(1)),
                        text(words.text("task.minutes"), bold, widths.get(2)),
                        text(words.text("task.who"), bold, widths.get(3)),
                        text(words.text("task.state"), bold, widths.get(4)));
        new Grid(pen, flow, widths, heading)
                .place(overview.tasks().stream().map(t -> task(t, widths)).toList());
    }

    private List<Piece> task(TaskLine task, List<Double> widths) {
        double size = style.size();
        Style plain = Style.regular(size);
        return List.of(
                new TaskPiece(task, false, words, size, Grid.inner(widths.get(0)), pen.measure()),
                text(words.times(task.window()), plain, widths.get(1)),
                text(words.minutes(task.minutes()), plain, widths.get(2)),
                who(task, widths.get(3)),
                text(words.text("status." + task.status()), plain, widths.get(4)));
    }

    /// The assignee, with a mark when the task is not allowed.
    private Piece who(TaskLine task, double width) {
        Style bold = Style.bold(style.size());
        String assignee = task.assignee();
        List<Token> tokens =
                new ArrayList<>(
                        Token.words(assignee == null ? words.text("task.nobody") : assignee, bold));
        if (task.check().answer() == TaskCheck.Answer.NOT_ALLOWED) {
            tokens.add(new Token(words.text("task.not-allowed"), bold.white(), true));
        }
        return Paragraph.of(tokens, style.size() * 1.2, Grid.inner(width), pen.measure());
    }

    private void note(String key) {
        Paragraph text = text(words.text(key), Style.regular(10), pen.size().textWidth());
        pen.within(Tag.PARAGRAPH, () -> text.place(pen, pen.size().left(), flow.y()));
        flow.skip(text.height());
        flow.used();
    }

    private Paragraph text(String text, Style textStyle, double width) {
        return Paragraph.of(text, textStyle, Grid.inner(width), pen.measure());
    }
}
