package nl.basiseerst.application.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Asked;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.words.IntakeWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A sheet pasted on the sample practice of 18 people, on Tuesday 24 November 2026.
final class Sheet {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final PracticePlan LINDE = Samples.plan("linde");

    static final Progress NOBODY_WAITS =
            new Progress() {
                @Override
                public void report(double fraction, String step) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }

                @Override
                public void onCancel(Runnable hook) {}
            };

    private final ReadSheet reader = new ReadSheet();
    private final PracticePlan plan;
    private final Table table;
    private final Map<Asked, Answer> answers = new HashMap<>();
    private Match match;
    private boolean replace;

    private Sheet(PracticePlan plan, @Nullable SheetKind kind, String text) {
        this.plan = plan;
        table = new SpreadsheetTables().pasted(text);
        match =
                kind == null
                        ? reader.guess(table, plan, TODAY)
                        : reader.guess(table, kind, plan, TODAY);
    }

    /// Rows as lines, cells with a bar between them.
    static Sheet of(String text) {
        return new Sheet(LINDE, null, text.replace('|', '\t'));
    }

    static Sheet of(SheetKind kind, String text) {
        return on(LINDE, kind, text);
    }

    static Sheet on(PracticePlan plan, SheetKind kind, String text) {
        return new Sheet(plan, kind, text.replace('|', '\t'));
    }

    Match match() {
        return match;
    }

    Sheet matching(int column, @Nullable Field field) {
        match = match.with(column, field);
        return this;
    }

    Sheet answering(Subject subject, String text, Answer answer) {
        answers.put(Asked.of(subject, text), answer);
        return this;
    }

    Sheet replacing() {
        replace = true;
        return this;
    }

    IntakePreview preview() {
        IntakeOrder order = new IntakeOrder(table, match, answers, IsoWeek.of(TODAY), replace);
        return reader.preview(order, plan, TODAY, NOBODY_WAITS);
    }

    /// The practice once this is taken over, which has no problems.
    PracticePlan taken() {
        IntakePreview preview = preview();
        assertEquals(List.of(), sentences(preview));
        return EditedPlan.of(plan, preview.edits());
    }

    /// Where what is wrong, as `3C ROLE_UNKNOWN`.
    List<String> problems() {
        return preview().problems().stream()
                .map(
                        p ->
                                p.row()
                                        + (p.column() < 0 ? "" : ColumnName.of(p.column()))
                                        + " "
                                        + p.fault())
                .toList();
    }

    static List<String> sentences(IntakePreview preview) {
        IntakeWords words = new IntakeWords(new Messages(Messages.DUTCH));
        return preview.problems().stream().map(words::sentence).toList();
    }

    static Member named(PracticePlan plan, String name) {
        return plan.members().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }
}
