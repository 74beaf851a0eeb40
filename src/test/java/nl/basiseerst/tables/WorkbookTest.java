package nl.basiseerst.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;

import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

/// What is read from real Excel files, made here by the writer that belongs to the reader.
class WorkbookTest {

    @TempDir Path folder;

    @Test
    void rowsKeepTheirNumbersAndEmptyOnesAreLeftOut() throws IOException {
        Path file =
                book(
                        sheet -> {
                            sheet.value(0, 0, "naam");
                            sheet.value(0, 1, "functie");
                            sheet.value(3, 0, " Sanne de Wit\u00A0");
                            sheet.value(3, 2, "x");
                        });
        assertEquals(
                List.of(
                        new Row(1, List.of("naam", "functie")),
                        new Row(4, List.of("Sanne de Wit", "", "x"))),
                new SpreadsheetTables().read(file).rows());
    }

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource({
        "46350, d-m-yyyy, 24-11-2026",
        "46350, dd/mm/yy, 24-11-2026",
        "46350, ddd, 24-11-2026",
        "46350, '[$-413]d mmmm yyyy;@', 24-11-2026",
        "46350.5, d-m-yyyy h:mm, 24-11-2026 12:00",
        "0.3333333333333333, h:mm, 8:00",
        "0.3541666666666667, hh:mm:ss, 8:30",
        "0.5625, h:mm AM/PM, 13:30",
        "46350.5625, h:mm, 13:30",
        "1.5, [h]:mm, 36:00",
        "0, h:mm, 0:00",
        "32, General, 32",
        "7.5, General, '7,5'",
        "0.30000000000000004, General, '0,3'",
        "32, '0 \"dagen\"', 32",
        "32, #.##0\\ _h, 32",
        "1E+300, General, 1E+300",
        "-3, d-m-yyyy, -3",
        "99999999, d-m-yyyy, 99999999",
    })
    void numbersAreWhatAPersonSees(double number, String format, String seen) throws IOException {
        Path file =
                book(
                        sheet -> {
                            sheet.value(0, 0, number);
                            sheet.style(0, 0).format(format).set();
                        });
        assertEquals(seen, onlyCell(file));
    }

    @Test
    void datesAndTruthsOfTheWriter() throws IOException {
        Path file =
                book(
                        sheet -> {
                            sheet.value(0, 0, LocalDate.of(2026, 11, 24));
                            sheet.style(0, 0).format("yyyy-MM-dd").set();
                            sheet.value(0, 1, LocalDateTime.of(2026, 11, 24, 8, 30));
                            sheet.style(0, 1).format("yyyy-MM-dd H:mm:ss").set();
                            sheet.value(0, 2, true);
                            sheet.value(0, 3, 32);
                        });
        assertEquals(
                List.of("24-11-2026", "24-11-2026 8:30", "WAAR", "32"),
                new SpreadsheetTables().read(file).rows().getFirst().cells());
    }

    @Test
    void aMergedCellStandsInItsFirst() throws IOException {
        Path file =
                book(
                        sheet -> {
                            sheet.value(0, 0, "Jan Jansen");
                            sheet.range(0, 0, 1, 0).merge();
                            sheet.value(0, 1, "8-12");
                            sheet.value(1, 1, "13-17");
                        });
        Table table = new SpreadsheetTables().read(file);
        assertEquals(List.of("Jan Jansen", "8-12"), table.rows().getFirst().cells());
        assertEquals(List.of("", "13-17"), table.rows().getLast().cells());
    }

    @Test
    void aFormulaIsWhatCameOfIt() throws IOException {
        Path file = folder.resolve("formula.xlsx");
        Packed.workbook(
                file,
                "<row r=\"1\"><c r=\"A1\"><f>16*2</f><v>32</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"
                        + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DEEL/0!</v></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><t>ja</t></is></c></row>");
        assertEquals(
                List.of("32", "ab", "#DEEL/0!", "ja"),
                new SpreadsheetTables().read(file).rows().getFirst().cells());
    }

    @Test
    void theFirstSheetThatCanBeSeen() throws IOException {
        Path file = folder.resolve("two.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "BasisEerst", "1.0")) {
            Worksheet hidden = book.newWorksheet("verborgen");
            hidden.value(0, 0, "niet dit");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("team").value(0, 0, "dit");
        }
        assertEquals("dit", onlyCell(file));
    }

    @Test
    void anEmptySheetIsTold() throws IOException {
        assertEquals("table-empty", refusal(book(_ -> {})));
    }

    @Test
    void tooManyColumnsAreTold() throws IOException {
        Path file = book(sheet -> sheet.value(0, Bounds.MOST_COLUMNS, "te ver"));
        assertEquals("table-too-much", refusal(file));
        Path fits = book(sheet -> sheet.value(0, Bounds.MOST_COLUMNS - 1, "net"));
        assertEquals(
                Bounds.MOST_COLUMNS,
                new SpreadsheetTables().read(fits).rows().getFirst().cells().size());
    }

    private Path book(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "BasisEerst", "1.0")) {
            content.accept(book.newWorksheet("blad 1"));
        }
        return file;
    }

    private static String onlyCell(Path file) {
        List<Row> rows = new SpreadsheetTables().read(file).rows();
        assertEquals(1, rows.size());
        assertEquals(1, rows.getFirst().cells().size());
        return rows.getFirst().cell(0);
    }

    private static String refusal(Path file) {
        return assertThrows(Failure.class, () -> new SpreadsheetTables().read(file)).key();
    }
}
