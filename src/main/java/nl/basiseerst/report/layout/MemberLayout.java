package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayCell;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.MemberOverview.MemberDay;
import nl.basiseerst.application.overview.MemberOverview.MemberWeek;
import nl.basiseerst.application.words.Messages;

import java.util.List;
import java.util.function.UnaryOperator;

/// Someone's own weeks: A4 upright, a table per week with a row per day.
public final class MemberLayout {

    private static final double LARGEST = 10.5;
    private static final double TOGETHER = 90;
    private static final List<Double> SHARES = List.of(0.16, 0.5, 0.34);

    private final PaperWords words;
    private final TextMeasure measure;

    public MemberLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// On one sheet where that can be read, on as few as possible otherwise.
    public Paper of(MemberOverview overview) {
        return Fit.of(LARGEST, Double.MAX_VALUE, style -> at(overview, style));
    }

    private Paper at(MemberOverview overview, ChipStyle style) {
        Pen pen = new Pen(measure, PageSize.A4_PORTRAIT);
        Footer footer = new Footer(words, overview.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        Title.place(pen, flow, overview.stamp().practice(), overview.name(), "");
        for (MemberWeek week : overview.weeks()) {
            Title.part(pen, flow, heading(week, overview), TOGETHER);
            List<Double> widths = SHARES.stream().map(s -> s * pen.size().textWidth()).toList();
            Style bold = Style.bold(style.size());
            List<Piece> columns =
                    List.of(
                            text(words.text("day"), bold, widths.get(0)),
                            text(words.text("blocks"), bold, widths.get(1)),
                            text(words.text("own-tasks"), bold, widths.get(2)));
            new Grid(pen, flow, widths, columns)
                    .place(week.days().stream().map(d -> row(d, week, style, widths)).toList());
        }
        footer.placeOnAll();
        String title = words.text("member.title", overview.stamp().practice(), overview.name());
        return pen.finish(title, words.locale());
    }

    private String heading(MemberWeek week, MemberOverview overview) {
        return words.text(
                "member.week",
                Integer.toString(week.week().number()),
                words.range(
                        week.days().getFirst().day().date(), week.days().getLast().day().date()),
                words.hours(week.plannedMinutes(), overview.contractHours()),
                Told.words(week.standing(), words));
    }

    private List<Piece> row(MemberDay day, MemberWeek week, ChipStyle style, List<Double> widths) {
        double tasks = Grid.inner(widths.get(2));
        return List.of(
                text(words.shortDay(day.day().date()), Style.bold(style.size() + 1), widths.get(0)),
                blocks(
                        day.cell(),
                        Told.of(week.standing(), week.member(), day.day().date()),
                        style,
                        widths.get(1)),
                Piece.below(
                        day.tasks().stream()
                                .map(
                                        t ->
                                                new TaskPiece(
                                                        t,
                                                        true,
                                                        words,
                                                        style.size(),
                                                        tasks,
                                                        measure))
                                .toList()));
    }

    private Piece blocks(DayCell cell, Told told, ChipStyle style, double width) {
        List<Chip> chips = new Chips(words, UnaryOperator.identity(), true).of(cell, style, told);
        if (!chips.isEmpty()) {
            return ChipStack.of(chips, style, Grid.inner(width), measure);
        }
        String remark =
                switch (cell.state()) {
                    case AT_WORK -> "free";
                    case AWAY -> "away";
                    case CLOSED -> "closed";
                    case NOT_EMPLOYED -> "not-employed";
                };
        return text(words.text(remark), Style.quiet(style.size()), width);
    }

    private Paragraph text(String text, Style textStyle, double width) {
        return Paragraph.of(text, textStyle, Grid.inner(width), measure);
    }
}
