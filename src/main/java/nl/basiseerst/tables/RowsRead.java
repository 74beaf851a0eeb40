package nl.basiseerst.tables;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The rows read so far, with everything that no cell needs left out, and no more than fit.
final class RowsRead {

    private final @Nullable String file;
    private final List<Row> rows = new ArrayList<>();
    private int cells;

    /// @param file its name, null for what was pasted
    RowsRead(@Nullable String file) {
        this.file = file;
    }

    /// @param number of the row in the sheet, from 1
    /// @throws Failure if the table is too large
    void add(int number, List<String> texts) {
        List<String> kept = new ArrayList<>();
        int blanks = 0;
        for (String text : texts) {
            String cell = cell(text);
            if (cell.isEmpty()) {
                blanks++;
                continue;
            }
            for (; blanks > 0; blanks--) {
                kept.add("");
            }
            kept.add(cell);
            if (kept.size() > Bounds.MOST_COLUMNS) {
                throw tooMuch();
            }
        }
        if (kept.isEmpty()) {
            return;
        }
        cells += kept.size();
        if (rows.size() >= Bounds.MOST_ROWS || cells > Bounds.MOST_CELLS) {
            throw tooMuch();
        }
        rows.add(new Row(number, kept));
    }

    /// @throws Failure if nothing stood in it
    Table table() {
        if (rows.isEmpty()) {
            throw file == null ? new Failure("pasted-empty") : new Failure("table-empty", file);
        }
        return new Table(rows);
    }

    private Failure tooMuch() {
        return tooMuch(file);
    }

    /// @param file its name, null for what was pasted
    static Failure tooMuch(@Nullable String file) {
        return file == null
                ? new Failure("pasted-too-much", Bounds.MOST_ROWS, Bounds.MOST_COLUMNS)
                : new Failure("table-too-much", file, Bounds.MOST_ROWS, Bounds.MOST_COLUMNS);
    }

    /// A cell as a person sees it: without blanks around it, hard ones included, and without the
    /// apostrophe that keeps Excel from reckoning.
    private String cell(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > Bounds.MOST_CHARACTERS) {
            throw tooMuch();
        }
        String cell = text.substring(from, to);
        String was = FormulaGuard.asItWas(cell);
        return was.equals(cell) || !isBlank(was.charAt(0)) ? was : cell(was);
    }

    private static boolean isBlank(char letter) {
        return letter <= ' '
                || letter == '\u00A0'
                || letter == '\u200B'
                || letter == '\uFEFF'
                || Character.isWhitespace(letter);
    }
}
