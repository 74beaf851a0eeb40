package nl.basiseerst.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Catches what no code caught, on any thread, and shows it: the window stays, with a sentence.
/// Safe for use by several threads.
public final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final Executor ui;
    private final Consumer<Throwable> failures;

    /// @param ui the JavaFX thread, such as `Platform::runLater`
    /// @param failures logs it and tells it; called by `ui`
    public LastResort(Executor ui, Consumer<Throwable> failures) {
        this.ui = ui;
        this.failures = failures;
    }

    /// From here on for every thread that has no handler of its own, that of JavaFX included.
    public void guardAllThreads() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        try {
            ui.execute(() -> tell(thrown));
        } catch (RuntimeException | Error e) {
            thrown.addSuppressed(e); // the window is gone already
            LOG.error("Uncaught on {}", thread.getName(), thrown);
        }
    }

    /// What fails while it is told must not come back here: that would never end.
    private void tell(Throwable thrown) {
        try {
            failures.accept(thrown);
        } catch (RuntimeException | Error e) {
            thrown.addSuppressed(e);
            LOG.error("Uncaught, and not told", thrown);
        }
    }
}
