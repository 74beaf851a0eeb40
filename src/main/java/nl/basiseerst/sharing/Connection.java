package nl.basiseerst.sharing;

import nl.basiseerst.sharing.TurnedAway.Reason;
import nl.basiseerst.sharing.Wire.Message;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

import javax.net.ssl.SSLSocket;

/// One connection of a guest, from the greeting until it breaks. It is not opened again.
final class Connection implements AutoCloseable {

    private final Socket raw;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final long changeNo;

    /// Held by who sends.
    private final ReentrantLock turn = new ReentrantLock();

    /// The answer that is waited for, null for none. Guarded by this.
    private @Nullable CompletableFuture<byte[]> awaited;

    private boolean broken;

    private Connection(Socket raw, DataInputStream in, DataOutputStream out, long changeNo) {
        this.raw = raw;
        this.in = in;
        this.out = out;
        this.changeNo = changeNo;
    }

    /// Connects, makes sure that it is the computer of the code, and says hello.
    ///
    /// @throws javax.net.ssl.SSLException if it is another computer
    /// @throws IOException if it cannot be reached
    /// @throws TurnedAway if it lets this one not in
    static Connection open(GuestSettings there, Hello hello) throws IOException, TurnedAway {
        Socket raw = new Socket();
        try {
            int patience = (int) Wire.GREETING.toMillis();
            raw.connect(new InetSocketAddress(there.address(), there.port()), patience);
            raw.setSoTimeout(patience);
            raw.setTcpNoDelay(true);
            SSLSocket tls =
                    (SSLSocket)
                            PinnedTrust.client(there.fingerprint())
                                    .getSocketFactory()
                                    .createSocket(raw, there.address(), there.port(), true);
            tls.setEnabledProtocols(new String[] {Identity.PROTOCOL});
            tls.startHandshake();
            DataInputStream in = new DataInputStream(new BufferedInputStream(tls.getInputStream()));
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(tls.getOutputStream()));
            Wire.send(out, hello.ofCode().isPresent() ? Wire.JOIN : Wire.ENTER, hello.bytes());
            long changeNo = welcomed(Wire.receive(in, Wire.MOST_OF_STRANGER));
            raw.setSoTimeout((int) Wire.SILENCE.toMillis());
            return new Connection(raw, in, out, changeNo);
        } catch (IOException | TurnedAway | RuntimeException failed) {
            raw.close();
            throw failed;
        }
    }

    private static long welcomed(Message answer) throws IOException, TurnedAway {
        if (answer.kind() == Wire.WELCOME && answer.content().length == Long.BYTES) {
            return ByteBuffer.wrap(answer.content()).getLong();
        }
        if (answer.kind() != Wire.REFUSED) {
            throw new ProtocolException("No greeting: " + answer.kind());
        }
        DataInputStream why = new DataInputStream(new ByteArrayInputStream(answer.content()));
        int reason = why.readUnsignedByte();
        Reason[] all = Reason.values();
        throw new TurnedAway(all[Math.min(reason, all.length - 1)], why.readUTF());
    }

    /// The number of the last change when this was opened.
    long changeNo() {
        return changeNo;
    }

    /// Listens until the line breaks or nothing is heard for too long.
    ///
    /// @param pulse told the number of the last change, every second
    void listen(LongConsumer pulse) {
        try {
            while (true) {
                Message message = Wire.receive(in, Wire.MOST);
                switch (message.kind()) {
                    case Wire.PULSE -> {
                        sayHere();
                        pulse.accept(ByteBuffer.wrap(message.content()).getLong());
                    }
                    case Wire.ANSWER -> answered(message.content());
                    default -> throw new ProtocolException("Unknown: " + message.kind());
                }
            }
        } catch (IOException gone) {
            close();
        }
    }

    /// Makes a call and waits for its answer; one at a time.
    ///
    /// @throws IOException if the line breaks first
    byte[] ask(byte[] call) throws IOException {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        synchronized (this) {
            if (broken) {
                throw new IOException("Broken before");
            }
            awaited = answer;
        }
        try {
            send(Wire.CALL, call);
            return answer.join();
        } catch (CompletionException broke) {
            throw new IOException(broke.getCause());
        } catch (IOException notSent) {
            close();
            throw notSent;
        }
    }

    private void answered(byte[] content) throws ProtocolException {
        CompletableFuture<byte[]> answer;
        synchronized (this) {
            answer = awaited;
            awaited = null;
        }
        if (answer == null) {
            throw new ProtocolException("An answer that nobody waits for");
        }
        answer.complete(content);
    }

    private void send(int kind, byte[] content) throws IOException {
        turn.lock();
        try {
            Wire.send(out, kind, content);
        } finally {
            turn.unlock();
        }
    }

    /// Unless a call is on its way, which says so too: whoever listens must not wait for that, as
    /// it is who finds out that the line is lost.
    private void sayHere() throws IOException {
        if (turn.tryLock()) {
            try {
                Wire.send(out, Wire.HERE, new byte[0]);
            } finally {
                turn.unlock();
            }
        }
    }

    /// Breaks the line; whoever waits for an answer is told. The plain connection is closed, not
    /// TLS, which would wait for a line that may be gone.
    @Override
    public void close() {
        CompletableFuture<byte[]> answer;
        synchronized (this) {
            broken = true;
            answer = awaited;
            awaited = null;
        }
        try {
            raw.close();
        } catch (IOException alreadyGone) {
            // that is what was wanted
        }
        if (answer != null) {
            answer.completeExceptionally(new IOException("The line broke"));
        }
    }
}
