package nl.basiseerst.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Tables out of text, in the shapes in which people have them.
class TextTableTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "naam,uren\nAnna,32\n",
                "naam;uren\r\nAnna;32",
                "naam\turen\nAnna\t32",
                "\"naam\";\"uren\"\n\"Anna\";\"32\"",
                " naam ; uren \nAnna;32;;;\n;;\n",
            })
    void theSeparatorIsFound(String text) {
        List<Row> expected =
                List.of(new Row(1, List.of("naam", "uren")), new Row(2, List.of("Anna", "32")));
        assertEquals(expected, pasted(text).rows());
        assertEquals(expected, read(text.getBytes(StandardCharsets.UTF_8)).rows());
    }

    @Test
    void aTextMaySayItsSeparator() {
        assertEquals(List.of(new Row(2, List.of("a;b", "c"))), pasted("sep=,\na;b,c").rows());
    }

    @Test
    void namesWithACommaDoNotSplitAtIt() {
        assertEquals(
                List.of("Jansen, Piet", "huisarts"),
                pasted("Jansen, Piet;huisarts\nBakker, An;poh").rows().getFirst().cells());
    }

    @Test
    void cellsOfTheClipboardMayHoldLinesAndQuotes() {
        Table table = pasted("naam\tma\nAnna\t\"8-12 spreekuur\n13-17 \"\"visites\"\"\"\nBob\t9");
        assertEquals("8-12 spreekuur\n13-17 \"visites\"", table.rows().get(1).cell(1));
        assertEquals(new Row(3, List.of("Bob", "9")), table.rows().get(2));
    }

    @Test
    void aLooseQuoteIsAQuoteOnTheClipboardAndAnErrorInAFile() {
        String text = "naam\tfunctie\n\"Piet\" Jansen\tpoh\n\"An\tassistent";
        Table table = pasted(text);
        assertEquals("\"Piet\" Jansen", table.rows().get(1).cell(0));
        assertEquals(List.of("\"An", "assistent"), table.rows().get(2).cells());
        assertEquals("table-quote", refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyEncodingThatExcelWrites() throws IOException {
        String text = "naam;functie\nRené Größ €;poh";
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes :
                List.of(
                        plain,
                        marked(plain, 0xEF, 0xBB, 0xBF),
                        text.getBytes(Charset.forName("windows-1252")),
                        marked(text.getBytes(StandardCharsets.UTF_16LE), 0xFF, 0xFE),
                        marked(text.getBytes(StandardCharsets.UTF_16BE), 0xFE, 0xFF))) {
            assertEquals(List.of("René Größ €", "poh"), read(bytes).rows().getLast().cells());
        }
    }

    @Test
    void tooMuchIsTold() {
        String rows = "a;b\n".repeat(Bounds.MOST_ROWS + 1);
        assertEquals("pasted-too-much", assertThrows(Failure.class, () -> pasted(rows)).key());
        String columns = "a;".repeat(Bounds.MOST_COLUMNS) + "a";
        assertEquals("table-too-much", refusal(columns.getBytes(StandardCharsets.UTF_8)));
        String cell = "a".repeat(Bounds.MOST_CHARACTERS + 1);
        assertEquals("table-too-much", refusal(cell.getBytes(StandardCharsets.UTF_8)));
        assertEquals("pasted-empty", assertThrows(Failure.class, () -> pasted(" \n\t")).key());
    }

    @Test
    void whatIsWrittenIsReadBackAndNeverAFormula() throws IOException {
        List<List<String>> rows =
                List.of(
                        List.of("naam", "uren; per week", "noot"),
                        List.of("=1+1", "-5", "@SOM(A1)"),
                        List.of("regel 1\nregel 2", "\"ja\"", "+31 6"));
        Path file = folder.resolve("uit.csv");
        new CsvTableWriter().write(file, rows);
        String text = Files.readString(file);
        assertEquals('\uFEFF', text.charAt(0));
        assertEquals("'=1+1;-5;'@SOM(A1)", text.split("\r\n", -1)[1]);
        Table back = new SpreadsheetTables().read(file);
        assertEquals(rows, back.rows().stream().map(Row::cells).toList());
        new CsvTableWriter().write(file, List.of(List.of("nieuw")));
        assertEquals("\uFEFFnieuw\r\n", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SOM(1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "\uFF1D1+1",
                "'=1+1",
                "''@SOM(1)",
                "=HYPERLINK(\"http://x\",\"klik\")",
                "-",
                "=cmd|' /C calc'!A0"
            })
    void noCellIsAFormulaAndOurOwnImportTakesTheApostropheAway(String cell) throws IOException {
        Path file = folder.resolve("uit.csv");
        new CsvTableWriter().write(file, List.of(List.of("naam", cell, "\0" + cell)));
        String written = Files.readString(file);
        String[] parts = written.substring(1).split(";", 3);
        assertTrue(parts[1].matches("(?s)\"?'.*"), written);
        assertTrue(parts[2].matches("(?s)\"?'.*"), written);
        Row back = new SpreadsheetTables().read(file).rows().getFirst();
        assertEquals(cell.strip(), back.cell(1)); // blanks around a cell go from every cell
        assertEquals(cell.strip(), back.cell(2));
    }

    @Test
    void whereNothingCanBeWrittenIsTold() {
        Path file = folder.resolve("nergens").resolve("uit.csv");
        Failure told =
                assertThrows(
                        Failure.class,
                        () -> new CsvTableWriter().write(file, List.of(List.of("a"))));
        assertEquals("cannot-write", told.key());
    }

    @Test
    void anApostropheThatKeepsExcelFromReckoningIsNoPartOfTheCell() {
        assertEquals(
                List.of("=1+1", "-5", "@", "'s-Gravenhage"),
                pasted("'=1+1;'-5;'@;'s-Gravenhage").rows().getFirst().cells());
    }

    @Test
    void anyTextIsATableOrIsTold() {
        String letters = "ab1\"';,\t\n\r= é\u00A0\uFEFF";
        Random random = new Random(66);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            try {
                pasted(text.toString());
                read(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (Failure told) {
                // as it should
            } catch (RuntimeException other) {
                fail(text.toString(), other);
            }
        }
    }

    private static Table pasted(String text) {
        return new SpreadsheetTables().pasted(text);
    }

    private Table read(byte[] bytes) {
        try {
            return new SpreadsheetTables().read(Files.write(folder.resolve("in.csv"), bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String refusal(byte[] bytes) {
        return assertThrows(Failure.class, () -> read(bytes)).key();
    }

    private static byte[] marked(byte[] bytes, int... mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.write(bytes);
        return out.toByteArray();
    }
}
