package nl.basiseerst.persistence.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32C;

/// Follows the bytes of one file while H2 has it open, so that at any time it is known, without
/// reading the file again, what it must begin with. Safe for use by several threads.
///
/// Reading it again would not even do: on Windows nobody but H2 may read what H2 has locked. Of
/// some damaged files H2 keeps the channel open when it fails, and the lock with it; closing the
/// watch closes that too.
public final class Watch implements AutoCloseable {

    /// By real path. H2 makes its channels by name, so this is the only way to reach them.
    private static final ConcurrentMap<Path, Watch> WATCHES = new ConcurrentHashMap<>();

    private final Path file;
    private final Runnable beforeRewrite;
    private final List<Channel> channels = new ArrayList<>();
    private final CRC32C sum = new CRC32C();
    private final long headerEnd;
    private final boolean startsAsTold;
    private long length;
    private boolean appendedOnly = true;
    private Extent forced;

    /// Reads the file, which must be closed, and follows it from there.
    ///
    /// @param told what the file should begin with
    /// @param beforeRewrite called before the first byte of what was written is changed: from then
    ///   on nothing can be told of the file; must not throw
    public Watch(Path file, Extent told, Runnable beforeRewrite) throws IOException {
        this.file = file.toRealPath();
        this.beforeRewrite = beforeRewrite;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            headerEnd = Extent.headerEnd(channel);
            length = channel.size();
            long first = Math.min(told.length(), length);
            Extent.add(channel, headerEnd, first, sum);
            startsAsTold = told.length() == 0 || told.equals(new Extent(first, sum.getValue()));
            Extent.add(channel, Math.max(headerEnd, first), length, sum);
        }
        forced = now();
        WATCHES.put(this.file, this);
    }

    /// What follows that file; null while nothing does, as when it is closed.
    public static @Nullable Watch of(Path file) throws IOException {
        return Files.exists(file) ? WATCHES.get(file.toRealPath()) : null;
    }

    /// Whether the file is encrypted.
    public boolean isEncrypted() {
        return headerEnd > Extent.HEADER;
    }

    /// Whether the file began with what was told of it.
    public boolean startsAsTold() {
        return startsAsTold;
    }

    /// What the file begins with after a power cut too; unknown once anything was written anew.
    public synchronized Extent forced() {
        return appendedOnly ? forced : Extent.UNKNOWN;
    }

    /// Whether H2 had the file open and has closed it.
    public synchronized boolean isOver() {
        return !channels.isEmpty() && channels.stream().noneMatch(Channel::isOpen);
    }

    private Extent now() {
        return new Extent(length, sum.getValue());
    }

    synchronized void opened(Channel channel) {
        channels.add(channel);
    }

    synchronized int write(FileChannel channel, ByteBuffer bytes, long place) throws IOException {
        if (place >= headerEnd && place != length) {
            rewrite();
        }
        ByteBuffer written = bytes.duplicate();
        int count = channel.write(bytes, place);
        if (place == length && appendedOnly) {
            sum.update(written.limit(written.position() + count));
            length += count;
        }
        return count;
    }

    synchronized void truncate(FileChannel channel, long shorter) throws IOException {
        if (shorter < length) {
            rewrite();
        }
        channel.truncate(shorter);
    }

    private void rewrite() {
        if (appendedOnly) {
            appendedOnly = false;
            beforeRewrite.run();
        }
    }

    void force(FileChannel channel, boolean metaData) throws IOException {
        Extent written;
        synchronized (this) {
            written = now();
        }
        channel.force(metaData);
        synchronized (this) {
            forced = written;
        }
    }

    /// Closes what H2 left open and lets the file go.
    @Override
    public synchronized void close() {
        WATCHES.remove(file, this);
        channels.forEach(Watch::giveUp);
    }

    private static void giveUp(Channel channel) {
        try {
            channel.close();
        } catch (IOException lost) {
            return; // it was being given up anyway
        }
    }
}
