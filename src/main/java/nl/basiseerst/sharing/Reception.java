package nl.basiseerst.sharing;

import nl.basiseerst.sharing.TurnedAway.Reason;
import nl.basiseerst.sharing.Wire.Message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/// Listens on one port and receives who comes: TLS first, then the greeting within a few seconds,
/// and not a byte to the store before somebody was let in.
final class Reception {

    /// How many may be on their way in at once.
    private static final int STRANGERS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    /// Decides who gets in.
    interface Host {

        /// @return the session that goes on from here; it was welcomed
        /// @throws TurnedAway if it may not
        Session admit(Hello hello, boolean joining, Line line) throws TurnedAway, IOException;

        /// The session is over.
        void gone(Session session);
    }

    /// What a session talks over.
    record Line(Socket raw, DataInputStream in, DataOutputStream out) {}

    private final ServerSocket listening;
    private final SSLContext tls;
    private final String version;
    private final Host host;
    private final Semaphore strangers = new Semaphore(STRANGERS);

    private Reception(ServerSocket listening, SSLContext tls, String version, Host host) {
        this.listening = listening;
        this.tls = tls;
        this.version = version;
        this.host = host;
    }

    /// Starts to listen.
    ///
    /// @param port 0 for any
    /// @throws IOException if the port is taken
    static Reception open(int port, Identity identity, String version, Host host)
            throws IOException {
        ServerSocket listening = new ServerSocket();
        try {
            listening.setReuseAddress(true);
            listening.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            listening.close();
            throw taken;
        }
        Reception reception = new Reception(listening, identity.server(), version, host);
        Thread.ofPlatform().daemon().name("basiseerst-sharing").start(reception::listen);
        return reception;
    }

    int port() {
        return listening.getLocalPort();
    }

    /// Stops listening; sessions go on.
    void close() {
        try {
            listening.close();
        } catch (IOException alreadyClosed) {
            LOG.debug("Closed before", alreadyClosed);
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket raw = listening.accept();
                if (Door.isNear(raw.getInetAddress()) && strangers.tryAcquire()) {
                    Thread.ofVirtual().name("basiseerst-guest").start(() -> receive(raw));
                } else {
                    raw.close();
                }
            } catch (IOException closedOrGone) {
                LOG.debug("Nobody came in", closedOrGone);
            }
        }
    }

    private void receive(Socket raw) {
        boolean stranger = true;
        CompletableFuture<Boolean> greeted = new CompletableFuture<>();
        greeted.orTimeout(Wire.GREETING.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> shownOut(raw));
        try (raw) {
            Line line = secured(raw);
            Message first = Wire.receive(line.in(), Wire.MOST_OF_STRANGER);
            boolean joining = first.kind() == Wire.JOIN;
            if (!joining && first.kind() != Wire.ENTER) {
                return;
            }
            Session session;
            try {
                session = host.admit(Hello.read(first.content()), joining, line);
            } catch (TurnedAway refused) {
                Wire.send(line.out(), Wire.REFUSED, refusal(refused.reason()));
                return;
            }
            greeted.complete(true);
            strangers.release();
            stranger = false;
            try {
                session.work();
            } finally {
                session.end();
                host.gone(session);
            }
        } catch (IOException gone) {
            LOG.debug("A guest is gone", gone);
        } catch (RuntimeException bug) {
            LOG.error("A guest was not served", bug);
        } finally {
            greeted.complete(false);
            if (stranger) {
                strangers.release();
            }
        }
    }

    /// However slowly the bytes of a stranger come: its place is for the next one.
    private static boolean shownOut(Socket raw) {
        try {
            raw.close();
        } catch (IOException alreadyGone) {
            LOG.debug("Gone before", alreadyGone);
        }
        return false;
    }

    private Line secured(Socket raw) throws IOException {
        raw.setTcpNoDelay(true);
        SSLSocket secured =
                (SSLSocket)
                        tls.getSocketFactory()
                                .createSocket(raw, raw.getInetAddress().getHostAddress(), 0, true);
        secured.setUseClientMode(false);
        secured.setEnabledProtocols(new String[] {Identity.PROTOCOL});
        secured.startHandshake();
        return new Line(
                raw,
                new DataInputStream(new BufferedInputStream(secured.getInputStream())),
                new DataOutputStream(new BufferedOutputStream(secured.getOutputStream())));
    }

    @SuppressWarnings("EnumOrdinal") // new ones come last: any version tells its guests
    private byte[] refusal(Reason reason) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(reason.ordinal());
            out.writeUTF(version);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /// Lets the guest in.
    static void welcome(Line line, long changeNo) throws IOException {
        Wire.send(
                line.out(),
                Wire.WELCOME,
                ByteBuffer.allocate(Long.BYTES).putLong(changeNo).array());
    }
}
