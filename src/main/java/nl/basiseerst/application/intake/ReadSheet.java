package nl.basiseerst.application.intake;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Reads what people keep in a spreadsheet: what a sheet holds, and what taking it over comes to.
/// Changes nothing. Safe for use by several threads; large sheets take a while.
public final class ReadSheet {

    private static final String STEP = "paste.reading";
    private static final int ROWS_PER_REPORT = 200;

    private final Vocabulary words = new Vocabulary();

    /// What the sheet most probably holds, and where.
    ///
    /// @param today the day that dates without a year are near
    public Match guess(Table table, PracticePlan plan, LocalDate today) {
        return new MatchColumns(table, plan, words, new DateText(today)).best();
    }

    /// Where a sheet of that kind most probably holds what.
    ///
    /// @param today the day that dates without a year are near
    public Match guess(Table table, SheetKind kind, PracticePlan plan, LocalDate today) {
        return new MatchColumns(table, plan, words, new DateText(today)).weighed(kind).match();
    }

    /// What taking over the sheet comes to.
    ///
    /// @param plan with the schedule of all days that the sheet is about
    /// @param today the day that dates without a year are near
    /// @throws java.util.concurrent.CancellationException if it is given up
    public IntakePreview preview(
            IntakeOrder order, PracticePlan plan, LocalDate today, Progress progress) {
        Reading reading = new Reading(order, plan, words, today);
        SheetReader reader = reader(order.match().kind(), reading);
        List<Problem> lacking = lacking(order.match());
        List<Edit> edits = List.of();
        if (lacking.isEmpty()) {
            readAll(order, reader, progress);
            edits = reader.edits();
        }
        Findings findings = reading.findings();
        List<Problem> problems = new ArrayList<>(lacking);
        problems.addAll(findings.problems());
        return new IntakePreview(
                order.match().kind(),
                findings.count(Outcome.ADDED),
                findings.count(Outcome.CHANGED),
                findings.count(Outcome.SAME),
                findings.removed(),
                findings.rows(),
                problems,
                findings.questions(),
                edits,
                reader.first());
    }

    private static void readAll(IntakeOrder order, SheetReader reader, Progress progress) {
        List<Row> rows = order.table().rows();
        boolean grid = order.match().kind() == SheetKind.GRID;
        for (int i = 0; i < rows.size(); i++) {
            if (i % ROWS_PER_REPORT == 0) {
                progress.stopIfCancelled();
                progress.report((double) i / rows.size(), STEP);
            }
            // Above the days of a grid may stand which week it is.
            if (grid || rows.get(i).number() > order.match().header()) {
                reader.read(rows.get(i));
            }
        }
    }

    private static List<Problem> lacking(Match match) {
        List<Problem> lacking = new ArrayList<>();
        if (!match.hasNames()) {
            lacking.add(new Problem(0, -1, Fault.COLUMN_MISSING, List.of(Field.NAME)));
        }
        for (Field field : match.kind().required()) {
            if (!match.has(field)) {
                lacking.add(new Problem(0, -1, Fault.COLUMN_MISSING, List.of(field)));
            }
        }
        return lacking;
    }

    private static SheetReader reader(SheetKind kind, Reading reading) {
        return switch (kind) {
            case PEOPLE -> new PeopleReader(reading);
            case COMPETENCES -> new CompetenceReader(reading);
            case ABSENCES -> new AbsenceReader(reading);
            case HOURS -> new HoursReader(reading);
            case ROSTER -> new RosterReader(reading);
            case GRID -> new GridReader(reading);
            case DUTIES -> new DutyReader(reading, null, true);
        };
    }
}
