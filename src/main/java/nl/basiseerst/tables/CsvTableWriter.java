package nl.basiseerst.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.TableWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Tables as text that a Dutch Excel opens with its columns apart: semicolons, UTF-8 with its mark,
/// lines as Windows ends them. Safe for use by several threads.
public final class CsvTableWriter implements TableWriter {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /// What a spreadsheet would reckon with, unless it is a plain number.
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    @Override
    public void write(Path file, List<List<String>> rows) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW)) {
                out.write(UTF_8_MARK);
                write(out, rows);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException unwritable) {
            throw new Failure("cannot-write", unwritable, String.valueOf(target.getParent()));
        } finally {
            beside.toFile().delete(); // there no more, unless something went wrong
        }
    }

    private static void write(OutputStream out, List<List<String>> rows) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(CsvTableWriter::harmless).toList());
            }
        }
    }

    /// A cell that no spreadsheet takes for a formula: an apostrophe in front says that it is text.
    private static String harmless(String cell) {
        boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
