package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class SealedFileTest {

    private static final KeyFile.Made MADE = KeyFile.make("vier linden".toCharArray());
    private static final int SEALED_CHUNK = SealedFile.CHUNK + AesGcm.TAG;

    @Test
    void givesBackWhatWasPutIn() throws IOException {
        for (int length :
                new int[] {
                    0,
                    1,
                    SealedFile.CHUNK - 1,
                    SealedFile.CHUNK,
                    SealedFile.CHUNK + 1,
                    2 * SealedFile.CHUNK,
                    3 * SealedFile.CHUNK + 7
                }) {
            byte[] plain = bytes(length);
            byte[] sealed = sealed(plain);

            assertArrayEquals(plain, opened(sealed), "length " + length);
            assertTrue(SealedFile.isSealed(new ByteArrayInputStream(sealed)));
        }
    }

    @Test
    void refusesEveryBitThatWasFlipped() throws IOException {
        byte[] sealed = sealed("de hele praktijk".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < sealed.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] wrong = sealed.clone();
                wrong[i] ^= (byte) (1 << bit);
                assertRefused(wrong, "bit " + bit + " of byte " + i);
            }
        }
    }

    @Test
    void refusesWhatWasCutAnywhere() throws IOException {
        byte[] small = sealed("de hele praktijk".getBytes(StandardCharsets.UTF_8));
        for (int length = 0; length < small.length; length++) {
            assertRefused(Arrays.copyOf(small, length), "cut to " + length);
        }
        byte[] large = sealed(bytes(2 * SealedFile.CHUNK + 100));
        int start = large.length - 2 * SEALED_CHUNK - 100 - AesGcm.TAG;
        for (int chunks = 0; chunks < 3; chunks++) { // between two chunks nothing looks broken
            assertRefused(
                    Arrays.copyOf(large, start + chunks * SEALED_CHUNK), chunks + " chunks left");
        }
    }

    @Test
    void refusesWhatWasLengthened() throws IOException {
        byte[] sealed = sealed(bytes(SealedFile.CHUNK));

        assertRefused(Arrays.copyOf(sealed, sealed.length + 1), "one byte more");
        assertRefused(joined(sealed, sealed), "twice");
    }

    @Test
    void refusesChunksInAnotherOrderOrOfAnotherFile() throws IOException {
        byte[] plain = bytes(3 * SealedFile.CHUNK);
        byte[] sealed = sealed(plain);
        byte[] other = sealed(plain);
        int start = sealed.length - 3 * SEALED_CHUNK;
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, start, swapped, start + SEALED_CHUNK, SEALED_CHUNK);
        System.arraycopy(sealed, start + SEALED_CHUNK, swapped, start, SEALED_CHUNK);
        byte[] mixed = sealed.clone();
        System.arraycopy(other, start + SEALED_CHUNK, mixed, start + SEALED_CHUNK, SEALED_CHUNK);
        byte[] without = sealed.clone();
        System.arraycopy(
                sealed, start + SEALED_CHUNK, without, start, sealed.length - start - SEALED_CHUNK);

        assertRefused(swapped, "two chunks swapped");
        assertRefused(mixed, "a chunk of another file");
        assertRefused(Arrays.copyOf(without, sealed.length - SEALED_CHUNK), "a chunk left out");
    }

    @Test
    void givesOutNothingOfAChunkThatWasChanged() throws IOException {
        byte[] plain = bytes(2 * SealedFile.CHUNK);
        byte[] sealed = sealed(plain);
        sealed[sealed.length - SEALED_CHUNK] ^= 1; // the first byte of the second chunk

        try (InputStream content = SealedFile.open(new ByteArrayInputStream(sealed), MADE.key())) {
            assertArrayEquals(
                    Arrays.copyOf(plain, SealedFile.CHUNK), content.readNBytes(SealedFile.CHUNK));
            assertThrows(IOException.class, content::read);
        }
    }

    @Test
    void opensWithItsOwnKeyOnly() throws IOException {
        byte[] sealed = sealed(bytes(10));

        assertThrows(
                IOException.class,
                () ->
                        SealedFile.open(new ByteArrayInputStream(sealed), MasterKey.fresh())
                                .readAllBytes());
    }

    @Test
    void bringsItsKeyFileAlong() throws IOException {
        byte[] sealed = sealed(bytes(10));

        KeyFile keys = SealedFile.keysOf(new ByteArrayInputStream(sealed));

        assertEquals(MADE.file().id(), keys.id());
        assertArrayEquals(MADE.key().bytes(), keys.open(MADE.recovery()).orElseThrow().bytes());
    }

    @Test
    void isNeverTheSameTwiceAndShowsNothingOfItsContent() throws IOException {
        byte[] plain = "Fatima werkt op dinsdag".repeat(100).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealed(plain);

        assertFalse(Arrays.equals(sealed, sealed(plain)));
        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("Fatima"));
    }

    @Test
    void isNotWholeBeforeItIsClosed() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OutputStream content = SealedFile.seal(file, MADE.key(), MADE.file());
        content.write(bytes(SealedFile.CHUNK + 1));
        content.flush();

        assertRefused(file.toByteArray(), "not closed");

        content.close();
        content.close();

        assertEquals(SealedFile.CHUNK + 1, opened(file.toByteArray()).length);
    }

    private static byte[] sealed(byte[] plain) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream content = SealedFile.seal(file, MADE.key(), MADE.file())) {
            content.write(plain, 0, plain.length / 3);
            for (int i = plain.length / 3; i < plain.length; i += 1000) {
                content.write(plain, i, Math.min(1000, plain.length - i));
            }
        }
        return file.toByteArray();
    }

    private static byte[] opened(byte[] sealed) throws IOException {
        try (InputStream content = SealedFile.open(new ByteArrayInputStream(sealed), MADE.key())) {
            return content.readAllBytes();
        }
    }

    private static void assertRefused(byte[] sealed, String what) {
        assertThrows(IOException.class, () -> opened(sealed), what);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
