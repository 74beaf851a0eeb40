package nl.basiseerst.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Tables that are text: cells with commas, semicolons or tabs between them.
final class TextTable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// A character that no text has, for text in which quotes mean nothing.
    private static final char NO_QUOTE = '\uFFFF';

    private TextTable() {}

    /// The text of a file, by its byte order mark, else as UTF-8 if it is, else as older Windows
    /// programs write it.
    ///
    /// @throws Failure if it is no text
    static String decoded(byte[] bytes, String name) {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Failure("table-none", name);
        }
        return text;
    }

    private static String text(byte[] bytes) {
        if (marked(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (marked(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        byte[] rest =
                marked(bytes, 0xEF, 0xBB, 0xBF)
                        ? Arrays.copyOfRange(bytes, 3, bytes.length)
                        : bytes;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(rest)).toString();
        } catch (CharacterCodingException older) {
            return new String(rest, WINDOWS);
        }
    }

    private static boolean marked(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// @param file its name, null for what comes off the clipboard, where a quote may be just a
    ///   quote
    /// @throws Failure if it is too large, or the quotes of a file do not match
    static Table read(String text, @Nullable String file) {
        Separator separator = Separator.of(text, file == null);
        try {
            return read(text, file, separator, '"');
        } catch (CsvParseException unmatched) {
            if (file == null) {
                return read(text, null, separator, NO_QUOTE);
            }
            throw new Failure("table-quote", unmatched, file);
        }
    }

    private static Table read(String text, @Nullable String file, Separator separator, char quote) {
        RowsRead rows = new RowsRead(file);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .quoteCharacter(quote)
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : reader) {
                number++;
                if (number > separator.linesBefore()) {
                    rows.add(number, line.getFields());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // there is no file under a text
        }
        return rows.table();
    }
}
