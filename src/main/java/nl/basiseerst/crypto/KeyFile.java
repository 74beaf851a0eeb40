package nl.basiseerst.crypto;

import nl.basiseerst.application.Failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;

/// What is kept of the master key: the key locked away twice, by the password and by the recovery
/// key, in a file of five lines beside the data.
///
/// Two things guard the lines. The last is a plain digest of the rest: a byte that went wrong shows
/// before any password is tried, and is not taken for a wrong password. The one before can only be
/// made with the master key: lines that somebody put together show as soon as the key is known.
public final class KeyFile {

    /// Nobody makes this program read more, in bytes.
    private static final int LONGEST = 4096;

    private static final String TITLE = "BasisEerst key file 1\n";
    private static final Pattern LINES =
            Pattern.compile(
                    TITLE
                            + "id ([0-9a-f-]{36})\n"
                            + ("password " + WrappedKey.SPELLING + "\n")
                            + ("recovery " + WrappedKey.SPELLING + "\n")
                            + "seal ([0-9a-f]{64})\n"
                            + "sum ([0-9a-f]{64})\n");

    private final String id;
    private final WrappedKey byPassword;
    private final WrappedKey byRecovery;
    private final String seal;

    private KeyFile(String id, WrappedKey byPassword, WrappedKey byRecovery, String seal) {
        this.id = id;
        this.byPassword = byPassword;
        this.byRecovery = byRecovery;
        this.seal = seal;
    }

    /// A key file that was just made, with what it keeps.
    public record Made(KeyFile file, MasterKey key, RecoveryKey recovery) {}

    /// A new master key, locked away by that password and a new recovery key. Takes up to a second,
    /// as do all that take a password.
    public static Made make(char[] password) {
        String id = UUID.randomUUID().toString();
        MasterKey key = MasterKey.fresh();
        RecoveryKey recovery = RecoveryKey.fresh();
        KeyFile file =
                sealed(
                        id,
                        WrappedKey.of(key, password, purpose("password", id)),
                        WrappedKey.of(key, recovery.secret(), purpose("recovery", id)),
                        key);
        return new Made(file, key, recovery);
    }

    /// Reads a key file.
    ///
    /// @throws Failure `key-file-missing`, or `key-file-damaged` if it is not as it was written
    public static KeyFile read(Path file) {
        try {
            if (Files.notExists(file)) {
                throw new Failure("key-file-missing", file);
            }
            if (Files.size(file) > LONGEST) {
                throw new Failure("key-file-damaged", file);
            }
            return parse(Files.readAllBytes(file))
                    .orElseThrow(() -> new Failure("key-file-damaged", file));
        } catch (IOException e) {
            throw new Failure("key-file-unreadable", e, file);
        }
    }

    /// @return empty if these are not the bytes of a key file
    static Optional<KeyFile> parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.US_ASCII);
        Matcher lines = LINES.matcher(text);
        if (!lines.matches()
                || !digest(text.substring(0, lines.start(15) - 4)).equals(lines.group(15))) {
            return Optional.empty();
        }
        MatchResult parts = lines.toMatchResult();
        try {
            return Optional.of(
                    new KeyFile(
                            parts.group(1),
                            WrappedKey.parse(parts, 2),
                            WrappedKey.parse(parts, 8),
                            parts.group(14)));
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    /// By which a key file is known; it stays when the password changes.
    public String id() {
        return id;
    }

    /// @return empty if it is another password
    /// @throws Failure `key-file-forged` if the password is right and the lines are not
    public Optional<MasterKey> open(char[] password) {
        return byPassword.open(password, purpose("password", id)).map(this::trusted);
    }

    /// @return empty if it is the recovery key of other data, or an older one
    /// @throws Failure `key-file-forged` if the recovery key is right and the lines are not
    public Optional<MasterKey> open(RecoveryKey recovery) {
        return byRecovery.open(recovery.secret(), purpose("recovery", id)).map(this::trusted);
    }

    /// The same key behind another password; the recovery key stays.
    public KeyFile withPassword(MasterKey key, char[] password) {
        WrappedKey wrapped = WrappedKey.of(key, password, purpose("password", id));
        return sealed(id, wrapped, byRecovery, key);
    }

    /// The same key behind another recovery key; the password stays.
    public KeyFile withRecovery(MasterKey key, RecoveryKey recovery) {
        WrappedKey wrapped = WrappedKey.of(key, recovery.secret(), purpose("recovery", id));
        return sealed(id, byPassword, wrapped, key);
    }

    byte[] bytes() {
        String lines = lines(id, byPassword, byRecovery) + "seal " + seal + "\n";
        return (lines + "sum " + digest(lines) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    /// Puts it on the disk in one step: whatever happens, there is the file of before or this one.
    ///
    /// @throws Failure `key-file-unwritable`
    public void write(Path file) {
        try {
            WholeFile.write(file, bytes());
        } catch (IOException e) {
            throw new Failure("key-file-unwritable", e, file);
        }
    }

    private MasterKey trusted(MasterKey key) {
        if (!seal(lines(id, byPassword, byRecovery), key).equals(seal)) {
            throw new Failure("key-file-forged");
        }
        return key;
    }

    private static KeyFile sealed(
            String id, WrappedKey byPassword, WrappedKey byRecovery, MasterKey key) {
        String seal = seal(lines(id, byPassword, byRecovery), key);
        return new KeyFile(id, byPassword, byRecovery, seal);
    }

    private static String purpose(String secret, String id) {
        return TITLE + secret + " " + id;
    }

    private static String lines(String id, WrappedKey byPassword, WrappedKey byRecovery) {
        return "%sid %s\npassword %s\nrecovery %s\n"
                .formatted(TITLE, id, byPassword.spelled(), byRecovery.spelled());
    }

    private static String seal(String lines, MasterKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.forKeyFile());
            return hex(mac.doFinal(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Part of every JDK", missing);
        }
    }

    private static String digest(String lines) {
        try {
            return hex(
                    MessageDigest.getInstance("SHA-256")
                            .digest(lines.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Part of every JDK", missing);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
