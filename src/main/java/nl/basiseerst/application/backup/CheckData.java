package nl.basiseerst.application.backup;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;

import java.util.List;

/// "Gegevens controleren": everything there is to look at, one after another.
public final class CheckData {

    private final List<HealthCheck> checks;
    private final Access access;

    public CheckData(List<HealthCheck> checks, Access access) {
        this.checks = List.copyOf(checks);
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
        /// Nothing here.
        NONE
    }

    /// Looks at everything. Blocks.
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
        return whole;
    }

    /// What can be done about it.
    public static Mend mend(Finding finding) {
        return switch (finding.key()) {
            case "backup-none" -> Mend.BACK_UP;
            case "second-none", "second-absent", "second-same-disk" -> Mend.CHOOSE_SECOND;
            case "backup-unusable" -> Mend.REMOVE_FILE;
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
