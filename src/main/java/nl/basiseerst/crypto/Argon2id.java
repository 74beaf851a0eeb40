package nl.basiseerst.crypto;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// Argon2id, version 1.3 (RFC 9106): makes bytes of a password, slowly and with much memory, so
/// that trying many passwords costs much.
///
/// @param memory in KiB, 8 to [#MOST_MEMORY] and at least 8 times `lanes`
/// @param passes over the memory, 1 to [#MOST_PASSES]
/// @param lanes 1 to [#MOST_LANES]
record Argon2id(int memory, int passes, int lanes) {

    /// What is asked of a password here: 64 MiB, three times, by one processor. The second
    /// recommended choice of RFC 9106 (section 4), with one lane instead of four.
    static final Argon2id USUAL = new Argon2id(64 << 10, 3, 1);

    /// No file can make the program take more than 256 MiB.
    static final int MOST_MEMORY = 256 << 10;

    static final int MOST_PASSES = 16;
    static final int MOST_LANES = 4;

    /// How long a salt is, in bytes (RFC 9106, section 3.1).
    static final int SALT = 16;

    /// @throws IllegalArgumentException if a number is out of bounds
    Argon2id {
        if (lanes < 1
                || lanes > MOST_LANES
                || passes < 1
                || passes > MOST_PASSES
                || memory < 8 * lanes
                || memory > MOST_MEMORY) {
            throw new IllegalArgumentException("Not a cost of Argon2id that is accepted");
        }
    }

    /// @param password left as it is; the same letters give the same bytes however a keyboard
    ///   composes them (NFC)
    /// @param length of the outcome, in bytes
    byte[] derive(char[] password, byte[] salt, int length) {
        byte[] spelled = spelled(password);
        try {
            return derive(spelled, salt, new byte[0], new byte[0], length);
        } finally {
            Arrays.fill(spelled, (byte) 0);
        }
    }

    byte[] derive(byte[] password, byte[] salt, byte[] secret, byte[] more, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .withSecret(secret)
                        .withAdditional(more)
                        .build());
        byte[] outcome = new byte[length];
        generator.generateBytes(password, outcome);
        return outcome;
    }

    private static byte[] spelled(char[] password) {
        String composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
        return composed.getBytes(StandardCharsets.UTF_8);
    }
}
