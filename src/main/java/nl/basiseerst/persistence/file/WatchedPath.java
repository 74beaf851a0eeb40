package nl.basiseerst.persistence.file;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Files of H2 that can be watched: an address begins with the scheme instead of `file:`. Public
/// with a public constructor because H2 makes one for every file.
public final class WatchedPath extends FilePathWrapper {

    /// What an address begins with, without the colon.
    public static final String SCHEME = "watched";

    /// Makes H2 know the scheme. Does nothing the second time.
    public static void register() {
        FilePath.register(new WatchedPath());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        @Nullable Watch watch = Watch.of(Path.of(getBase().toString()));
        FileChannel channel = super.open(mode);
        return watch == null ? channel : new WatchedChannel(channel, watch);
    }
}
