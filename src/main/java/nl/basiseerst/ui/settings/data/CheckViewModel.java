package nl.basiseerst.ui.settings.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// "Gegevens controleren": looks at everything and mends what can be mended.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class CheckViewModel {

    private final CheckData checking;
    private final BackgroundWork copying;
    private final BackupViewModel backups;
    private final RebuildViewModel rebuilding;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable HealthReport> report =
            new ReadOnlyObjectWrapper<>(this, "report");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");

    /// @param copying reads beside the work of the store
    public CheckViewModel(
            CheckData checking,
            BackgroundWork copying,
            BackupViewModel backups,
            RebuildViewModel rebuilding,
            Consumer<Throwable> failures) {
        this.checking = checking;
        this.copying = copying;
        this.backups = backups;
        this.rebuilding = rebuilding;
        this.failures = failures;
    }

    void check() {
        if (job.get() != null) {
            return;
        }
        report.set(null);
        rebuilding.forget();
        boolean[] over = {false};
        Job started =
                copying.start(
                        checking::run,
                        found -> {
                            over[0] = true;
                            job.set(null);
                            report.set(found);
                        },
                        failure -> {
                            over[0] = true;
                            job.set(null);
                            failures.accept(failure);
                        });
        job.set(over[0] ? null : started);
    }

    /// Stops looking.
    void giveUp() {
        Job running = job.get();
        if (running != null) {
            running.cancel();
        }
    }

    /// Does what can be done about a finding, and looks again next time somebody asks.
    void mend(Finding finding) {
        switch (CheckData.mend(finding)) {
            case BACK_UP -> backups.makeNow();
            case CHOOSE_SECOND -> backups.chooseSecond();
            case REBUILD -> rebuilding.rebuild();
            case REMOVE_FILE -> backups.remove(Path.of(finding.details().getLast().toString()));
            case RESTORE, NONE -> {
                return; // the list of backups stands on the same page
            }
        }
        report.set(null);
    }

    /// Writing the data file anew.
    RebuildViewModel rebuilding() {
        return rebuilding;
    }

    /// What was found; null before that.
    ReadOnlyObjectProperty<@Nullable HealthReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// The looking that goes on; null for none.
    ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }
}
