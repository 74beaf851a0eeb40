package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/// Commands on what is stored, with a folder of their own as that of the platform.
class StoredPracticeCommandsTest {

    @TempDir Path temp;

    @Test
    void whatIsImportedIsCheckedPrintedAndExported() throws IOException {
        Path usual = temp.resolve("data");
        String sample = Samples.file("wilgen").toString();
        CommandRun imported = CommandRun.in(usual, "import", sample).endsWith(0);
        assertEquals(
                "Huisartsenpraktijk De Wilgen is ingelezen: 7 medewerkers, 645 blokken in het"
                        + " rooster, 180 taken."
                        + System.lineSeparator(),
                imported.out());
        assertOwnerOnly(usual);

        String file = CommandRun.in(temp, "check", "--week", "2026-W51", "--file", sample).out();
        CommandRun stored = CommandRun.in(usual, "check", "--week", "2026-W51").endsWith(3);
        assertEquals(file, stored.out());
        CommandRun elsewhere =
                CommandRun.in(temp, "check", "--week", "2026-W51", "--data", usual.toString())
                        .endsWith(3);
        assertEquals(file, elsewhere.out());

        CommandRun.in(usual, "tasks", "--date", "2026-11-24").endsWith(3);
        Path exported = temp.resolve("exported.basiseerst.json");
        CommandRun.in(usual, "export", exported.toString()).endsWith(0);
        assertEquals(Samples.plan("wilgen"), new JsonPracticeFiles().read(exported));
    }

    @Test
    void everyKindOfOverviewIsAPdf() throws IOException {
        String sample = Samples.file("linde").toString();
        Path pdf = temp.resolve("overzicht.pdf");
        String[][] kinds = {
            {"--kind", "week"},
            {"--kind", "day", "--date", "2026-12-01"},
            {"--kind", "member", "--member", "huisman"},
            {}
        };
        for (String[] kind : kinds) {
            Files.deleteIfExists(pdf);
            String[] command =
                    Stream.concat(
                                    Stream.of(
                                            "print",
                                            "--week",
                                            "2026-W49",
                                            "--out",
                                            pdf.toString(),
                                            "--file",
                                            sample),
                                    Stream.of(kind))
                            .toArray(String[]::new);
            CommandRun run = CommandRun.in(temp, command).endsWith(0);
            assertEquals("Het overzicht staat in " + pdf + System.lineSeparator(), run.out());
            assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        }
    }

    @Test
    void anEmptyFolderAsksForAnImportAndStaysEmpty() {
        Path usual = temp.resolve("data");
        String sentence =
                "In "
                        + usual
                        + " staat nog geen praktijk. Lees er eerst een in met de opdracht import.";
        CommandRun.in(usual, "check", "--week", "2026-W48").refuses(1, sentence);
        CommandRun.in(usual, "tasks", "--date", "2026-11-24").refuses(1, sentence);
        CommandRun.in(usual, "export", temp.resolve("x").toString()).refuses(1, sentence);
        assertFalse(Files.exists(usual));
    }

    @Test
    void aRefusedFileChangesNothing() throws IOException {
        Path usual = temp.resolve("data");
        Path broken = Files.writeString(temp.resolve("kapot.json"), "{\"format\": 3}");
        CommandRun run = CommandRun.in(usual, "import", broken.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith(broken + ": $.format: verwacht werd "), run.err());
        assertEquals(1, run.err().lines().count());
        assertFalse(Files.exists(usual));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(temp.resolve("bestand"), "hier kan geen map komen");
        Path usual = file.resolve("data");
        CommandRun.in(usual, "import", Samples.file("wilgen").toString())
                .refuses(
                        1,
                        "In de map "
                                + usual
                                + " kan niets worden bewaard. Kijk of de schijf is aangesloten of"
                                + " kies een andere map.");
    }

    private static void assertOwnerOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
    }
}
