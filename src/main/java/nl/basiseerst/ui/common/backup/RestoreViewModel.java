package nl.basiseerst.ui.common.backup;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.backup.RestoreBackup.Loss;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// The backups there are, what would be lost by one of them, and putting it back.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RestoreViewModel {

    /// A backup that is about to be put back.
    ///
    /// @param loss null if the present data cannot be read
    /// @param locked whether its password or recovery key must be given first
    record Asked(Backup backup, @Nullable Loss loss, boolean locked) {}

    /// What is known of a backup on the storage thread.
    private record Known(@Nullable Loss loss, boolean locked, @Nullable RuntimeException bug) {}

    /// What was put back last.
    record Done(Backup backup, Restored restored) {}

    private final Desk desk;
    private final RestoreBackup restore;
    private final BackgroundWork storage;
    private final Failures failures;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();

    /// Held here: whoever listens to it does not keep it.
    private final ObservableList<Backup> shown = FXCollections.unmodifiableObservableList(backups);

    private final ReadOnlyObjectWrapper<@Nullable Asked> asked =
            new ReadOnlyObjectWrapper<>(this, "asked");
    private final ReadOnlyBooleanWrapper unlocking = new ReadOnlyBooleanWrapper(this, "unlocking");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyObjectWrapper<@Nullable Done> done =
            new ReadOnlyObjectWrapper<>(this, "done");

    /// @param storage runs its work one after another, together with that of the desk
    public RestoreViewModel(
            Desk desk, RestoreBackup restore, BackgroundWork storage, Failures failures) {
        this.desk = desk;
        this.restore = restore;
        this.storage = storage;
        this.failures = failures;
    }

    /// Looks which backups there are now.
    public void refresh() {
        storage.start(_ -> restore.all(), backups::setAll, failures);
    }

    /// Asks what would be lost; nothing changes yet.
    void ask(Backup backup) {
        done.set(null);
        storage.start(
                _ -> known(backup),
                known -> {
                    asked.set(new Asked(backup, known.loss(), known.locked()));
                    if (known.bug() != null) {
                        failures.accept(known.bug());
                    }
                },
                failures);
    }

    /// On the storage thread. That the present data cannot be read keeps nobody from putting others
    /// in their place.
    private Known known(Backup backup) {
        boolean locked = restore.isLocked(backup);
        try {
            return new Known(restore.loss(backup), locked, null);
        } catch (Failure unreadable) {
            return new Known(null, locked, null);
        } catch (RuntimeException bug) {
            return new Known(null, locked, bug);
        }
    }

    /// Tries the password or the recovery key of a backup that was sealed with another than the
    /// data have. Nothing happens while one is being tried.
    void unlock(String typed) {
        Asked now = asked.get();
        if (now == null || !now.locked() || unlocking.get() || typed.isEmpty()) {
            return;
        }
        unlocking.set(true);
        failures.dismiss();
        storage.start(
                _ -> {
                    unlock(now.backup(), typed);
                    return now.backup();
                },
                _ -> {
                    unlocking.set(false);
                    if (now.equals(asked.get())) { // not left, nor another, meanwhile
                        asked.set(new Asked(now.backup(), now.loss(), false));
                    }
                },
                failure -> {
                    unlocking.set(false);
                    failures.accept(failure);
                });
    }

    private void unlock(Backup backup, String typed) {
        char[] secret = typed.strip().toCharArray();
        try {
            restore.unlock(backup, secret);
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    /// Leaves everything as it is.
    void cancel() {
        asked.set(null);
    }

    /// Puts back what was asked for.
    void confirm() {
        Asked now = asked.get();
        if (now == null || now.locked() || job.get() != null) {
            return;
        }
        job.set(
                storage.start(
                        progress -> restore.run(now.backup().file(), progress),
                        restored -> restored(now.backup(), restored),
                        failure -> {
                            job.set(null);
                            asked.set(null);
                            failures.accept(failure);
                        }));
        if (asked.get() == null) {
            job.set(null); // it was done at once
        }
    }

    private void restored(Backup backup, Restored restored) {
        job.set(null);
        asked.set(null);
        done.set(new Done(backup, restored));
        failures.dismiss(); // what was wrong with the former data
        desk.open();
        refresh();
    }

    /// Stops putting back, as long as that can be done.
    void giveUp() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// The newest first.
    public ObservableList<Backup> backups() {
        return shown;
    }

    /// What is about to be put back; null for nothing.
    ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Whether a password is being tried.
    ReadOnlyBooleanProperty unlockingProperty() {
        return unlocking.getReadOnlyProperty();
    }

    /// What was wrong, in one sentence; empty if nothing was.
    ReadOnlyStringProperty sentenceProperty() {
        return failures.sentenceProperty();
    }

    /// The putting back that goes on; null while there is none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What was put back last; null before that.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
