package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/// What the program says of a data file that came to harm while it was closed, at the first command
/// that is given: never nothing, and never with a change to the file.
class DamagedDataTest {

    private static final int BLOCK = 4096;
    private static final int HEADERS = 2 * BLOCK;

    @TempDir Path folder;

    private byte[] whole = {};

    private Path file() {
        return folder.resolve("basiseerst.mv.db");
    }

    @BeforeEach
    void store() throws IOException {
        String linde = Samples.file("linde").toString();
        CommandRun.in(folder, "import", linde, "--data", folder.toString()).endsWith(0);
        whole = Files.readAllBytes(file());
    }

    private void requireFound(byte[] damaged, String sentence) throws IOException {
        Files.write(file(), damaged);
        for (int start = 0; start < 2; start++) {
            CommandRun checked =
                    CommandRun.in(
                            folder, "check", "--week", "2026-W48", "--data", folder.toString());
            assertEquals(1, checked.code());
            assertEquals("", checked.out());
            assertTrue(checked.err().contains(sentence), checked.err());
            assertTrue(
                    checked.err().contains("Zet een reservekopie terug")
                            || checked.err().contains("zet een reservekopie terug"),
                    checked.err());
            assertEquals(1, checked.err().lines().count(), checked.err());
            assertArrayEquals(damaged, Files.readAllBytes(file()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 90, 50, 10})
    void aFileThatWasCutOff(int percent) throws IOException {
        requireFound(Arrays.copyOf(whole, whole.length / 100 * percent), file().toString());
    }

    @Test
    void aFileWithNothingInIt() throws IOException {
        requireFound(new byte[0], "is leeg");
    }

    @Test
    void garbageInTheMiddle() throws IOException {
        byte[] damaged = whole.clone();
        byte[] garbage = new byte[BLOCK];
        new Random(20261122).nextBytes(garbage);
        System.arraycopy(garbage, 0, damaged, whole.length / 2 / BLOCK * BLOCK, BLOCK);
        requireFound(damaged, "is niet meer zoals BasisEerst het achterliet");
    }

    @Test
    void garbageInBothHeaders() throws IOException {
        byte[] damaged = whole.clone();
        byte[] garbage = new byte[HEADERS];
        new Random(20261122).nextBytes(garbage);
        System.arraycopy(garbage, 0, damaged, 0, HEADERS);
        requireFound(damaged, "is beschadigd of is geen gegevensbestand");
    }

    /// The eighth kind, a key that is not that of the file, is no damage and is not called so: see
    /// the test of the mark and those of encryption.
    @Test
    void theFileAsItWasIsNotRefused() throws IOException {
        requireFound(Arrays.copyOf(whole, whole.length / 2), file().toString());
        Files.write(file(), whole);
        CommandRun.in(folder, "check", "--week", "2026-W48", "--data", folder.toString())
                .endsWith(0);
    }

    @Test
    void aFolderThatAServiceKeepsAlikeIsRefusedWithTheReason() throws IOException {
        Path synced = Files.createDirectories(folder.resolve("OneDrive - Praktijk/BasisEerst"));
        CommandRun.in(
                        folder,
                        "import",
                        Samples.file("linde").toString(),
                        "--data",
                        synced.toString())
                .refuses(
                        1,
                        "De map "
                                + synced
                                + " wordt door OneDrive gelijk gehouden met andere computers."
                                + " Daarbij raken gegevens beschadigd. Verplaats haar naar een map"
                                + " die niet wordt gekopieerd en noem die met --data.");
        assertArrayEquals(new String[0], synced.toFile().list());
    }
}
