package nl.basiseerst.app;

import nl.basiseerst.application.Progress;

import java.time.Duration;

/// For work that nobody watches and that is given up when it takes too long.
///
/// @param until on the clock of `System.nanoTime()`
record Hurried(long until) implements Progress {

    /// @param most from now on
    Hurried(Duration most) {
        this(System.nanoTime() + most.toNanos());
    }

    @Override
    public void report(double fraction, String step) {
        // nobody looks
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - until > 0;
    }

    @Override
    public void onCancel(Runnable hook) {
        // it looks by itself often enough
    }
}
