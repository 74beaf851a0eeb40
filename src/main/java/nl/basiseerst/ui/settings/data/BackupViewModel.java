package nl.basiseerst.ui.settings.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.KeepBackups.Made;
import nl.basiseerst.application.backup.KeepBackups.Standing;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FolderChoice;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// The last backup, the next, the second place, and making one now.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class BackupViewModel {

    private final KeepBackups keeping;
    private final BackgroundWork copying;
    private final FolderChoice choice;
    private final Consumer<Throwable> failures;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable Standing> standing =
            new ReadOnlyObjectWrapper<>(this, "standing");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyObjectWrapper<@Nullable Made> made =
            new ReadOnlyObjectWrapper<>(this, "made");

    /// @param copying makes backups, beside the work of the store
    /// @param changed told when there are other backups than before
    public BackupViewModel(
            KeepBackups keeping,
            BackgroundWork copying,
            FolderChoice choice,
            Consumer<Throwable> failures,
            Runnable changed) {
        this.keeping = keeping;
        this.copying = copying;
        this.choice = choice;
        this.failures = failures;
        this.changed = changed;
    }

    /// Looks how things stand.
    public void refresh() {
        copying.start(_ -> keeping.standing(), standing::set, failures);
    }

    /// Makes a backup, whatever changed.
    void makeNow() {
        if (job.get() != null) {
            return;
        }
        made.set(null);
        boolean[] over = {false};
        Job started =
                copying.start(
                        keeping::now,
                        done -> {
                            over[0] = true;
                            job.set(null);
                            made.set(done);
                            Failure second = done.second();
                            if (second != null) {
                                failures.accept(second);
                            }
                            again();
                        },
                        failure -> {
                            over[0] = true;
                            job.set(null);
                            failures.accept(failure);
                        });
        job.set(over[0] ? null : started);
    }

    /// Stops making one; those that were there stay.
    void giveUp() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Asks for a folder and copies backups there too from now on.
    void chooseSecond() {
        choice.choose("backup.second.title").ifPresent(folder -> use(Optional.of(folder)));
    }

    /// Leaves it at one place; what is in the second stays there.
    void forgetSecond() {
        use(Optional.empty());
    }

    /// Removes a backup that cannot be used.
    void remove(Path file) {
        copying.start(
                _ -> {
                    keeping.remove(file);
                    return file;
                },
                _ -> again(),
                failures);
    }

    private void use(Optional<Path> folder) {
        copying.start(
                _ -> Optional.ofNullable(keeping.useSecond(folder)),
                notCopied -> {
                    notCopied.ifPresent(failures);
                    again();
                },
                failures);
    }

    private void again() {
        refresh();
        changed.run();
    }

    /// How things stand; null before that was looked at.
    ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /// The backup that is being made; null for none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What was made last by hand; null before that.
    ReadOnlyObjectProperty<@Nullable Made> madeProperty() {
        return made.getReadOnlyProperty();
    }
}
