package nl.basiseerst.ui.unlock;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import nl.basiseerst.application.keys.Unlocking;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;

import java.util.Arrays;

/// Asks for the password of the data, or for the recovery key in its place.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class UnlockViewModel {

    private static final int MILLIS = 1000;

    private final Unlocking lock;
    private final BackgroundWork work;
    private final Failures failures;
    private final Runnable opened;
    private final ReadOnlyBooleanWrapper recovery = new ReadOnlyBooleanWrapper(this, "recovery");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyIntegerWrapper pause = new ReadOnlyIntegerWrapper(this, "pause");

    /// @param work trying a password takes up to a second
    /// @param opened called once, when the data can be opened
    public UnlockViewModel(
            Unlocking lock, BackgroundWork work, Failures failures, Runnable opened) {
        this.lock = lock;
        this.work = work;
        this.failures = failures;
        this.opened = opened;
        look();
    }

    /// Tries what was typed. Nothing happens while one is being tried or the next has to wait.
    void open(String typed) {
        if (busy.get() || pause.get() > 0 || typed.isEmpty()) {
            return;
        }
        busy.set(true);
        failures.dismiss();
        boolean byRecovery = recovery.get();
        work.start(
                _ -> {
                    attempt(typed, byRecovery);
                    return typed.length();
                },
                _ -> opened.run(),
                failure -> {
                    busy.set(false);
                    look();
                    failures.accept(failure);
                });
    }

    private void attempt(String typed, boolean byRecovery) {
        if (byRecovery) {
            lock.withRecoveryKey(typed);
            return;
        }
        char[] password = typed.toCharArray();
        try {
            lock.withPassword(password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Goes from the password to the recovery key or back.
    void takeOtherWay() {
        recovery.set(!recovery.get());
        failures.dismiss();
    }

    /// Looks how long the next try has to wait; the view does so every second while there is
    /// something to wait for.
    void look() {
        pause.set((int) ((lock.pause().toMillis() + MILLIS - 1) / MILLIS));
    }

    /// Whether the recovery key is asked for, and not the password.
    ReadOnlyBooleanProperty recoveryProperty() {
        return recovery.getReadOnlyProperty();
    }

    /// Whether a try is going on.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Seconds until the next try may be; 0 if it may be now.
    ReadOnlyIntegerProperty pauseProperty() {
        return pause.getReadOnlyProperty();
    }

    /// What was wrong, in one sentence; empty if nothing was.
    ReadOnlyStringProperty sentenceProperty() {
        return failures.sentenceProperty();
    }
}
