package nl.basiseerst.sharing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// The first message: who is there.
///
/// @param secret of that guest
/// @param ofCode the secret of the code that was typed, for who was not let in before
/// @param name of the computer
/// @param user who works there, as that computer knows them
/// @param run made anew at each start of the program there: who logged in then is known by it
/// @param version of the program
record Hello(
        String id,
        Secret secret,
        String name,
        String user,
        Secret run,
        Optional<Secret> ofCode,
        String version) {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{8,40}");
    private static final int LONGEST = 40;

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(Wire.MAGIC);
            out.writeUTF(id);
            out.write(secret.bytes());
            out.writeUTF(name);
            out.writeUTF(user);
            out.write(run.bytes());
            out.writeBoolean(ofCode.isPresent());
            if (ofCode.isPresent()) {
                out.write(ofCode.get().bytes());
            }
            out.writeUTF(version);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// @throws IOException if it is none
    static Hello read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != Wire.MAGIC) {
                throw new IOException("Not a guest");
            }
            String id = in.readUTF();
            Secret secret = secret(in, Secret.OF_GUEST);
            String name = shown(in.readUTF());
            String user = shown(in.readUTF());
            Secret run = secret(in, Secret.OF_GUEST);
            Optional<Secret> ofCode =
                    in.readBoolean() ? Optional.of(secret(in, Secret.OF_CODE)) : Optional.empty();
            if (!ID.matcher(id).matches()) {
                throw new IOException("Not an id of a guest");
            }
            return new Hello(id, secret, name, user, run, ofCode, in.readUTF());
        }
    }

    private static Secret secret(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return new Secret(bytes);
    }

    /// Under which name a change is logged: that of the user and of the computer.
    static String logged(String user, String name) {
        return shown(user) + " (" + name + ")";
    }

    /// A name that can be shown on a line and stand in the log.
    static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N} ._-]", "").strip();
        String named = plain.isEmpty() ? "pc" : plain;
        return named.length() > LONGEST ? named.substring(0, LONGEST) : named;
    }
}
