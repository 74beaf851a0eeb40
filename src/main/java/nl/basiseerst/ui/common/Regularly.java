package nl.basiseerst.ui.common;

import javafx.application.Platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Does something again and again while it is switched on.
///
/// Not an animation: as long as one plays, however slow, JavaFX goes through the window sixty times
/// a second, all day. Use on the JavaFX thread only, on which it is done too.
public final class Regularly {

    private final Executor later;
    private final Runnable what;

    /// How many times it was switched. What was begun before has no say any more.
    private int turn;

    /// @param every time between one and the next, at least a millisecond
    public Regularly(Duration every, Runnable what) {
        later =
                CompletableFuture.delayedExecutor(
                        every.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater);
        this.what = what;
    }

    /// Begins anew, or ends.
    public void run(boolean on) {
        int mine = ++turn;
        if (on) {
            next(mine);
        }
    }

    private void next(int mine) {
        later.execute(
                () -> {
                    if (mine == turn) {
                        next(mine); // first: it goes on if what it does fails
                        what.run();
                    }
                });
    }
}
