package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The wall sheet of a week: A4 on its side, people by role, days across.
public final class WeekLayout {

    private static final double LARGEST = 10;
    private static final double PAIRED_BELOW = 7;
    private static final double MOST_STRETCH = 6;
    private static final double MOST_STRETCH_WHEN_EMPTY = 24;
    private static final double TITLE_WIDTH = 172;
    private static final double TITLE_SIZE = 21;
    private static final double AFTER_TITLE = 2;
    private static final Style SMALL = Style.regular(9.5);
    private static final double BESIDE_WEEK = 4;
    private static final Style STANDING = Style.bold(8.5);
    private static final Style NOTE = Style.regular(11);
    private static final Style CONTINUED = Style.bold(10);

    private final PaperWords words;
    private final TextMeasure measure;

    public WeekLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// Everyone on one sheet where that can be read, on as few as possible otherwise.
    public Paper of(WeekOverview overview) {
        return Fit.of(LARGEST, PAIRED_BELOW, style -> at(overview, style));
    }

    private Paper at(WeekOverview overview, ChipStyle style) {
        Pen pen = new Pen(measure, PageSize.A4_LANDSCAPE);
        Footer footer = new Footer(words, overview.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        title(overview, pen, flow);
        WeekTable table = new WeekTable(overview.days(), words, style, pen);
        if (overview.isEmpty()) {
            note(pen, flow);
        }
        pen.within(Tag.TABLE, () -> rows(overview, table, style, pen, flow));
        new FindingsPart(words, pen, flow).place(overview.findings());
        footer.placeOnAll();
        return pen.finish(titleText(overview), words.locale());
    }

    private void rows(WeekOverview overview, WeekTable table, ChipStyle style, Pen pen, Flow flow) {
        table.heading(flow);
        flow.heading(
                () -> {
                    pen.words(
                            pen.size().left(),
                            flow.y() + CONTINUED.baseline(14),
                            words.text("week-continued", titleText(overview)),
                            CONTINUED);
                    flow.skip(16);
                    table.heading(flow);
                });
        List<WeekRow> rows = table.rows(overview, rooms(overview, style));
        double stretch = stretch(overview, rows, flow);
        for (WeekRow row : rows) {
            boolean fresh = flow.need(row.height(row.first()));
            boolean headed = row.first() || fresh;
            double height = row.height(headed) + stretch;
            row.place(flow.y(), height, headed);
            flow.skip(height);
            flow.used();
        }
        table.end(flow.y());
    }

    /// What each row gets of the height left over when all fit on one sheet; rows to fill in by pen
    /// get more.
    private static double stretch(WeekOverview overview, List<WeekRow> rows, Flow flow) {
        double used = rows.stream().mapToDouble(r -> r.height(r.first())).sum();
        double most = overview.isEmpty() ? MOST_STRETCH_WHEN_EMPTY : MOST_STRETCH;
        return Math.clamp((flow.left() - used) / Math.max(1, rows.size()), 0, most);
    }

    private static RoomNames rooms(WeekOverview overview, ChipStyle style) {
        return new RoomNames(
                overview.groups().stream()
                        .flatMap(g -> g.rows().stream())
                        .flatMap(r -> r.cells().stream())
                        .flatMap(c -> c.blocks().stream())
                        .map(b -> b.room())
                        .filter(Objects::nonNull)
                        .toList(),
                style.paired() ? 3 : 7);
    }

    private void note(Pen pen, Flow flow) {
        Paragraph note =
                Paragraph.of(words.text("week-empty"), NOTE, pen.size().textWidth(), measure);
        pen.within(Tag.PARAGRAPH, () -> note.place(pen, pen.size().left(), flow.y() + 2));
        flow.skip(note.height() + 6);
    }

    private void title(WeekOverview overview, Pen pen, Flow flow) {
        double x = pen.size().left();
        double y = flow.y();
        Paragraph practice = Paragraph.of(overview.stamp().practice(), SMALL, TITLE_WIDTH, measure);
        Style big = Style.bold(TITLE_SIZE);
        pen.within(Tag.PARAGRAPH, () -> practice.place(pen, x, y));
        double top = y + practice.height();
        double bigHeight = TITLE_SIZE * 1.05;
        String week = words.text("week", Integer.toString(overview.week().number()));
        pen.within(
                Tag.TITLE,
                () -> {
                    pen.words(x, top + big.baseline(bigHeight), week + " ", big);
                    pen.words(x, top + bigHeight + SMALL.baseline(12), range(overview), SMALL);
                });
        double beside = pen.width(week + " ", big) + BESIDE_WEEK;
        Paragraph told =
                Paragraph.of(
                        Told.words(overview.standing(), words),
                        STANDING,
                        TITLE_WIDTH - beside,
                        measure);
        pen.within(Tag.PARAGRAPH, () -> told.place(pen, x + beside, top + 2));
        double left = x + TITLE_WIDTH + 10;
        double titleHeight = practice.height() + bigHeight + 12;
        VerdictPanel panel =
                new VerdictPanel(
                        overview.verdict(), pen.size().right() - left, titleHeight, words, measure);
        panel.place(pen, left, y);
        flow.skip(Math.max(titleHeight, panel.height()) + AFTER_TITLE);
    }

    private String range(WeekOverview overview) {
        List<DayColumn> days = overview.days();
        LocalDate last = days.getLast().date();
        return words.range(days.getFirst().date(), last);
    }

    private String titleText(WeekOverview overview) {
        return words.text(
                "week-title",
                overview.stamp().practice(),
                Integer.toString(overview.week().number()),
                range(overview));
    }
}
