package nl.basiseerst.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// What the bytes of a backup are put in on their way to the disk and back.
public interface Envelope {

    /// As they are.
    Envelope OPEN =
            new Envelope() {
                @Override
                public OutputStream seal(OutputStream file) {
                    return file;
                }

                @Override
                public InputStream open(InputStream file) {
                    return file;
                }
            };

    /// A stream that puts what is written to it in the file; only closing it makes it whole.
    OutputStream seal(OutputStream file) throws IOException;

    /// What is in the file.
    ///
    /// @throws IOException also while reading, as soon as the bytes turn out to be changed
    InputStream open(InputStream file) throws IOException;
}
