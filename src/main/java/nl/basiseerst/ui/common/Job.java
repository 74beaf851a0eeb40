package nl.basiseerst.ui.common;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import nl.basiseerst.application.Progress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/// Work that was started by [BackgroundWork]: how far it is, and the way to give it up.
///
/// The properties change on the JavaFX thread; the methods of [Progress] may be called on any.
public final class Job implements Progress {

    private record Step(double fraction, String key) {}

    private final Executor ui;
    private final ReadOnlyBooleanWrapper running =
            new ReadOnlyBooleanWrapper(this, "running", true);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();
    private final List<Runnable> hooks = new ArrayList<>();
    private boolean cancelled;

    Job(Executor ui) {
        this.ui = ui;
    }

    /// Says that the result is no longer wanted, and calls the hooks of the work. It may still
    /// come.
    public void cancel() {
        List<Runnable> called;
        synchronized (hooks) {
            cancelled = true;
            called = List.copyOf(hooks);
            hooks.clear();
        }
        called.forEach(Runnable::run);
    }

    @Override
    public boolean isCancelled() {
        synchronized (hooks) {
            return cancelled;
        }
    }

    @Override
    public void onCancel(Runnable hook) {
        boolean late;
        synchronized (hooks) {
            late = cancelled;
            if (!late) {
                hooks.add(hook);
            }
        }
        if (late) {
            hook.run();
        }
    }

    @Override
    public void report(double fraction, String step) {
        // Only the latest is shown: work that reports often must not flood the JavaFX thread.
        if (latest.getAndSet(new Step(Math.clamp(fraction, -1, 1), step)) == null) {
            ui.execute(this::show);
        }
    }

    /// Whether it is still going on.
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// How much is done, from 0 to 1; negative while that is unknown.
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// Key of the text that says what is being done; empty for none.
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    void finished() {
        synchronized (hooks) {
            hooks.clear(); // nothing is left that they could stop
        }
        running.set(false);
    }

    private void show() {
        Step shown = latest.getAndSet(null);
        if (shown != null && running.get()) {
            fraction.set(shown.fraction());
            step.set(shown.key());
        }
    }
}
