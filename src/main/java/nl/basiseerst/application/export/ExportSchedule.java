package nl.basiseerst.application.export;

import nl.basiseerst.application.table.Cell;
import nl.basiseerst.application.table.Sheet;
import nl.basiseerst.application.table.TableWriter;
import nl.basiseerst.application.table.WorkbookWriter;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Weeks of everyone as a workbook or a text table. Calls block, so never make one on the JavaFX
/// thread.
public final class ExportSchedule {

    private final PracticeSource source;
    private final WorkbookWriter workbooks;
    private final TableWriter tables;
    private final Messages messages;

    public ExportSchedule(
            PracticeSource source,
            WorkbookWriter workbooks,
            TableWriter tables,
            Messages messages) {
        this.source = source;
        this.workbooks = workbooks;
        this.tables = tables;
        this.messages = messages;
    }

    /// Writes a sheet with a row per block and one with the hours per person.
    ///
    /// @return how many blocks were written
    /// @throws nl.basiseerst.application.Failure if the practice cannot be read or the file cannot
    ///   be written; likewise below
    public int toWorkbook(Path file, WeekRange range) {
        ScheduleSheets sheets = sheets(range);
        Sheet blocks = sheets.blocks();
        workbooks.write(file, List.of(blocks, sheets.hours()));
        return blocks.rows().size();
    }

    /// Writes a row per block as text.
    ///
    /// @return how many
    public int toTable(Path file, WeekRange range) {
        Sheet blocks = sheets(range).blocks();
        List<List<String>> rows = new ArrayList<>();
        rows.add(blocks.columns());
        for (List<Cell> row : blocks.rows()) {
            rows.add(row.stream().map(this::text).toList());
        }
        tables.write(file, rows);
        return blocks.rows().size();
    }

    private ScheduleSheets sheets(WeekRange range) {
        PracticePlan plan = source.load(range.period()).plan();
        return new ScheduleSheets(plan, range, messages);
    }

    /// As a spreadsheet in the language of the messages reads it.
    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Amount(var value, var decimals) ->
                    new Terms(messages).decimal(value, decimals);
            case Cell.Day(var date) -> date.toString();
            case Cell.Time(var minute) -> "%02d:%02d".formatted(minute / 60, minute % 60);
        };
    }
}
