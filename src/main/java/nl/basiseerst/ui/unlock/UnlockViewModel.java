package nl.basiseerst.ui.unlock;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import nl.basiseerst.application.keys.Unlocking;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Asks for the password of the data, or for the recovery key in its place.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class UnlockViewModel {

    private static final int MILLIS = 1000;

    /// The file with the key is gone or damaged.
    ///
    /// @param backup that can give it back, null if there is none
    record Lost(@Nullable Path backup) {}

    private final Unlocking lock;
    private final BackgroundWork work;
    private final Failures failures;
    private final Runnable opened;
    private final ReadOnlyBooleanWrapper recovery = new ReadOnlyBooleanWrapper(this, "recovery");
    private final ReadOnlyObjectWrapper<@Nullable Lost> lost =
            new ReadOnlyObjectWrapper<>(this, "lost");
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
        work.start(_ -> lost(), found -> lost.set(found.orElse(null)), failures);
    }

    private Optional<Lost> lost() {
        return lock.isKeyLost()
                ? Optional.of(new Lost(lock.backupWithKey().orElse(null)))
                : Optional.empty();
    }

    /// Tries what was typed. Nothing happens while one is being tried or the next has to wait.
    void open(String typed) {
        if (busy.get() || pause.get() > 0 || typed.isEmpty()) {
            return;
        }
        busy.set(true);
        failures.dismiss();
        boolean byRecovery = recovery.get();
        Lost now = lost.get();
        Path backup = now == null ? null : now.backup();
        work.start(
                _ -> {
                    if (backup == null) {
                        attempt(typed, byRecovery);
                    } else {
                        attempt(typed, backup);
                    }
                    return typed.length();
                },
                _ -> opened.run(),
                this::wrong);
    }

    /// Whoever was wrong can try again once it is known how long they have to wait.
    private void wrong(Throwable failure) {
        work.start(
                _ -> seconds(),
                left -> {
                    pause.set(left);
                    busy.set(false);
                    failures.accept(failure);
                },
                unreadable -> {
                    busy.set(false);
                    failures.accept(unreadable);
                });
    }

    private void attempt(String typed, Path backup) {
        char[] secret = typed.toCharArray();
        try {
            lock.withBackup(backup, secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
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
        work.start(_ -> seconds(), pause::set, failures);
    }

    /// Read from a file.
    private int seconds() {
        return (int) ((lock.pause().toMillis() + MILLIS - 1) / MILLIS);
    }

    /// That the file with the key is lost; null if it is not.
    ReadOnlyObjectProperty<@Nullable Lost> lostProperty() {
        return lost.getReadOnlyProperty();
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
