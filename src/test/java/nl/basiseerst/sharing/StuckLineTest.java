package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.sharing.SharedPractice.Desk;
import nl.basiseerst.testing.SampleDesk;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLSocket;

/// The line is gone while something large is on its way over it, so that whoever sends it can send
/// no more: nobody waits for the network to find out.
class StuckLineTest {

    private static final int LARGE = 40_000_000;
    private static final int PULSES = 2;

    @TempDir Path folder;

    /// A guest that asks for a lot and then takes nothing in.
    @Test
    void aGuestThatTakesNothingInIsGone() throws Exception {
        try (SharedPractice shared = SharedPractice.in(folder.resolve("host"))) {
            Path file = folder.resolve("joined.properties");
            SharedPractice.joiner(file, SharedPractice.VERSION).join(shared.code());
            GuestSettings there = GuestSettings.of(new PrivateFile(file).read().orElseThrow());
            try (Socket raw = new Socket()) {
                raw.setReceiveBufferSize(8_000);
                raw.connect(new InetSocketAddress(there.address(), there.port()));
                SSLSocket tls =
                        (SSLSocket)
                                PinnedTrust.client(there.fingerprint())
                                        .getSocketFactory()
                                        .createSocket(raw, there.address(), there.port(), true);
                DataOutputStream out = new DataOutputStream(tls.getOutputStream());
                Hello hello =
                        there.hello(
                                Optional.empty(),
                                "anna",
                                Secret.random(Secret.OF_GUEST),
                                SharedPractice.VERSION);
                Wire.send(out, Wire.ENTER, hello.bytes());
                DataInputStream in = new DataInputStream(tls.getInputStream());
                assertEquals(Wire.WELCOME, Wire.receive(in, Wire.MOST_OF_STRANGER).kind());
                for (int i = 0; i < 60; i++) {
                    Wire.send(out, Wire.CALL, everything());
                }
                SharedPractice.until(Duration.ofSeconds(20), () -> isPresent(shared));
                Duration took =
                        SharedPractice.until(Duration.ofSeconds(25), () -> !isPresent(shared));
                System.out.println("A guest that is stuck was gone after " + took.toSeconds());
            }
            try (Desk guest = new Desk(file)) {
                assertEquals(1, guest.store.changeNo(), "others are served");
            }
        }
    }

    private static boolean isPresent(SharedPractice shared) {
        return shared.host.standing().guests().getFirst().present();
    }

    @SuppressWarnings("EnumOrdinal") // as on the line
    private static byte[] everything() {
        return new WireOut(new JsonEntityText())
                .small(Call.LOAD.ordinal())
                .period(Period.ALWAYS)
                .bytes();
    }

    /// The other computer takes nothing in, and after a while is not heard any more.
    @Test
    void aGuestThatSendsALotKnowsSoonThatTheLineIsLost() throws Exception {
        Identity identity = Identity.create(SampleDesk.TUESDAY.instant());
        try (DeafHost host = new DeafHost(identity)) {
            GuestSettings there =
                    new GuestSettings(
                            "127.0.0.1",
                            host.port(),
                            identity.fingerprint(),
                            "guest-0001",
                            Secret.random(Secret.OF_GUEST),
                            "balie-pc");
            Hello hello =
                    there.hello(
                            Optional.empty(),
                            "anna",
                            Secret.random(Secret.OF_GUEST),
                            SharedPractice.VERSION);
            try (Connection line = Connection.open(there, hello)) {
                Thread listener = Thread.ofVirtual().start(() -> line.listen(_ -> {}));
                Thread asking =
                        Thread.ofVirtual()
                                .start(
                                        () ->
                                                assertThrows(
                                                        IOException.class,
                                                        () -> line.ask(new byte[LARGE])));
                SharedPractice.until(
                        Duration.ofSeconds(15), () -> !listener.isAlive() && !asking.isAlive());
                Duration silence = host.silence();
                assertEquals(PULSES, host.pulses(), "not gone while it was heard");
                assertTrue(silence.compareTo(Duration.ofSeconds(5)) < 0, silence.toString());
            }
        }
    }

    /// Welcomes who enters and is heard a few times, at the pace of a host. It takes nothing in.
    private static final class DeafHost implements AutoCloseable {

        private static final byte[] NUMBER = ByteBuffer.allocate(Long.BYTES).putLong(1).array();

        private final Identity identity;
        private final ServerSocket listening =
                new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(1);
        private final AtomicInteger pulses = new AtomicInteger();
        private volatile @Nullable Socket line;
        private volatile long heard;

        DeafHost(Identity identity) throws IOException {
            this.identity = identity;
            Thread.ofVirtual().start(this::welcome);
        }

        int port() {
            return listening.getLocalPort();
        }

        int pulses() {
            return pulses.get();
        }

        /// How long it was not heard.
        Duration silence() {
            return Duration.ofNanos(System.nanoTime() - heard);
        }

        private void welcome() {
            try {
                Socket raw = listening.accept();
                line = raw;
                SSLSocket tls =
                        (SSLSocket)
                                identity.server()
                                        .getSocketFactory()
                                        .createSocket(raw, "127.0.0.1", 0, true);
                tls.setUseClientMode(false);
                Wire.receive(new DataInputStream(tls.getInputStream()), Wire.MOST_OF_STRANGER);
                DataOutputStream out = new DataOutputStream(tls.getOutputStream());
                Wire.send(out, Wire.WELCOME, NUMBER);
                for (int i = 1; i <= PULSES; i++) {
                    long after = Wire.PULSE_EVERY.multipliedBy(i).toNanos();
                    Future<?> _ = pulse.schedule(() -> beat(out), after, TimeUnit.NANOSECONDS);
                }
            } catch (IOException over) {
                // the test is
            }
        }

        private void beat(DataOutputStream out) {
            try {
                Wire.send(out, Wire.PULSE, NUMBER);
                heard = System.nanoTime();
                pulses.incrementAndGet();
            } catch (IOException over) {
                // the test is
            }
        }

        @Override
        public void close() throws IOException {
            pulse.shutdownNow();
            listening.close();
            Socket raw = line;
            if (raw != null) {
                raw.close();
            }
        }
    }
}
