package nl.basiseerst.persistence;

import nl.basiseerst.persistence.file.WatchedPath;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Everything the database does to its file, in order: a file system of H2 in the place of the one
/// that the program uses, around it. From its record, what a disk may hold after a power cut can be
/// made: what was forced and any part of what was not.
///
/// One at a time; H2 knows file systems by name only.
final class RecordedDisk implements AutoCloseable {

    /// Something that happened, in order.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    sealed interface Event {

        /// Bytes were handed to the system, which may not have written them yet.
        record Write(long place, byte[] bytes) implements Event {}

        /// The file was made shorter.
        record Truncate(long length) implements Event {}

        /// All that came before is on the disk.
        record Force() implements Event {}

        /// The mark beside the data became this.
        record Mark(byte[] content) implements Event {}

        /// Somebody was told that this change is saved.
        record Told(long changeNo) implements Event {}
    }

    private static final List<Event> EVENTS = new ArrayList<>();
    private static @Nullable Path mark;
    private static byte[] lastMark = {};

    /// Records what is done from here on.
    @SuppressWarnings("StaticAssignmentInConstructor") // H2 makes its paths itself, by a name
    RecordedDisk(Path folder) {
        EVENTS.clear();
        mark = folder.resolve(HighWaterMark.FILE);
        new EmbeddedAddress(folder, "x").url(); // makes H2 know the usual one first
        FilePath.register(new RecordingPath());
        noteMark();
    }

    List<Event> events() {
        synchronized (EVENTS) {
            return List.copyOf(EVENTS);
        }
    }

    /// Somebody is told that a change is saved.
    void tell(long changeNo) {
        noteMark();
        add(new Event.Told(changeNo));
    }

    /// The data are closed, and made durable by that.
    void closed() {
        add(new Event.Force());
        noteMark();
    }

    private static void add(Event event) {
        synchronized (EVENTS) {
            EVENTS.add(event);
        }
    }

    private static void noteMark() {
        try {
            if (mark != null && Files.exists(mark)) {
                byte[] now = Files.readAllBytes(mark);
                if (!Arrays.equals(now, lastMark)) {
                    lastMark = now;
                    add(new Event.Mark(now));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        mark = null;
        WatchedPath.register();
    }

    /// Stands in for the file system of the program; public because H2 makes one for every file.
    public static final class RecordingPath extends FilePathWrapper {

        @Override
        public String getScheme() {
            return WatchedPath.SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new Recording(new WatchedPath().getPath(name).open(mode));
        }
    }

    /// An open file that writes down what is done to it.
    private static final class Recording extends FileBase {

        private final FileChannel base;

        Recording(FileChannel base) {
            this.base = base;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long place) throws IOException {
            ByteBuffer before = bytes.duplicate();
            int count = base.write(bytes, place);
            byte[] written = new byte[count];
            before.get(written);
            noteMark(); // the program may tell that it writes anew, before it does
            add(new Event.Write(place, written));
            return count;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            long place = base.position();
            int count = write(bytes, place);
            base.position(place + count);
            return count;
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            base.truncate(length);
            noteMark();
            add(new Event.Truncate(length));
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
            add(new Event.Force());
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
}
