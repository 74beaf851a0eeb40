package nl.basiseerst.sharing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.time.Duration;

/// What both sides must agree on. A message is its length (4 bytes), what it is (1 byte) and the
/// rest as [WireOut] writes it.
final class Wire {

    /// The first bytes of the first message, and the version of all that is here.
    static final int MAGIC = 0xBA515EE1;

    // from the guest
    static final int JOIN = 1;
    static final int ENTER = 2;
    static final int CALL = 3;
    static final int HERE = 4;

    // from the computer with the data
    static final int WELCOME = 11;
    static final int REFUSED = 12;
    static final int PULSE = 13;
    static final int ANSWER = 14;

    // kinds of edits
    static final int ADD = 1;
    static final int UPDATE = 2;
    static final int REMOVE = 3;

    /// How often the guest is told that the other computer is there.
    static final Duration PULSE_EVERY = Duration.ofSeconds(1);

    /// After how long without a word the line counts as lost, on the side of the guest. With the
    /// pulse: a notice within five seconds.
    static final Duration SILENCE = Duration.ofSeconds(4);

    /// After how long without a word a guest counts as gone.
    static final Duration GONE = Duration.ofSeconds(10);

    /// For the handshake and the first message together, until a stranger is let in. A guest waits
    /// as long for the connection and for each answer to these.
    static final Duration GREETING = Duration.ofSeconds(4);

    /// Bytes of a message before somebody was let in.
    static final int MOST_OF_STRANGER = 1_000;

    /// Bytes of a message: many times a large practice.
    static final int MOST = 64_000_000;

    /// Bounds for times and dates that others send: the year 9999, in seconds and in days.
    static final long LATEST = 253_402_300_799L;

    static final long MOST_DAYS = 2_932_896;

    /// What a message is and the rest of it.
    @SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares or changes
    record Message(int kind, byte[] content) {}

    /// Bytes that are sent at a time.
    private static final int PIECE = 16_000;

    private Wire() {}

    static void send(DataOutputStream out, int kind, byte[] content) throws IOException {
        send(out, kind, content, () -> {});
    }

    /// @param sent called after every piece, so that who waits knows that it goes on
    static void send(DataOutputStream out, int kind, byte[] content, Runnable sent)
            throws IOException {
        out.writeInt(content.length);
        out.writeByte(kind);
        for (int at = 0; at < content.length; at += PIECE) {
            out.write(content, at, Math.min(PIECE, content.length - at));
            sent.run();
        }
        out.flush();
    }

    /// Reads as it comes, so that a length alone takes no memory.
    ///
    /// @param most bytes that it may have
    static Message receive(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new ProtocolException("A message of " + length + " bytes");
        }
        int kind = in.readUnsignedByte();
        InputStream rest = in;
        byte[] content = rest.readNBytes(length);
        if (content.length < length) {
            throw new ProtocolException("Ended in the middle of a message");
        }
        return new Message(kind, content);
    }
}
