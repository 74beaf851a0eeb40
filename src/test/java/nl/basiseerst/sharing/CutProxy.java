package nl.basiseerst.sharing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// The cable between a guest and the computer with the data, which can be cut or pulled out.
final class CutProxy implements AutoCloseable {

    /// Bytes of a pulse, encrypted; a call or an answer has more.
    private static final int SIGN_OF_LIFE = 35;

    /// When the line is cut, once.
    enum Cut {
        NEVER,
        /// The call never arrives.
        BEFORE,
        /// The call arrives, its answer does not.
        DURING,
        /// The answer arrives, and then the line is gone.
        AFTER
    }

    private final ServerSocket listening;
    private final int port;
    private final List<Socket> sockets = new ArrayList<>();
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private Cut cut = Cut.NEVER;
    private boolean frozen;
    private boolean closedDoor;
    private boolean called;

    /// @param port of the computer with the data
    CutProxy(int port) throws IOException {
        this.port = port;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    /// All that went over the cable, as whoever listens in would see it.
    synchronized byte[] heard() {
        return heard.toByteArray();
    }

    /// Cuts the line at the next call.
    synchronized void cut(Cut when) {
        cut = when;
        called = false;
    }

    /// Pulls the plug out, or puts it back: nothing comes through, and nobody is told.
    synchronized void freeze(boolean out) {
        frozen = out;
        notifyAll();
    }

    /// Whether nobody gets through any more.
    synchronized void shut(boolean nobody) {
        closedDoor = nobody;
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket guest = listening.accept();
                if (isShut()) {
                    guest.close();
                    continue;
                }
                Socket host = new Socket(InetAddress.getLoopbackAddress(), port);
                synchronized (this) {
                    sockets.add(guest);
                    sockets.add(host);
                }
                Thread.ofVirtual().start(() -> pass(guest, host, true));
                Thread.ofVirtual().start(() -> pass(host, guest, false));
            } catch (IOException closed) {
                // the test is over, or the computer with the data is
            }
        }
    }

    private synchronized boolean isShut() {
        return closedDoor;
    }

    private void pass(Socket from, Socket to, boolean call) {
        byte[] bytes = new byte[100_000];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                waitWhileFrozen();
                Cut now = reached(bytes, count, call);
                if (now == Cut.BEFORE) {
                    return;
                }
                if (now != Cut.DURING || call) {
                    out.write(bytes, 0, count);
                    out.flush();
                }
                if (now == Cut.AFTER || (now == Cut.DURING && !call)) {
                    return;
                }
            }
        } catch (IOException cutOff) {
            // that is what it is for
        }
    }

    /// Which cut is due at these bytes.
    private synchronized Cut reached(byte[] bytes, int count, boolean call) {
        heard.write(bytes, 0, count);
        if (count <= SIGN_OF_LIFE || cut == Cut.NEVER) {
            return Cut.NEVER;
        }
        if (call) {
            called = true;
            return cut == Cut.AFTER ? Cut.NEVER : once(cut == Cut.BEFORE);
        }
        return called ? once(true) : Cut.NEVER;
    }

    private Cut once(boolean done) {
        Cut now = cut;
        if (done) {
            cut = Cut.NEVER;
        }
        return now;
    }

    private synchronized void waitWhileFrozen() {
        while (frozen) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            synchronized (this) {
                frozen = false;
                notifyAll();
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
