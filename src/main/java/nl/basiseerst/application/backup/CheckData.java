package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;

import java.util.List;
import java.util.function.Consumer;

/// "Gegevens controleren": everything there is to look at, one after another.
public final class CheckData {

    private final List<HealthCheck> checks;
    private final Consumer<HealthReport> heard;
    private final Access access;

    /// @param heard told what was found, on the thread that looked
    public CheckData(List<HealthCheck> checks, Consumer<HealthReport> heard, Access access) {
        this.checks = List.copyOf(checks);
        this.heard = heard;
        this.access = access;
    }

    /// What a person can do about a finding from where it is shown.
    public enum Mend {
        /// Put a backup back.
        RESTORE,
        /// Make a backup now.
        BACK_UP,
        /// Choose a second place for backups.
        CHOOSE_SECOND,
        /// Remove the file the finding names last.
        REMOVE_FILE,
        /// Write the data file anew.
        REBUILD,
        /// Nothing here.
        NONE
    }

    /// Looks at everything. Blocks. Of a file with damage it is not said that it should be written
    /// anew: it stays as it is until a backup was put back.
    ///
    /// @throws nl.basiseerst.application.Failure `not-permitted`, or if the data cannot be opened
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public HealthReport run(Progress progress) {
        access.require(Action.BACK_UP);
        HealthReport whole = new HealthReport(0, List.of());
        for (HealthCheck check : checks) {
            HealthReport report = check.check(progress);
            whole =
                    new HealthReport(whole.rows() + report.rows(), whole.findings())
                            .with(report.findings());
        }
        heard.accept(whole);
        return whole.isSound() ? whole : whole.without(one -> mend(one) == Mend.REBUILD);
    }

    /// What can be done about it.
    public static Mend mend(Finding finding) {
        return switch (finding.key()) {
            case "backup-none" -> Mend.BACK_UP;
            case "second-none", "second-absent", "second-same-disk" -> Mend.CHOOSE_SECOND;
            case "backup-unusable" -> Mend.REMOVE_FILE;
            case CheckSize.AT_EXIT, CheckSize.BY_HAND -> Mend.REBUILD;
            case "change-lost",
                    "change-unreadable",
                    "practice-unreadable",
                    "reference-broken",
                    "rows-miscounted",
                    "table-missing",
                    "table-unreadable" ->
                    Mend.RESTORE;
            default -> Mend.NONE;
        };
    }
}
