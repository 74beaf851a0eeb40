package nl.basiseerst.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B, the
/// submission that NIST SP 800-38D took over.
class AesGcmTest {

    private static final SecretKey KEY =
            new SecretKeySpec(
                    hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"), "AES");
    private static final byte[] NONCE = hex("cafebabefacedbaddecaf888");
    private static final byte[] BOUND = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    private static final byte[] PLAIN =
            hex(
                    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                            + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
    private static final String SEALED =
            "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                    + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                    + "76fc6ece0f4e1768cddf8853bb2d551b";

    @Test
    void sealsAsPublished() {
        byte[] sealed = AesGcm.seal(KEY, NONCE, BOUND, PLAIN, PLAIN.length);

        assertEquals(SEALED, HexFormat.of().formatHex(sealed));
        assertArrayEquals(
                PLAIN, AesGcm.open(KEY, NONCE, BOUND, sealed, sealed.length).orElseThrow());
    }

    @Test
    void opensNothingThatBelongsToSomethingElse() {
        byte[] sealed = hex(SEALED);
        byte[] otherNonce = NONCE.clone();
        otherNonce[0] ^= 1;

        assertTrue(AesGcm.open(KEY, NONCE, new byte[20], sealed, sealed.length).isEmpty());
        assertTrue(AesGcm.open(KEY, otherNonce, BOUND, sealed, sealed.length).isEmpty());
        assertTrue(AesGcm.open(KEY, NONCE, BOUND, sealed, sealed.length - 1).isEmpty());
        assertTrue(AesGcm.open(KEY, NONCE, BOUND, sealed, 3).isEmpty());
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
