package nl.basiseerst.exchange;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.TableFile;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Text files with semicolons, as a Dutch Excel opens them by a double click: UTF-8 with the byte
/// order mark that makes it read them as such, lines that end as in RFC 4180. Safe for use by
/// several threads.
public final class CsvTableFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// What a spreadsheet takes for the start of a formula.
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public void write(List<List<String>> rows, Path file) {
        try {
            WholeFile.write(
                    file,
                    out -> {
                        Writer writer =
                                new BufferedWriter(
                                        new OutputStreamWriter(out, StandardCharsets.UTF_8));
                        writer.write(BYTE_ORDER_MARK);
                        for (List<String> row : rows) {
                            writer.write(line(row));
                        }
                        writer.flush();
                    });
        } catch (IOException unwritable) {
            throw new Failure("cannot-write", unwritable, file);
        }
    }

    private static String line(List<String> row) {
        return String.join(";", row.stream().map(CsvTableFile::cell).toList()) + "\r\n";
    }

    /// A cell that would be a formula gets an apostrophe before it: names come from people.
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
