package nl.basiseerst.application;

import java.util.concurrent.CancellationException;

/// What long work tells whoever waits for it, and hears back. Safe for use by several threads.
public interface Progress {

    /// Tells how far the work is.
    ///
    /// @param fraction from 0 to 1 of the work that is done, or negative if that is unknown
    /// @param step key of the text that says what is being done; empty for none
    void report(double fraction, String step);

    /// Whether the result is no longer wanted. Work looks here now and then, since nobody
    /// interrupts its thread: that would close the H2 file for every connection.
    boolean isCancelled();

    /// Calls the hook once when the work is cancelled, on the thread that cancels; at once if it
    /// already was. The hook must be quick.
    void onCancel(Runnable hook);

    /// @throws CancellationException if the result is no longer wanted
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
