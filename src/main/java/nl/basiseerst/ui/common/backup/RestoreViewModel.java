package nl.basiseerst.ui.common.backup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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

/// The backups there are, what would be lost by one of them, and putting it back.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RestoreViewModel {

    /// A backup that is about to be put back.
    ///
    /// @param loss null if the present data cannot be read
    record Asked(Backup backup, @Nullable Loss loss) {}

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
                _ -> restore.loss(backup),
                loss -> asked.set(new Asked(backup, loss)),
                unreadable -> {
                    asked.set(new Asked(backup, null));
                    if (!(unreadable instanceof Failure)) {
                        failures.accept(unreadable);
                    }
                });
    }

    /// Leaves everything as it is.
    void cancel() {
        asked.set(null);
    }

    /// Puts back what was asked for.
    void confirm() {
        Asked now = asked.get();
        if (now == null || job.get() != null) {
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

    /// The putting back that goes on; null while there is none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What was put back last; null before that.
    ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
