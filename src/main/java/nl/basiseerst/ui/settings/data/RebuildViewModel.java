package nl.basiseerst.ui.settings.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Writing the data file anew.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RebuildViewModel {

    private final RebuildData rebuilding;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyObjectWrapper<@Nullable Rebuilt> done =
            new ReadOnlyObjectWrapper<>(this, "done");

    /// @param storage runs its work one after another, together with that of the desk
    /// @param changed told when there are other backups than before
    public RebuildViewModel(
            RebuildData rebuilding,
            BackgroundWork storage,
            Consumer<Throwable> failures,
            Runnable changed) {
        this.rebuilding = rebuilding;
        this.storage = storage;
        this.failures = failures;
        this.changed = changed;
    }

    void rebuild() {
        if (job.get() != null) {
            return;
        }
        done.set(null);
        boolean[] over = {false};
        Job started =
                storage.start(
                        rebuilding::run,
                        rebuilt -> {
                            over[0] = true;
                            job.set(null);
                            done.set(rebuilt);
                            changed.run();
                        },
                        failure -> {
                            over[0] = true;
                            job.set(null);
                            failures.accept(failure);
                        });
        job.set(over[0] ? null : started);
    }

    /// Stops; the file is as it was.
    void giveUp() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Says no more what was done last.
    void forget() {
        done.set(null);
    }

    /// The writing that goes on; null for none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// What it came to; null before that.
    ReadOnlyObjectProperty<@Nullable Rebuilt> doneProperty() {
        return done.getReadOnlyProperty();
    }
}
