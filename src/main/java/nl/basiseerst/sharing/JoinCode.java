package nl.basiseerst.sharing;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What one computer shows and another types to join it: 40 letters and digits in groups of five.
///
/// It holds the address (6 bytes), the beginning of the fingerprint of the certificate (12 bytes:
/// finding another certificate for it takes 2^96 tries), a secret that lets one computer in (6
/// bytes, of which a handful can be tried) and a byte that shows a typing mistake.
///
/// @param address IPv4, such as `192.168.1.20`
record JoinCode(String address, int port, Fingerprint fingerprint, Secret secret) {

    /// Those of Douglas Crockford's base 32: no letter looks like a digit.
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int BYTES = 25;
    private static final int CHARACTERS = 40;
    private static final int GROUP = 5;
    private static final int ADDRESS = 4;
    private static final int PORT = 6;
    private static final int PRINT = PORT + Fingerprint.LENGTH;

    /// The code as it is shown, such as `R2M0F-…`.
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES);
        bytes.writeBytes(addressBytes());
        bytes.write(port >> Byte.SIZE);
        bytes.write(port);
        bytes.writeBytes(fingerprint.bytes());
        bytes.writeBytes(secret.bytes());
        bytes.write(check(bytes.toByteArray()));
        return grouped(bytes.toByteArray());
    }

    /// Reads what was typed; small letters, spaces and look-alikes are fine.
    ///
    /// @return empty if it is no code
    static Optional<JoinCode> parse(String typed) {
        byte[] bytes = new byte[BYTES];
        int bits = 0;
        int held = 0;
        int count = 0;
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) {
                continue;
            }
            int value = ALPHABET.indexOf(meant(c));
            if (value < 0 || count == BYTES) {
                return Optional.empty();
            }
            held = held << GROUP | value;
            bits += GROUP;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes[count++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        boolean whole = count == BYTES && bits == 0;
        return whole && bytes[BYTES - 1] == check(Arrays.copyOf(bytes, BYTES - 1))
                ? Optional.of(of(bytes))
                : Optional.empty();
    }

    private static JoinCode of(byte[] bytes) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < ADDRESS; i++) {
            address.append(i == 0 ? "" : ".").append(bytes[i] & 0xFF);
        }
        int port = ((bytes[ADDRESS] & 0xFF) << Byte.SIZE) | (bytes[ADDRESS + 1] & 0xFF);
        return new JoinCode(
                address.toString(),
                port,
                new Fingerprint(Arrays.copyOfRange(bytes, PORT, PRINT)),
                new Secret(Arrays.copyOfRange(bytes, PRINT, PRINT + Secret.OF_CODE)));
    }

    private static char meant(char typed) {
        return switch (typed) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> typed;
        };
    }

    private static String grouped(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = (held << Byte.SIZE) | (b & 0xFF);
            bits += Byte.SIZE;
            while (bits >= GROUP) {
                bits -= GROUP;
                text.append(ALPHABET.charAt(held >> bits & (1 << GROUP) - 1));
            }
            held &= (1 << bits) - 1;
        }
        for (int at = CHARACTERS - GROUP; at > 0; at -= GROUP) {
            text.insert(at, '-');
        }
        return text.toString();
    }

    private byte[] addressBytes() {
        try {
            return InetAddress.ofLiteral(address).getAddress();
        } catch (IllegalArgumentException notAnAddress) {
            throw new IllegalStateException("Not an address: " + address, notAnAddress);
        }
    }

    private static byte check(byte[] bytes) {
        MessageDigest digest = Fingerprint.sha256();
        return digest.digest(bytes)[0];
    }
}
