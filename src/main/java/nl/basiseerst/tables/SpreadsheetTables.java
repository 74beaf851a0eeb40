package nl.basiseerst.tables;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables out of Excel's .xlsx, out of text files and off the clipboard. Safe for use by several
/// threads.
public final class SpreadsheetTables implements Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /// The part of such a file that holds what was encrypted.
    private static final String ENCRYPTED = "EncryptedPackage";

    @Override
    public Table read(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        byte[] bytes = bytes(file, name);
        if (bytes.length == 0) {
            throw new Failure("table-empty", name);
        }
        if (startsWith(bytes, COMPOUND)) {
            String text = new String(bytes, StandardCharsets.UTF_16LE);
            throw new Failure(text.contains(ENCRYPTED) ? "table-protected" : "table-old", name);
        }
        if (startsWith(bytes, ZIP)) {
            return Workbook.read(file, name);
        }
        return TextTable.read(TextTable.decoded(bytes, name), name);
    }

    @Override
    public Table pasted(String text) {
        if (text.length() > Bounds.MOST_MEGABYTES * Bounds.MEGABYTE) {
            throw RowsRead.tooMuch(null);
        }
        return TextTable.read(text, null);
    }

    private static byte[] bytes(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            throw new Failure("table-absent", name);
        }
        try {
            long megabytes = Math.ceilDiv(Files.size(file), Bounds.MEGABYTE);
            if (megabytes > Bounds.MOST_MEGABYTES) {
                throw new Failure("table-too-large", name, megabytes, Bounds.MOST_MEGABYTES);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Failure("table-unreadable", unreadable, name);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
