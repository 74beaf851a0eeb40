package nl.basiseerst.persistence.file;

import org.h2.store.fs.FileBase;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/// An open file that tells its [Watch] what is written to it.
final class WatchedChannel extends FileBase {

    private final FileChannel base;
    private final Watch watch;

    WatchedChannel(FileChannel base, Watch watch) {
        this.base = base;
        this.watch = watch;
        watch.opened(this);
    }

    @Override
    public synchronized int write(ByteBuffer bytes, long place) throws IOException {
        return watch.write(base, bytes, place);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int written = watch.write(base, bytes, base.position());
        base.position(base.position() + written);
        return written;
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        watch.truncate(base, length);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        watch.force(base, metaData);
    }

    @Override
    public synchronized int read(ByteBuffer bytes, long place) throws IOException {
        return base.read(bytes, place);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return base.read(bytes);
    }

    @Override
    public long position() throws IOException {
        return base.position();
    }

    @Override
    public FileChannel position(long place) throws IOException {
        base.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public @Nullable FileLock tryLock(long from, long size, boolean shared) throws IOException {
        return base.tryLock(from, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
