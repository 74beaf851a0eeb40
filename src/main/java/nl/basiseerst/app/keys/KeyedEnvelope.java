package nl.basiseerst.app.keys;

import nl.basiseerst.application.Failure;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.persistence.Envelope;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Seals backups with the key of the data, if there is one. Opens those, and those made without.
final class KeyedEnvelope implements Envelope {

    private static final int LONGEST_HEADER = 8192;

    private final Supplier<Optional<DataLock.Opened>> present;
    private final Function<String, Optional<DataLock.Opened>> known;

    /// @param present the key that the data have now, empty if they are not encrypted
    /// @param known the key of a key file, by its id
    KeyedEnvelope(
            Supplier<Optional<DataLock.Opened>> present,
            Function<String, Optional<DataLock.Opened>> known) {
        this.present = present;
        this.known = known;
    }

    @Override
    public OutputStream seal(OutputStream file) throws IOException {
        Optional<DataLock.Opened> open = present.get();
        return open.isPresent() ? SealedFile.seal(file, open.get().key(), open.get().file()) : file;
    }

    /// @throws Failure `backup-locked` if it was sealed with a key that was not given
    @Override
    public InputStream open(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        if (!SealedFile.isSealed(buffered)) {
            return buffered;
        }
        buffered.mark(LONGEST_HEADER);
        KeyFile keys = SealedFile.keysOf(buffered);
        buffered.reset();
        DataLock.Opened open =
                known.apply(keys.id()).orElseThrow(() -> new Failure("backup-locked"));
        return SealedFile.open(buffered, open.key());
    }
}
