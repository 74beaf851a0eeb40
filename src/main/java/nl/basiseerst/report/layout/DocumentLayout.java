package nl.basiseerst.report.layout;

import nl.basiseerst.application.privacy.Document;
import nl.basiseerst.application.words.Messages;

import java.util.ArrayList;
import java.util.List;

/// A document of sentences and tables: A4 upright, on as many sheets as it takes.
public final class DocumentLayout {

    private static final double SIZE = 9.5;
    private static final double AFTER = 4;

    /// A heading is not left alone at the bottom of a sheet.
    private static final double TOGETHER = 40;

    private final PaperWords words;
    private final TextMeasure measure;

    public DocumentLayout(Messages messages, TextMeasure measure) {
        words = new PaperWords(messages);
        this.measure = measure;
    }

    public Paper of(Document document) {
        Pen pen = new Pen(measure, PageSize.A4_PORTRAIT);
        Footer footer = Footer.plain(words, document.stamp(), pen);
        Flow flow = new Flow(pen, footer);
        Title.place(pen, flow, document.stamp().practice(), document.title(), document.remark());
        for (Document.Part part : document.parts()) {
            Title.part(pen, flow, part.heading(), TOGETHER);
            for (String sentence : part.sentences()) {
                place(pen, flow, sentence);
            }
            if (!part.columns().isEmpty()) {
                table(pen, flow, part);
            }
            flow.skip(AFTER);
        }
        footer.placeOnAll();
        return pen.finish(document.title(), words.locale());
    }

    private void place(Pen pen, Flow flow, String sentence) {
        Paragraph text =
                Paragraph.of(sentence, Style.regular(SIZE), pen.size().textWidth(), measure);
        flow.need(text.height());
        double y = flow.y();
        pen.within(Tag.PARAGRAPH, () -> text.place(pen, pen.size().left(), y));
        flow.skip(text.height() + AFTER);
        flow.used();
    }

    private void table(Pen pen, Flow flow, Document.Part part) {
        List<Double> widths =
                part.shares().stream().map(share -> share * pen.size().textWidth()).toList();
        List<List<Piece>> rows = new ArrayList<>();
        for (List<String> row : part.rows()) {
            rows.add(cells(row, Style.regular(SIZE), widths));
        }
        new Grid(pen, flow, widths, cells(part.columns(), Style.bold(SIZE), widths)).place(rows);
    }

    private List<Piece> cells(List<String> texts, Style style, List<Double> widths) {
        List<Piece> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(Paragraph.of(texts.get(i), style, Grid.inner(widths.get(i)), measure));
        }
        return cells;
    }
}
