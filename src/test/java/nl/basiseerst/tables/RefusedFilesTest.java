package nl.basiseerst.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import nl.basiseerst.application.Failure;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/// Files that are no sheet, or one that would do harm: told in one sentence, and never more than
/// that.
class RefusedFilesTest {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir Path folder;

    @Test
    void whatIsNotThere() {
        assertEquals("table-absent", refusal(folder.resolve("nergens.xlsx")));
        assertEquals("table-absent", refusal(folder));
    }

    @Test
    void anOlderExcelFile() throws IOException {
        assertEquals("table-old", refusal(file(COMPOUND)));
    }

    @Test
    void aProtectedFile() throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] bytes = new byte[512 + name.length];
        System.arraycopy(COMPOUND, 0, bytes, 0, COMPOUND.length);
        System.arraycopy(name, 0, bytes, 512, name.length);
        assertEquals("table-protected", refusal(file(bytes)));
    }

    @Test
    void aPicture() throws IOException {
        assertEquals("table-none", refusal(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})));
    }

    @Test
    void nothing() throws IOException {
        assertEquals("table-empty", refusal(file(new byte[0])));
        assertEquals("table-empty", refusal(file(" \n;;\n".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        int size = (int) Bounds.MOST_MEGABYTES * Bounds.MEGABYTE + 1;
        assertEquals("table-too-large", refusal(file(new byte[size])));
    }

    @Test
    void aSheetOfLibreOffice() throws IOException {
        Path file = folder.resolve("blad.ods");
        Packed.write(file, Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        assertEquals("table-other", refusal(file));
    }

    @Test
    void aLetter() throws IOException {
        Path file = folder.resolve("brief.docx");
        Packed.write(file, Map.of(Packed.CONTENT_TYPES, "<Types/>", "word/document.xml", "<w/>"));
        assertEquals("table-other", refusal(file));
    }

    @Test
    void moreThanFitsOnceUnpacked() throws IOException {
        Path file = folder.resolve("bom.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        int third = (int) Bounds.MOST_UNPACKED_MEGABYTES * Bounds.MEGABYTE / 3;
        for (int i = 0; i < 4; i++) {
            parts.put("xl/media/" + i, " ".repeat(third));
        }
        Packed.write(file, parts);
        assertEquals("table-unpacks", refusal(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a \"b\">]><w/>",
                "<?xml version=\"1.0\"?> <!-- > --> <!DOCTYPE w SYSTEM \"file:///etc/passwd\"><w/>",
                "<w><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></w>",
                "<w><row r=\"1\"><c s=\">\" r = 'ABCD1'><v>1</v></c></row></w>",
                "<w><c t='\"' r=\"&#65;1\"/></w>",
                "\u00FEw",
            })
    void markupThatExcelNeverWrites(String markup) throws IOException {
        Path file = folder.resolve("kwaad.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        parts.put(Packed.SHEET, markup);
        Packed.write(file, parts);
        assertEquals("table-damaged", refusal(file));
    }

    /// The sheet is named as a picture, so that nobody would look for markup in it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a;</t></is></c></row>"
                        + "</sheetData></worksheet>",
                "\n<w><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></w>",
            })
    void markupUnderTheNameOfAPicture(String markup) throws IOException {
        Path file = folder.resolve("kwaad.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, rels) -> rels.replace("worksheets/sheet1.xml", "media/plaatje.png"));
        parts.remove(Packed.SHEET);
        parts.put("xl/media/plaatje.png", markup);
        Packed.write(file, parts);
        assertEquals("table-damaged", refusal(file));
        parts.put("xl/media/plaatje.png", "\u0000" + markup);
        Packed.write(file, parts);
        assertEquals("table-damaged", refusal(file));
    }

    /// Each entity stands for ten of the one before it: a few hundred bytes that would become
    /// gigabytes.
    @Test
    void laughterWithoutEnd() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            String before = "&a" + (i - 1) + ";";
            type.append("<!ENTITY a" + i + " \"" + before.repeat(10) + "\">");
        }
        Path file = folder.resolve("lach.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        parts.computeIfPresent(Packed.SHEET, (_, sheet) -> type + "]><w>&a9;</w>" + sheet);
        Packed.write(file, parts);
        assertEquals("table-damaged", refusal(file));
    }

    @Test
    void moreFilesThanExcelMakes() throws IOException {
        Path file = folder.resolve("veel.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        for (int i = 0; i < Bounds.MOST_PARTS; i++) {
            parts.put("xl/media/" + i, "");
        }
        Packed.write(file, parts);
        assertEquals("table-damaged", refusal(file));
    }

    /// What the library itself does, should markup get past the watch: no document type, nothing
    /// from outside.
    @Test
    void theLibraryReadsNoDocumentType() throws Exception {
        Path secret = Files.writeString(folder.resolve("geheim"), "GEHEIM");
        String markup =
                "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY a SYSTEM \""
                        + secret.toUri()
                        + "\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                        + "<is><t>x&a;</t></is></c></row></sheetData></worksheet>";
        Path file = folder.resolve("kwaad.xlsx");
        Map<String, String> parts = Packed.parts(ONE);
        parts.put(Packed.SHEET, markup);
        Packed.write(file, parts);
        String read;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            read = book.getFirstSheet().read().toString();
        } catch (RuntimeException refused) {
            read = String.valueOf(refused.getMessage());
        }
        assertFalse(read.contains("GEHEIM"), read);
    }

    @Test
    void aCommentIsHarmless() throws IOException {
        Path file = folder.resolve("goed.xlsx");
        Packed.workbook(
                file,
                "<!-- it's r=\"ABCDEF\" --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                        + "<![CDATA[a > b]]]></t></is></c></row>");
        assertEquals("a > b]", new SpreadsheetTables().read(file).rows().getFirst().cell(0));
    }

    @Test
    void damagedFilesAreTold() throws IOException {
        Path whole = folder.resolve("heel.xlsx");
        Packed.workbook(whole, ONE.repeat(50));
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(66);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = bytes.clone();
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                damaged[random.nextInt(4, damaged.length)] = (byte) random.nextInt(256);
            }
            Path file = file(damaged);
            try {
                new SpreadsheetTables().read(file);
            } catch (Failure told) {
                // as it should
            } catch (RuntimeException other) {
                fail("Damage " + i, other);
            }
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("bestand.xlsx"), bytes);
    }

    private static String refusal(Path file) {
        return assertThrows(Failure.class, () -> new SpreadsheetTables().read(file)).key();
    }
}
