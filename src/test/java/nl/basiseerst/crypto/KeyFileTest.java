package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class KeyFileTest {

    private static final char[] PASSWORD = "vier linden voor de deur".toCharArray();
    private static final char[] OTHER = "drie linden voor de deur".toCharArray();

    @TempDir static Path shared;
    @TempDir Path folder;

    private static final KeyFile.Made MADE = KeyFile.make(PASSWORD);

    @BeforeAll
    static void makeOnce() {
        MADE.file().write(shared.resolve("basiseerst.key"));
    }

    @Test
    void givesTheKeyToThePasswordAndToTheRecoveryKeyOnly() {
        KeyFile file = KeyFile.read(shared.resolve("basiseerst.key"));

        assertArrayEquals(MADE.key().bytes(), file.open(PASSWORD).orElseThrow().bytes());
        assertArrayEquals(MADE.key().bytes(), file.open(MADE.recovery()).orElseThrow().bytes());
        assertTrue(file.open(OTHER).isEmpty());
        assertTrue(file.open(RecoveryKey.fresh()).isEmpty());
        assertTrue(file.open(MADE.recovery().secret()).isEmpty()); // it is no password
    }

    @Test
    void keepsTheKeyWhenThePasswordChanges() {
        KeyFile changed = MADE.file().withPassword(MADE.key(), OTHER);

        assertEquals(MADE.file().id(), changed.id());
        assertTrue(changed.open(PASSWORD).isEmpty());
        assertArrayEquals(MADE.key().bytes(), changed.open(OTHER).orElseThrow().bytes());
        assertArrayEquals(MADE.key().bytes(), changed.open(MADE.recovery()).orElseThrow().bytes());
    }

    @Test
    void keepsTheKeyWhenTheRecoveryKeyIsReplaced() {
        RecoveryKey next = RecoveryKey.fresh();
        KeyFile changed = MADE.file().withRecovery(MADE.key(), next);

        assertTrue(changed.open(MADE.recovery()).isEmpty());
        assertArrayEquals(MADE.key().bytes(), changed.open(next).orElseThrow().bytes());
        assertArrayEquals(MADE.key().bytes(), changed.open(PASSWORD).orElseThrow().bytes());
    }

    @Test
    void showsEveryByteThatWentWrongBeforeAnyPasswordIsTried() throws IOException {
        byte[] right = MADE.file().bytes();
        Path file = folder.resolve("basiseerst.key");
        for (int i = 0; i < right.length; i++) {
            for (int bit : new int[] {0, 3, 7}) {
                byte[] wrong = right.clone();
                wrong[i] ^= (byte) (1 << bit);
                assertTrue(KeyFile.parse(wrong).isEmpty(), "byte " + i);
            }
            assertTrue(KeyFile.parse(Arrays.copyOf(right, i)).isEmpty(), "cut at " + i);
        }
        Files.write(file, Arrays.copyOf(right, right.length + 1));
        Failure refused = assertThrows(Failure.class, () -> KeyFile.read(file));
        assertEquals("key-file-damaged", refused.key());
    }

    @Test
    void refusesLinesThatSomebodyPutTogether() {
        KeyFile other = MADE.file().withRecovery(MADE.key(), RecoveryKey.fresh());
        String[] lines = text(MADE.file()).split("\n", -1);
        lines[3] = text(other).split("\n", -1)[3];
        String rest = String.join("\n", Arrays.copyOf(lines, 5)) + "\n";
        KeyFile mixed =
                KeyFile.parse(
                                (rest + "sum " + sha256(rest) + "\n")
                                        .getBytes(StandardCharsets.US_ASCII))
                        .orElseThrow();

        Failure refused = assertThrows(Failure.class, () -> mixed.open(PASSWORD));

        assertEquals("key-file-forged", refused.key());
    }

    @Test
    void saysThatItIsNotThere() {
        Path nowhere = folder.resolve("basiseerst.key");

        Failure refused = assertThrows(Failure.class, () -> KeyFile.read(nowhere));

        assertEquals("key-file-missing", refused.key());
    }

    @Test
    void isWrittenAsAWholeForItsOwnerOnly() throws IOException {
        Path file = folder.resolve("basiseerst.key");
        Files.writeString(folder.resolve("basiseerst.key.tmp"), "half of one, left by a crash");
        MADE.file().write(file);
        MADE.file().withPassword(MADE.key(), OTHER).write(file);

        assertTrue(KeyFile.read(file).open(OTHER).isPresent());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void holdsNoKeyInTheClear() {
        String text = text(MADE.file());

        assertFalse(text.contains(new String(PASSWORD)));
        assertFalse(text.contains(new String(MADE.recovery().secret())));
        assertFalse(text.contains(HexFormat.of().formatHex(MADE.key().bytes())));
        assertFalse(MADE.toString().contains(MADE.recovery().printed()));
    }

    private static String text(KeyFile file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }
}
