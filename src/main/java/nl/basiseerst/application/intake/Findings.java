package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.intake.Question.Asked;
import nl.basiseerst.application.intake.Question.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What was found while reading a sheet: problems, questions, and what becomes of each row.
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Asked, Question> questions = new LinkedHashMap<>();
    private final Map<Integer, Outcome> rows = new LinkedHashMap<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int removed;

    /// @param column -1 for the row as a whole
    void problem(int row, int column, Fault fault, List<Object> details) {
        problems.add(new Problem(row, column, fault, details));
        mark(row, Outcome.PROBLEM);
    }

    void problem(int row, int column, Misfit misfit) {
        problem(row, column, misfit.fault(), misfit.details());
    }

    void ask(Subject subject, String text, @Nullable String proposal) {
        questions.merge(
                Asked.of(subject, text),
                new Question(subject, text, proposal, 1),
                (one, _) -> new Question(subject, one.text(), one.proposal(), one.rows() + 1));
    }

    /// One thing of a row came out so.
    void came(int row, Outcome outcome) {
        counts.merge(outcome, 1, Integer::sum);
        mark(row, outcome);
    }

    /// What is planned makes way.
    void removed(int row) {
        removed++;
        mark(row, Outcome.CHANGED);
    }

    int removed() {
        return removed;
    }

    int count(Outcome outcome) {
        return Objects.requireNonNullElse(counts.get(outcome), 0);
    }

    /// In the order of the sheet.
    List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::row).thenComparingInt(Problem::column))
                .toList();
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }

    Map<Integer, Outcome> rows() {
        return rows;
    }

    private void mark(int row, Outcome outcome) {
        rows.merge(row, outcome, (one, other) -> one.compareTo(other) < 0 ? other : one);
    }
}
