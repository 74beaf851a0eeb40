package nl.basiseerst.sharing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/// A certificate that a key of its own vouches for, written out in DER (RFC 5280). The JDK reads
/// certificates and makes none; this one needs a name, a key and a signature, and nothing else,
/// since a guest knows it by its fingerprint.
final class SelfSigned {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    /// `9999-12-31`: what RFC 5280 says for one that does not expire; it goes when sharing is
    /// renewed.
    private static final String NEVER = "99991231235959Z";

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int OBJECT = 0x06;
    private static final int TEXT = 0x0C;
    private static final int GENERAL_TIME = 0x18;
    private static final int VERSION = 0xA0;

    /// 1.2.840.10045.4.3.2, ecdsa-with-SHA256.
    private static final byte[] ALGORITHM =
            der(SEQUENCE, der(OBJECT, HexFormat.of().parseHex("2a8648ce3d040302")));

    /// 2.5.4.3, commonName.
    private static final byte[] COMMON_NAME = der(OBJECT, HexFormat.of().parseHex("550403"));

    private SelfSigned() {}

    /// @param keys of an elliptic curve
    static X509Certificate of(KeyPair keys, Instant from) throws GeneralSecurityException {
        byte[] name =
                der(
                        SEQUENCE,
                        der(
                                SET,
                                der(
                                        SEQUENCE,
                                        COMMON_NAME,
                                        der(TEXT, "BasisEerst".getBytes(StandardCharsets.UTF_8)))));
        byte[] validity = der(SEQUENCE, time(TIME.format(from)), time(NEVER));
        byte[] content =
                der(
                        SEQUENCE,
                        der(VERSION, der(INTEGER, new byte[] {2})),
                        der(INTEGER, new BigInteger(1, Secret.random(16).bytes()).toByteArray()),
                        ALGORITHM,
                        name,
                        validity,
                        name,
                        keys.getPublic().getEncoded());
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(content);
        byte[] whole =
                der(
                        SEQUENCE,
                        content,
                        ALGORITHM,
                        der(BIT_STRING, new byte[] {0}, signature.sign()));
        X509Certificate certificate = read(whole);
        certificate.verify(keys.getPublic());
        return certificate;
    }

    static X509Certificate read(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }

    private static byte[] time(String text) {
        return der(GENERAL_TIME, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length > 0xFF) {
            out.write(0x82);
            out.write(length >> Byte.SIZE);
        } else if (length > 0x7F) {
            out.write(0x81);
        }
        out.write(length);
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
