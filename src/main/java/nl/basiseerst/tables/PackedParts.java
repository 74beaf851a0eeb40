package nl.basiseerst.tables;

import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What is packed in an Excel file, looked through before it is read: that it does not unpack to
/// more than fits, and that no part holds what a sheet never does.
final class PackedParts {

    private static final String BINARY_WORKBOOK = "xl/workbook.bin";

    private PackedParts() {}

    /// @throws Failure if it is no Excel file, is damaged or unpacks to too much
    static void require(Path file, String name) {
        Set<String> names = new HashSet<>();
        long room = Bounds.MOST_UNPACKED_MEGABYTES * Bounds.MEGABYTE;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                String partName = part.getName().toLowerCase(Locale.ROOT);
                if (!names.add(partName) || names.size() > Bounds.MOST_PARTS) {
                    throw new Failure("table-damaged", name); // two parts under one name
                }
                try (InputStream in = zip.getInputStream(part)) {
                    room -= lookThrough(in, partName, room, name);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Failure("table-damaged", damaged, name);
        }
        if (names.contains(BINARY_WORKBOOK) || !names.contains("[content_types].xml")) {
            throw new Failure("table-other", name); // LibreOffice, Word, Excel's binary form
        }
        if (names.stream().noneMatch(part -> part.startsWith("xl/"))) {
            throw new Failure("table-other", name);
        }
    }

    /// @return the length of the part, unpacked
    private static long lookThrough(InputStream in, String part, long room, String name)
            throws IOException {
        boolean named = part.endsWith(".xml") || part.endsWith(".rels");
        boolean xml = named;
        MarkupWatch watch = new MarkupWatch();
        byte[] buffer = new byte[64 * 1024];
        long length = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            // A sheet may hide under the name of a picture.
            if (length == 0 && !named) {
                xml = MarkupWatch.mayBeMarkup(buffer, read);
            }
            length += read;
            if (length > room) {
                throw new Failure("table-unpacks", name, Bounds.MOST_UNPACKED_MEGABYTES);
            }
            if (xml && !watch.accepts(buffer, read)) {
                throw new Failure("table-damaged", name);
            }
        }
        return length;
    }
}
