package nl.basiseerst.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

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

/// Tables as text that a Dutch Excel opens with its columns apart: semicolons, UTF-8 with its mark,
/// lines as Windows ends them. Safe for use by several threads.
public final class CsvTableWriter implements TableWriter {

    /// A tab between quotes is not taken for what separates the cells.
    private static final QuoteStrategy TABS_TOO =
            new QuoteStrategy() {
                @Override
                public boolean quoteValue(int line, int column, String cell) {
                    return cell.indexOf('\t') >= 0;
                }
            };

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
                        .quoteStrategy(TABS_TOO)
                        .build(out, StandardCharsets.UTF_8)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream().map(FormulaGuard::harmless).toList());
            }
        }
    }
}
