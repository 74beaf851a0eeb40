package nl.basiseerst.persistence;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over values one after another, each preceded by its length, so that no two lists of
/// values come to the same bytes.
final class CanonicalHash {

    private static final byte[] NOTHING = {'-'};

    private final MessageDigest sha;

    /// @param form names what kind of values follow, and the version of their order
    CanonicalHash(String form) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
        add(form);
    }

    /// @param value by its text; null differs from every text
    CanonicalHash add(@Nullable Object value) {
        if (value == null) {
            sha.update(NOTHING);
        } else {
            byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha.update(bytes);
        }
        return this;
    }

    /// 64 hexadecimal digits. Nothing can be added after that.
    String hex() {
        return HexFormat.of().formatHex(sha.digest());
    }
}
