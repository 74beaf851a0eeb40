package nl.basiseerst.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Excel files written part by part, to have what no writer would write.
final class Packed {

    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Packed() {}

    /// An Excel file with one sheet.
    ///
    /// @param rows the markup in its `sheetData`
    static void workbook(Path file, String rows) throws IOException {
        write(file, parts(rows));
    }

    static Map<String, String> parts(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                CONTENT_TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\""
                        + MAIN
                        + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/>"
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"><Relationship Id=\"r1\" Type=\"worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"/>");
        parts.put(
                SHEET,
                "<?xml version=\"1.0\"?>\n<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
        return parts;
    }

    static void write(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
