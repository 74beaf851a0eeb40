package nl.basiseerst.report.layout;

import nl.basiseerst.application.overview.TaskCheck;
import nl.basiseerst.application.overview.TaskLine;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.offer.Offer;

import java.util.ArrayList;
import java.util.List;

/// A task with a box to tick by pen, ticked already when it is done.
final class TaskPiece implements Piece {

    private static final int MOST_CANDIDATES = 3;
    private static final double BOX = 1.1;
    private static final double INDENT = 1.7;

    private final TaskLine task;
    private final PaperWords words;
    private final double size;
    private final Piece text;

    /// @param withTime whether the window and the minutes stand before the name
    TaskPiece(
            TaskLine task,
            boolean withTime,
            PaperWords words,
            double size,
            double width,
            TextMeasure measure) {
        this.task = task;
        this.words = words;
        this.size = size;
        double inner = width - size * INDENT;
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Paragraph.of(name(withTime), size * 1.2, inner, measure));
        for (String remark : remarks()) {
            lines.add(Paragraph.of(remark, Style.regular(size - 0.75), inner, measure));
        }
        text = Piece.below(lines);
    }

    private List<Token> name(boolean withTime) {
        Style bold = Style.bold(size);
        List<Token> tokens = new ArrayList<>();
        if (task.offer() == Offer.EXTRA) {
            tokens.add(new Token(Chip.Kind.EXTRA.letter(), bold.white(), true));
        }
        if (withTime && !task.window().isEmpty()) {
            tokens.addAll(Token.words(words.times(task.window()), Style.regular(size)));
        }
        tokens.addAll(Token.words(task.name(), bold));
        if (withTime) {
            tokens.addAll(Token.together(words.minutes(task.minutes()), Style.regular(size)));
        }
        return tokens;
    }

    private List<String> remarks() {
        TaskCheck check = task.check();
        List<String> remarks = new ArrayList<>();
        if (check.answer() == TaskCheck.Answer.NOT_ALLOWED) {
            remarks.add(words.text("task.why-not", String.join(" ", check.reasons())));
        }
        if (check.answer() != TaskCheck.Answer.OK) {
            remarks.add(
                    check.candidates().isEmpty()
                            ? words.text("task.nobody-can")
                            : words.text("task.who-can", candidates(check.candidates())));
        }
        return remarks;
    }

    private String candidates(List<String> names) {
        return names.size() <= MOST_CANDIDATES
                ? String.join(", ", names)
                : words.text(
                        "task.and-others",
                        String.join(", ", names.subList(0, MOST_CANDIDATES)),
                        Integer.toString(names.size() - MOST_CANDIDATES));
    }

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public void place(Pen pen, double x, double y) {
        double box = size * BOX;
        double top = y + size * 0.05;
        pen.area(x, top, box, box, Mark.Fill.OUTLINE);
        if (task.status() == TaskStatus.DONE) {
            double low = top + box * 0.8;
            pen.rule(x + box * 0.2, top + box * 0.5, x + box * 0.4, low, 1.1, 0);
            pen.rule(x + box * 0.4, low, x + box * 0.85, top + box * 0.15, 1.1, 0);
        }
        text.place(pen, x + size * INDENT, y);
    }
}
