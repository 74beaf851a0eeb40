package nl.basiseerst.application.intake;

import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Duties elsewhere out of a sheet, with its columns found by the words above them.
///
/// @param hasPeople whether the sheet says whose duties they are, or it was said
/// @param rows what was read, in the order of the sheet
/// @param problems what could not be, in the order of the sheet
public record DutySheet(boolean hasPeople, List<DutyRow> rows, List<Problem> problems) {

    public DutySheet {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// @param member id of whose they are if the sheet has no names; null for nobody
    /// @param today the day that dates without a year are near
    public static DutySheet read(
            Table table, @Nullable String member, PracticePlan plan, LocalDate today) {
        Vocabulary words = new Vocabulary();
        Match match =
                new MatchColumns(table, plan, words, new DateText(today))
                        .weighed(SheetKind.DUTIES)
                        .match();
        IntakeOrder order = new IntakeOrder(table, match, Map.of(), IsoWeek.of(today), false);
        Reading reading = new Reading(order, plan, words, today);
        DutyReader reader = new DutyReader(reading, member, false);
        if (member == null && !match.hasNames()) {
            return new DutySheet(false, List.of(), List.of());
        }
        for (Row row : table.rows()) {
            if (row.number() > match.header()) {
                reader.read(row);
            }
        }
        return new DutySheet(true, reader.rows(), reading.findings().problems());
    }
}
