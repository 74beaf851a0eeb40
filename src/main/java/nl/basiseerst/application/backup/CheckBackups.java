package nl.basiseerst.application.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the backups are there, can be put back, and lie where they help. Reads every one of them
/// and loads it.
public final class CheckBackups implements HealthCheck {

    private static final String STEP = "health.step.backups";
    private static final String LOCKED = "backup-locked";

    private final BackupFiles files;
    private final Path folder;
    private final SecondPlace second;

    /// @param folder of the backups
    public CheckBackups(BackupFiles files, Path folder, SecondPlace second) {
        this.files = files;
        this.folder = folder;
        this.second = second;
    }

    @Override
    public HealthReport check(Progress progress) {
        List<Finding> findings = new ArrayList<>();
        List<Backup> backups = new ArrayList<>(files.in(folder));
        if (backups.isEmpty()) {
            findings.add(new Finding(Severity.WARNING, "backup-none"));
        }
        Optional<Path> place = second.folder();
        if (place.isEmpty()) {
            findings.add(new Finding(Severity.NOTICE, "second-none"));
        } else if (!files.isThere(place.get())) {
            findings.add(new Finding(Severity.WARNING, "second-absent", place.get()));
        } else {
            backups.addAll(there(place.get(), findings));
            if (files.isSameDisk(folder, place.get())) {
                findings.add(new Finding(Severity.NOTICE, "second-same-disk", place.get()));
            }
        }
        for (int i = 0; i < backups.size(); i++) {
            progress.stopIfCancelled();
            progress.report((double) i / backups.size(), STEP);
            verify(backups.get(i), progress, findings);
        }
        return new HealthReport(0, findings);
    }

    private List<Backup> there(Path place, List<Finding> findings) {
        try {
            return files.in(place);
        } catch (Failure notReadable) {
            findings.add(new Finding(Severity.WARNING, "second-absent", place));
            return List.of();
        }
    }

    private void verify(Backup backup, Progress progress, List<Finding> findings) {
        try {
            files.verify(backup.file(), new Within(progress));
        } catch (Failure failure) {
            boolean locked = failure.key().equals(LOCKED);
            findings.add(
                    new Finding(
                            locked ? Severity.NOTICE : Severity.WARNING,
                            found(failure),
                            backup.made(),
                            backup.file().toString()));
        }
    }

    /// Only what is known to be damaged is of no use: whoever removes another may miss it.
    private static String found(Failure failure) {
        return switch (failure.key()) {
            case LOCKED -> LOCKED;
            case "backup-damaged" -> "backup-unusable";
            case "backup-newer" -> "backup-of-newer";
            default -> "backup-unchecked";
        };
    }

    /// Can be given up like the whole, but is too small a part of it to tell how far it is.
    private record Within(Progress whole) implements Progress {

        @Override
        public void report(double fraction, String step) {
            // the whole tells
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }

        @Override
        public void onCancel(Runnable hook) {
            whole.onCancel(hook);
        }
    }
}
