package nl.basiseerst.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// Waits for what the window shows, without sleeping.
public final class Wait {

    /// More than any step takes on the slowest machine that builds. What is met is met at once.
    private static final int MOST_SECONDS = 60;

    private Wait() {}

    /// Waits until something is so, and the window has drawn it. It is asked on the JavaFX thread:
    /// what is drawn changes there, and beside it a list may be emptied while it is read.
    ///
    /// @throws TimeoutException when it was not so within a minute
    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(MOST_SECONDS, SECONDS, () -> WindowExtension.ask(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
