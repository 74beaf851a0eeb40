package nl.basiseerst.app.instance;

import nl.basiseerst.application.Failure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The right of one program to show the window on a data folder.
///
/// It is a lock that the system keeps on a file of that folder and takes away when the program
/// ends, however it ends: what a killed program left never stands in the way. In the file stands
/// who has it and where that window can be called. Two spellings of a folder name the same file,
/// and so the same window.
public final class OneWindow implements AutoCloseable {

    /// The file in the data folder that holds the lock; it stays when the window is closed.
    public static final String LOCK = "window.lock";

    /// Far behind what is written: Windows lets nobody read what is locked.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final long PATIENCE_MILLIS = 2_000;
    private static final int ATTEMPTS = 10;

    /// Ten seconds for one that is on its way, and a minute for the last backup of one that closes.
    private static final Attempts MOST = new Attempts(100, 600);

    private static final long PAUSE_NANOS = 100_000_000;

    /// How many times another window is called before that is given up.
    ///
    /// @param starting while it is on its way
    /// @param closing while it is closing, at least as many
    record Attempts(int starting, int closing) {}

    private final @Nullable FileChannel channel;
    private final @Nullable Doorbell bell;

    private OneWindow(@Nullable FileChannel channel, @Nullable Doorbell bell) {
        this.channel = channel;
        this.bell = bell;
    }

    /// Asks for the window of that folder. Where nothing can be locked or written, such as in a
    /// folder that may only be read, nothing is in the way: the data have a lock of their own.
    ///
    /// @param user who asks, told to others who ask later
    /// @return empty if another window of that folder was called to the front instead
    /// @throws Failure `window-silent` if there is another one that does not answer within some two
    ///   seconds, `window-elsewhere` if there is one that cannot be called, and `window-closing` if
    ///   one is still closing after a minute, all naming who has it
    public static Optional<OneWindow> claim(Path folder, String user) {
        return claim(folder, user, MOST);
    }

    static Optional<OneWindow> claim(Path folder, String user, Attempts most) {
        Path file = folder.resolve(LOCK);
        int unheard = 0;
        for (int attempt = 1; attempt <= most.closing(); attempt++) {
            FileChannel channel = opened(file);
            if (channel == null) {
                return Optional.of(new OneWindow(null, null));
            }
            if (isLocked(channel)) {
                return Optional.of(held(channel, folder, user));
            }
            closeQuietly(channel);
            Doorbell.Answer answer = called(Holder.in(file));
            if (answer == Doorbell.Answer.RAISED) {
                return Optional.empty();
            }
            if (answer == Doorbell.Answer.STARTING && attempt >= most.starting()) {
                return Optional.empty(); // it shows itself when it is there
            }
            if (answer == Doorbell.Answer.SILENT) {
                throw refused("window-silent", Holder.in(file), folder);
            }
            if (answer == null && ++unheard == ATTEMPTS) {
                throw refused("window-elsewhere", Holder.in(file), folder);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw refused("window-closing", Holder.in(file), folder);
    }

    /// @return null if nobody can be called: who has the window may just be starting, so that
    ///   nothing is written yet, or just closing
    private static Doorbell.@Nullable Answer called(Holder holder) {
        try {
            return holder.socket().isEmpty()
                    ? null
                    : Doorbell.ring(Path.of(holder.socket()), PATIENCE_MILLIS);
        } catch (IOException | InvalidPathException nobody) {
            return null;
        }
    }

    private static OneWindow held(FileChannel channel, Path folder, String user) {
        Doorbell bell = Doorbell.hang(folder);
        try {
            Holder.here(user, bell == null ? "" : bell.path().toString()).write(channel);
        } catch (IOException unwritten) {
            // the lock holds all the same; a second window then cannot say whose it is
        }
        return new OneWindow(channel, bell);
    }

    private static Failure refused(String key, Holder holder, Path folder) {
        if (holder.user().isEmpty()) {
            return new Failure("database-in-use", folder);
        }
        String who = holder.user();
        String where = holder.computer().isEmpty() ? "?" : holder.computer();
        return new Failure(key, folder, who, where);
    }

    private static @Nullable FileChannel opened(Path file) {
        try {
            return FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException notThere) {
            return null;
        }
    }

    /// A file system that has no locks is as good as one that gave it.
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException alsoInThisProcess) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    /// From here on, `raise` brings the window to the front; it runs on a thread of its own.
    public void raiseWith(Runnable raise) {
        if (bell != null) {
            bell.answerWith(raise);
        }
    }

    /// The window is gone but its work is not done yet: who asks for it now waits, and is the next
    /// to have it.
    public void closing() {
        if (bell != null) {
            bell.answerClosing();
        }
    }

    /// Gives the window up; the lock goes with the channel.
    @Override
    public void close() {
        if (bell != null) {
            bell.close();
        }
        if (channel != null) {
            try {
                channel.truncate(0);
            } catch (IOException stale) {
                // it says who had it; the next one overwrites it
            }
            closeQuietly(channel);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException closed) {
            // the system closes it with the program
        }
    }

    /// Whether a file of a data folder belongs to this class rather than to a practice.
    public static boolean isOurs(String fileName) {
        return fileName.equals(LOCK) || fileName.equals(Doorbell.SOCKET);
    }
}
