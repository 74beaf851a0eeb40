package nl.basiseerst.sharing;

import nl.basiseerst.sharing.Wire.Message;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// One guest at work, from its welcome until the line breaks: answers its calls one after another
/// and tells it every second, and after each change, that it is there and how far the practice is.
final class Session {

    private final String guestId;
    private final Socket raw;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Answers answers;

    /// Held by who sends.
    private final ReentrantLock turn = new ReentrantLock();

    /// In nanoseconds of the machine.
    private volatile long lastSent = System.nanoTime();

    /// Guarded by this, as is the next.
    private long changeNo;

    private boolean over;

    /// @param raw closed to end the session
    /// @param changeNo the last change that the guest was told of
    Session(
            String guestId,
            Socket raw,
            DataInputStream in,
            DataOutputStream out,
            Answers answers,
            long changeNo) {
        this.guestId = guestId;
        this.raw = raw;
        this.in = in;
        this.out = out;
        this.answers = answers;
        this.changeNo = changeNo;
    }

    String guestId() {
        return guestId;
    }

    /// Works until the line breaks.
    ///
    /// @throws IOException when it does
    void work() throws IOException {
        raw.setSoTimeout((int) Wire.GONE.toMillis());
        Thread.ofVirtual().name("basiseerst-pulse").start(this::pulse);
        while (true) {
            Message message = Wire.receive(in, Wire.MOST);
            switch (message.kind()) {
                case Wire.CALL -> send(Wire.ANSWER, answers.to(message.content()));
                case Wire.HERE -> {
                    // it is; that is what the time-out of the socket wants to know
                }
                default -> throw new ProtocolException("Unknown: " + message.kind());
            }
        }
    }

    /// Tells the guest soon.
    synchronized void changed(long number) {
        changeNo = Math.max(changeNo, number);
        notifyAll();
    }

    private void pulse() {
        try {
            long told = -1;
            while (true) {
                long now;
                synchronized (this) {
                    if (told == changeNo) {
                        rest();
                    }
                    if (over) {
                        return;
                    }
                    now = changeNo;
                }
                send(Wire.PULSE, ByteBuffer.allocate(Long.BYTES).putLong(now).array());
                told = now;
            }
        } catch (IOException gone) {
            end();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // a pulse too early does no harm
    private synchronized void rest() {
        try {
            wait(Wire.PULSE_EVERY.toMillis());
        } catch (InterruptedException somebodyElse) {
            over = true; // nobody of ours interrupts
        }
    }

    /// One message at a time. Whoever waits for that watches over who sends: where nothing goes out
    /// any more the guest takes nothing in, and the session ends, as it does when nothing comes in.
    private void send(int kind, byte[] content) throws IOException {
        awaitTurn();
        try {
            went();
            Wire.send(out, kind, content, this::went);
        } finally {
            turn.unlock();
        }
    }

    private void went() {
        lastSent = System.nanoTime();
    }

    private void awaitTurn() throws IOException {
        try {
            while (!turn.tryLock(Wire.PULSE_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() - lastSent > Wire.GONE.toNanos()) {
                    end();
                    throw new IOException("The guest takes nothing in");
                }
            }
        } catch (InterruptedException somebodyElse) {
            throw new IOException(somebodyElse); // nobody of ours interrupts
        }
    }

    /// Ends the session, at once.
    void end() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        try {
            raw.close();
        } catch (IOException alreadyGone) {
            // that is what was wanted
        }
    }
}
