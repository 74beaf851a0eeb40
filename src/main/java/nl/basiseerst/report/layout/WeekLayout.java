package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayColumn;
import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The wall sheet of a week: A4 on its side, people by role, days across.
public final class WeekLayout {

    private static final double LARGEST = 10;
    private static final double TITLE_WIDTH = 172;
    private static final double TITLE_SIZE = 22;
    private static final double AFTER_TITLE = 4;
    private static final Style SMALL = Style.regular(9.5);
    private static final Style CONTINUED = Style.bold(10);

    private final PaperWords words;
    private final TextMeasure measure;

    public WeekLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// Everyone on one sheet where that can be read, on as few as possible otherwise.
    public Paper of(WeekOverview overview) {
        return Fit.of(LARGEST, style -> at(overview, style));
    }

    private Paper at(WeekOverview overview, ChipStyle style) {
        Pen pen = new Pen(measure, PageSize.A4_LANDSCAPE);
        Footer footer = new Footer(words, overview.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        title(overview, pen, flow);
        WeekTable table = new WeekTable(overview.days(), words, style, pen);
        pen.within(Tag.TABLE, () -> rows(overview, table, pen, flow));
        if (overview.isEmpty()) {
            table.emptyNote(flow.y());
        }
        footer.placeOnAll();
        return pen.finish(titleText(overview), words.locale());
    }

    private void rows(WeekOverview overview, WeekTable table, Pen pen, Flow flow) {
        table.heading(flow);
        flow.heading(
                () -> {
                    pen.words(
                            pen.size().left(),
                            flow.y() + CONTINUED.baseline(14),
                            words.text("week.continued", titleText(overview)),
                            CONTINUED);
                    flow.skip(16);
                    table.heading(flow);
                });
        Chips chips = new Chips(words, rooms(overview)::shortened, false);
        for (RoleGroup<MemberRow> group : overview.groups()) {
            boolean first = true;
            for (MemberRow row : group.rows()) {
                WeekRow laid = table.row(row, group.role(), chips, overview.isEmpty());
                boolean fresh = flow.need(laid.height(first));
                laid.place(flow.y(), first || fresh, first);
                flow.skip(laid.height(first || fresh));
                flow.used();
                first = false;
            }
        }
        table.end(flow.y());
    }

    private static RoomNames rooms(WeekOverview overview) {
        return new RoomNames(
                overview.groups().stream()
                        .flatMap(g -> g.rows().stream())
                        .flatMap(r -> r.cells().stream())
                        .flatMap(c -> c.blocks().stream())
                        .map(b -> b.room())
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void title(WeekOverview overview, Pen pen, Flow flow) {
        double x = pen.size().left();
        double y = flow.y();
        Paragraph practice =
                Paragraph.of(overview.stamp().practice(), SMALL, TITLE_WIDTH, measure);
        Style big = Style.bold(TITLE_SIZE);
        pen.within(Tag.PARAGRAPH, () -> practice.place(pen, x, y));
        double top = y + practice.height();
        double bigHeight = TITLE_SIZE * 1.1;
        String week = words.text("week", Integer.toString(overview.week().number()));
        pen.within(
                Tag.TITLE,
                () -> {
                    pen.words(x, top + big.baseline(bigHeight), week + " ", big);
                    pen.words(x, top + bigHeight + SMALL.baseline(12), range(overview), SMALL);
                });
        double left = x + TITLE_WIDTH + 10;
        VerdictPanel panel =
                new VerdictPanel(overview.verdict(), pen.size().right() - left, words, measure);
        panel.place(pen, left, y);
        flow.skip(Math.max(practice.height() + bigHeight + 12, panel.height()) + AFTER_TITLE);
    }

    private String range(WeekOverview overview) {
        List<DayColumn> days = overview.days();
        LocalDate last = days.getLast().date();
        return words.range(days.getFirst().date(), last);
    }

    private String titleText(WeekOverview overview) {
        return words.text(
                "week.title",
                overview.stamp().practice(),
                Integer.toString(overview.week().number()),
                range(overview));
    }
}
