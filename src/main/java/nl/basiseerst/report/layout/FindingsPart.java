package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.Findings;

import java.util.List;

/// What does not fit in the week, on a sheet of its own after the schedule.
final class FindingsPart {

    private static final Style HEADING = Style.bold(10);
    private static final Style LINE = Style.regular(9.5);
    private static final double INDENT = 10;
    private static final double BETWEEN = 4;
    private static final double TOGETHER = 40;

    private final PaperWords words;
    private final Pen pen;
    private final Flow flow;

    FindingsPart(PaperWords words, Pen pen, Flow flow) {
        this.words = words;
        this.pen = pen;
        this.flow = flow;
    }

    void place(List<Findings> all) {
        if (all.isEmpty()) {
            return;
        }
        flow.heading(null);
        flow.need(pen.size().bottom()); // what hangs on the wall stays a sheet by itself
        Title.part(pen, flow, words.text("findings"), TOGETHER);
        for (Findings findings : all) {
            line(findings.heading(), HEADING, 0, Tag.HEADING, TOGETHER);
            findings.lines().forEach(text -> line(text, LINE, INDENT, Tag.PARAGRAPH, 0));
            flow.skip(BETWEEN);
        }
    }

    private void line(String text, Style style, double indent, Tag tag, double together) {
        Paragraph paragraph =
                Paragraph.of(text, style, pen.size().textWidth() - indent, pen.measure());
        flow.need(paragraph.height() + together);
        pen.within(tag, () -> paragraph.place(pen, pen.size().left() + indent, flow.y()));
        flow.skip(paragraph.height() + 1);
        flow.used();
    }
}
