package nl.basiseerst.persistence;

import nl.basiseerst.persistence.file.Watch;

import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A database file that H2 encrypts: one block of its own, and after that the blocks of a database
/// file like any other, each encrypted.
final class EncryptedFile {

    /// In bytes.
    static final int HEADER = 4096;

    private static final byte[] BEGINNING = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    /// What its headers begin with.
    private static final byte[] DATABASE = "H:2,".getBytes(StandardCharsets.US_ASCII);

    private EncryptedFile() {}

    /// Whether a file begins as an encrypted one does; not if there is none. One that is open is
    /// not read: when a handle on it is closed the system takes the lock of this program on it
    /// away.
    static boolean is(Path file) throws IOException {
        if (Files.notExists(file)) {
            return false;
        }
        Watch open = Watch.of(file);
        if (open != null) {
            return open.isEncrypted();
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(BEGINNING.length), BEGINNING);
        }
    }

    /// Whether it was encrypted with that password: then one of the two headers of a database is in
    /// it. The file must not be open.
    static boolean isOf(Path file, String password) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() <= HEADER) {
                return false;
            }
            FileChannel content = content(channel, password);
            return startsDatabase(content, 0) || startsDatabase(content, HEADER);
        }
    }

    private static boolean startsDatabase(FileChannel content, long place) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(DATABASE.length);
        content.read(start, place);
        return Arrays.equals(start.array(), DATABASE);
    }

    /// The database file inside.
    ///
    /// @param file longer than [#HEADER]: to a shorter one H2 would write
    /// @param password as in [EmbeddedAddress#filePassword]
    static FileChannel content(FileChannel file, String password) {
        byte[] key = FilePathEncrypt.getPasswordBytes(password.toCharArray());
        return new FileEncrypt("content", key, file);
    }
}
