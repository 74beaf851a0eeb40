package nl.basiseerst.app.instance;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a window can be called to the front: a socket that is a file, which no network reaches and
/// which only its owner may use. Ringing says nothing, and all that can come of it is that the
/// window shows itself.
final class Doorbell implements AutoCloseable {

    /// Its name in the data folder.
    static final String SOCKET = "window.sock";

    /// What comes of ringing.
    enum Answer {
        /// The window is in front.
        RAISED,
        /// It is on its way.
        STARTING,
        /// It is gone from the screen, and its work is not done yet.
        CLOSING,
        /// Somebody listens, and says nothing.
        SILENT
    }

    private static final byte IN_FRONT = 'F';
    private static final byte ON_ITS_WAY = 'W';
    private static final byte BUSY_CLOSING = 'C';

    /// What every system takes as the address of such a socket, in bytes.
    private static final int LONGEST_ADDRESS = 90;

    private final ServerSocketChannel server;
    private final Path path;
    private final boolean inOwnFolder;

    /// Null while the window is on its way, and comes to the front by itself.
    private volatile @Nullable Runnable raise;

    private volatile boolean closing;

    private Doorbell(ServerSocketChannel server, Path path, boolean inOwnFolder) {
        this.server = server;
        this.path = path;
        this.inOwnFolder = inOwnFolder;
    }

    /// In the data folder, or in a folder of its own where that cannot be.
    ///
    /// @return null where a window cannot be called
    static @Nullable Doorbell hang(Path folder) {
        Path inFolder = folder.toAbsolutePath().resolve(SOCKET);
        boolean fits =
                inFolder.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS;
        try {
            return fits ? hang(inFolder, false) : hangElsewhere();
        } catch (IOException | UnsupportedOperationException notHere) {
            return hangElsewhere();
        }
    }

    private static @Nullable Doorbell hangElsewhere() {
        try {
            return hang(Files.createTempDirectory("basiseerst").resolve(SOCKET), true);
        } catch (IOException | UnsupportedOperationException nowhere) {
            return null;
        }
    }

    private static Doorbell hang(Path path, boolean inOwnFolder) throws IOException {
        Files.deleteIfExists(path); // of a program that was killed
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(UnixDomainSocketAddress.of(path));
        } catch (IOException refused) {
            server.close();
            throw refused;
        }
        Doorbell bell = new Doorbell(server, path, inOwnFolder);
        Thread.ofPlatform().daemon().name("basiseerst-doorbell").start(bell::listen);
        return bell;
    }

    Path path() {
        return path;
    }

    /// @param front brings the window to the front and returns when it is there
    void answerWith(Runnable front) {
        raise = front;
    }

    /// From now on there is no window any more.
    void answerClosing() {
        closing = true;
    }

    private void listen() {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                caller.write(ByteBuffer.wrap(new byte[] {answer()}));
            } catch (IOException goneOrClosed) {
                // the next caller, if there is still a bell
            }
        }
    }

    private byte answer() {
        Runnable front = raise;
        if (closing) {
            return BUSY_CLOSING;
        }
        if (front == null) {
            return ON_ITS_WAY;
        }
        front.run();
        return IN_FRONT;
    }

    /// Calls the window that listens there, and waits no longer than so many milliseconds.
    ///
    /// @throws IOException if nobody listens there, or only to others
    static Answer ring(Path path, long millis) throws IOException {
        try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(path));
                Selector selector = Selector.open()) {
            call.configureBlocking(false);
            call.register(selector, SelectionKey.OP_READ);
            if (selector.select(millis) == 0) {
                return Answer.SILENT;
            }
            ByteBuffer answer = ByteBuffer.allocate(1);
            if (call.read(answer) != 1) {
                return Answer.STARTING; // or just gone
            }
            return switch (answer.get(0)) {
                case IN_FRONT -> Answer.RAISED;
                case BUSY_CLOSING -> Answer.CLOSING;
                default -> Answer.STARTING;
            };
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(path);
            Path folder = path.getParent();
            if (inOwnFolder && folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException leftBehind) {
            // the next one takes it away
        }
    }
}
