package nl.basiseerst.tables;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Cell;
import nl.basiseerst.application.table.Sheet;
import nl.basiseerst.application.table.WorkbookWriter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/// Sheets as an Excel file (`.xlsx`), with the names of the columns on a line that stays and can be
/// filtered. Safe for use by several threads.
public final class ExcelWriter implements WorkbookWriter {

    private static final double MINUTES_PER_DAY = 1440;
    private static final int LONGEST_NAME = 31;

    @Override
    public void write(Path file, List<Sheet> sheets) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW);
                    Workbook book = new Workbook(out, "BasisEerst", null)) {
                sheets.forEach(sheet -> write(book, sheet));
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new Failure("cannot-write", unwritable, String.valueOf(target.getParent()));
        } finally {
            beside.toFile().delete(); // there no more, unless something went wrong
        }
    }

    private static void write(Workbook book, Sheet sheet) {
        Worksheet page = book.newWorksheet(name(sheet));
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(0, column, FormulaGuard.harmless(sheet.columns().get(column)));
            page.style(0, column).bold().set();
            page.width(column, sheet.widths().get(column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(page, row + 1, column, cells.get(column));
            }
        }
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
        page.fitToWidth((short) 1);
    }

    private static void write(Worksheet page, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> {
                if (!text.isEmpty()) {
                    page.value(row, column, FormulaGuard.harmless(text));
                }
            }
            case Cell.Amount(var value, var decimals) -> {
                page.value(row, column, value);
                style(page, row, column, decimals == 0 ? "0" : "0." + "0".repeat(decimals));
            }
            case Cell.Day(var date) -> {
                page.value(row, column, date);
                style(page, row, column, "dd-mm-yyyy");
            }
            case Cell.Time(var minute) -> {
                page.value(row, column, minute / MINUTES_PER_DAY);
                style(page, row, column, "[hh]:mm"); // 24:00 is not shown as 00:00
            }
        }
    }

    private static void style(Worksheet page, int row, int column, String format) {
        page.style(row, column).format(format).set();
    }

    private static String name(Sheet sheet) {
        String allowed = sheet.name().replaceAll("[\\\\/?*\\[\\]:]", " ").strip();
        return allowed.length() <= LONGEST_NAME ? allowed : allowed.substring(0, LONGEST_NAME);
    }
}
