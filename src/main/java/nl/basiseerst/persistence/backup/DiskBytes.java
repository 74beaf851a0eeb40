package nl.basiseerst.persistence.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file. When its disk cannot give them, such as a stick that was pulled out, that
/// is a [FileSystemException], which tells it from bytes that are not what they should be.
public final class DiskBytes extends FilterInputStream {

    private interface Reading {
        int read() throws IOException;
    }

    private final Path file;

    private DiskBytes(Path file, InputStream bytes) {
        super(bytes);
        this.file = file;
    }

    /// To be read from the start.
    ///
    /// @throws java.nio.file.NoSuchFileException if there is no such file
    /// @throws FileSystemException if it cannot be opened
    public static InputStream of(Path file) throws IOException {
        return new DiskBytes(file, Files.newInputStream(file));
    }

    @Override
    public int read() throws IOException {
        return fromDisk(in::read);
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        return fromDisk(() -> in.read(to, offset, length));
    }

    private int fromDisk(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            FileSystemException unread =
                    new FileSystemException(file.toString(), null, e.getMessage());
            unread.initCause(e);
            throw unread;
        }
    }
}
