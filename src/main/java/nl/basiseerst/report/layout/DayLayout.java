package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.VerdictText;

import java.util.List;

/// The sheet of a day: A4 upright, who is in above what must be done.
public final class DayLayout {

    private static final double LARGEST = 9.5;
    private static final double PANEL_HEIGHT = 56;

    private final PaperWords words;
    private final TextMeasure measure;

    public DayLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    /// On one sheet where that can be read, on as few as possible otherwise.
    public Paper of(DayOverview overview) {
        return Fit.of(LARGEST, Double.MAX_VALUE, style -> at(overview, style));
    }

    private Paper at(DayOverview overview, ChipStyle style) {
        Pen pen = new Pen(measure, PageSize.A4_PORTRAIT);
        Footer footer = new Footer(words, overview.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        title(overview, pen, flow);
        verdict(overview, pen, flow);
        DayTables tables = new DayTables(overview, words, style, pen, flow);
        tables.people();
        sentence("away-all-day", overview.away(), style, pen, flow);
        sentence("not-planned", overview.free(), style, pen, flow);
        tables.tasks();
        footer.placeOnAll();
        String title =
                words.text(
                        "day.title",
                        overview.stamp().practice(),
                        words.longDay(overview.day().date()));
        return pen.finish(title, words.locale());
    }

    private void title(DayOverview overview, Pen pen, Flow flow) {
        Title.place(
                pen,
                flow,
                overview.stamp().practice(),
                words.longDay(overview.day().date()),
                Told.words(overview.standing(), words)
                        + " · "
                        + (overview.day().isClosed()
                                ? words.text("closed")
                                : words.text("open", words.times(overview.day().open()))));
    }

    private void verdict(DayOverview overview, Pen pen, Flow flow) {
        VerdictText verdict = overview.day().verdict();
        if (verdict != null) {
            VerdictPanel panel =
                    new VerdictPanel(verdict, pen.size().textWidth(), PANEL_HEIGHT, words, measure);
            panel.place(pen, pen.size().left(), flow.y());
            flow.skip(panel.height());
            flow.used();
        }
    }

    private void sentence(String key, List<String> names, ChipStyle style, Pen pen, Flow flow) {
        if (names.isEmpty()) {
            return;
        }
        Paragraph text =
                Paragraph.of(
                        words.text(key, String.join(", ", names)),
                        Style.regular(style.size()),
                        pen.size().textWidth(),
                        measure);
        flow.need(text.height() + 3);
        pen.within(Tag.PARAGRAPH, () -> text.place(pen, pen.size().left(), flow.y() + 3));
        flow.skip(text.height() + 3);
        flow.used();
    }
}
