package nl.basiseerst.application.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.ExcelWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.Samples;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Weeks as a workbook and as text, read again.
class ExportScheduleTest {

    private static final WeekRange WEEKS = new WeekRange(new IsoWeek(2026, 48), 2);

    @TempDir Path folder;
    private final PracticePlan linde = Samples.plan("linde");

    private static ExportSchedule export(PracticePlan plan, Locale language) {
        return new ExportSchedule(
                period -> new StoredPractice(plan.during(period), 7),
                new ExcelWriter(),
                new CsvTableWriter(),
                new Messages(language));
    }

    @Test
    void theWorkbookHasEveryBlockAsValuesToReckonWith() throws IOException {
        Path file = folder.resolve("rooster.xlsx");
        int blocks = export(linde, Messages.DUTCH).toWorkbook(file, WEEKS);
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertEquals(
                    List.of("Rooster", "Uren per persoon"),
                    sheets.stream().map(Sheet::getName).toList());
            List<Row> rows = sheets.getFirst().read();
            assertEquals(blocks + 1, rows.size());
            assertEquals("Week", rows.getFirst().getCellText(0));
            Row first = rows.get(1);
            assertEquals("2026-W48", first.getCellText(0));
            assertEquals(LocalDate.of(2026, 11, 23), first.getCell(1).asDate().toLocalDate());
            assertEquals(CellType.NUMBER, first.getCell(5).getType());
            double hours = 0;
            for (Row row : rows.subList(1, rows.size())) {
                double from = row.getCell(5).asNumber().doubleValue();
                double to = row.getCell(6).asNumber().doubleValue();
                double length = row.getCell(7).asNumber().doubleValue();
                assertEquals((to - from) * 24, length, 0.001);
                hours += length;
            }
            double total = 0;
            List<Row> people = sheets.get(1).read();
            for (Row row : people.subList(1, people.size())) {
                double planned = row.getCell(4).asNumber().doubleValue();
                assertEquals(number(row, 2) + number(row, 3), planned, 0.001);
                if (number(row, 5) == 2) {
                    assertEquals(planned - number(row, 6), number(row, 7), 0.001);
                }
                total += planned;
            }
            assertEquals(hours, total, 0.01, "no block of this sample overlaps another");
        }
    }

    @Test
    void aWeekOfLeaveIsNotHeldAgainstTheContract() throws IOException {
        LocalDate monday = WEEKS.first().monday();
        PracticePlan away =
                linde.withSchedule(
                        linde.blocks(),
                        List.of(
                                new Absence(
                                        "a",
                                        "rahmani",
                                        monday,
                                        monday.plusDays(2),
                                        null,
                                        Absence.Kind.LEAVE)),
                        List.of());
        Path file = folder.resolve("rooster.xlsx");
        export(away, Messages.DUTCH).toWorkbook(file, WEEKS);
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
            List<Row> people = book.getSheets().toList().get(1).read();
            Row rahmani =
                    people.stream()
                            .filter(row -> row.getCellText(0).contains("Rahmani"))
                            .findFirst()
                            .orElseThrow();
            assertTrue(number(rahmani, 2) > 0, "the other days are worked");
            assertEquals(1, number(rahmani, 5), 0.001);
            assertEquals(34, number(rahmani, 6), 0.001);
            assertEquals(number(rahmani, 3) - 34, number(rahmani, 7), 0.001);
        }
    }

    private static double number(Row row, int column) {
        return row.getOptionalCell(column).map(cell -> cell.asNumber().doubleValue()).orElse(0.0);
    }

    @Test
    void theTextTableHasTheSameRows() throws IOException {
        Path workbook = folder.resolve("rooster.xlsx");
        Path text = folder.resolve("rooster.csv");
        int blocks = export(linde, Messages.DUTCH).toWorkbook(workbook, WEEKS);
        assertEquals(blocks, export(linde, Messages.DUTCH).toTable(text, WEEKS));
        Table read = new SpreadsheetTables().read(text);
        assertEquals(blocks + 1, read.rows().size());
        List<String> first = read.rows().get(1).cells();
        assertEquals("2026-W48", first.getFirst());
        assertEquals("2026-11-23", first.get(1));
        assertTrue(first.get(5).matches("\\d\\d:\\d\\d"), first.get(5));
        Table sheet = new SpreadsheetTables().read(workbook);
        for (int row = 0; row < read.rows().size(); row++) {
            for (int column : List.of(0, 2, 3, 4, 8, 9)) {
                assertEquals(
                        sheet.rows().get(row).cells().get(column),
                        read.rows().get(row).cells().get(column));
            }
        }
        assertTrue(Files.readString(text).contains("Medewerker"));
        export(linde, Locale.ENGLISH).toTable(text, WEEKS);
        assertTrue(Files.readString(text).contains("Staff member"));
    }

    @Test
    void whatStartsAFormulaIsText() throws IOException {
        PracticePlan named =
                linde.withSchedule(
                        linde.blocks().stream()
                                .map(b -> b.withNote("=HYPERLINK(\"http://x\")"))
                                .toList(),
                        List.of(),
                        List.of());
        Path workbook = folder.resolve("rooster.xlsx");
        Path text = folder.resolve("rooster.csv");
        export(named, Messages.DUTCH).toWorkbook(workbook, WEEKS);
        export(named, Messages.DUTCH).toTable(text, WEEKS);
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(workbook));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Row row = rows.skip(1).findFirst().orElseThrow();
            assertEquals(CellType.STRING, row.getCell(12).getType());
            assertEquals("'=HYPERLINK(\"http://x\")", row.getCell(12).asString());
        }
        assertTrue(Files.readString(text).contains("'=HYPERLINK"));
        assertFalse(Files.readString(text).contains(";=HYPERLINK"));
    }

    @Test
    void noKindOfAbsenceAndNoIdIsInIt() throws IOException {
        Path text = folder.resolve("rooster.csv");
        export(linde, Messages.DUTCH).toTable(text, WEEKS);
        String all = Files.readString(text);
        assertFalse(all.contains("LEAVE") || all.contains("ABSENT") || all.contains("TRAINING"));
        for (Member member : linde.members()) {
            assertFalse(all.contains(";" + member.id() + ";"), member.id());
        }
        for (Block block : linde.blocks().subList(0, 20)) {
            assertFalse(all.contains(block.id() + ";"), block.id());
        }
    }
}
