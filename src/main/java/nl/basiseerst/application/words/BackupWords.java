package nl.basiseerst.application.words;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.KeepBackups.Standing;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.application.backup.RestoreBackup.Loss;
import nl.basiseerst.application.backup.RestoreBackup.Restored;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;

/// Backups in words. Safe for use by several threads.
public final class BackupWords {

    private static final long KILO = 1000;

    private final Messages messages;

    public BackupWords(Messages messages) {
        this.messages = messages;
    }

    /// When it was made, on the clock of this computer: `dinsdag 24 november 2026 7:45`.
    public String when(Backup backup) {
        return moment(backup.made());
    }

    /// Up to which change it goes, and how large it is; of data that were kept aside that they are.
    public String size(Backup backup) {
        if (backup.isKeptAside()) {
            return messages.text("backup.size.aside", bytes(backup.bytes()));
        }
        return messages.text(
                "backup.size", Long.toString(backup.changeNo()), bytes(backup.bytes()));
    }

    /// When the last one was made; that there is none.
    public String last(Standing standing) {
        Backup last = standing.last();
        return last == null
                ? messages.text("backup.last.none")
                : messages.text("backup.last", when(last), size(last));
    }

    /// When the next one comes.
    public String next(Standing standing) {
        if (standing.last() == null) {
            return messages.text("backup.next.first", Integer.toString(KeepBackups.MINUTES));
        }
        return standing.changed()
                ? messages.text("backup.next.soon", Integer.toString(KeepBackups.MINUTES))
                : messages.text("backup.next.unchanged");
    }

    /// Where the second place is and what that is worth.
    public String second(Standing standing) {
        Path second = standing.second();
        if (second == null) {
            return messages.text("backup.second.none");
        }
        if (!standing.secondReachable()) {
            return messages.text("backup.second.absent", second.toString());
        }
        return messages.text(
                standing.sameDisk() ? "backup.second.same-disk" : "backup.second.other-disk",
                second.toString());
    }

    /// What would be lost.
    ///
    /// @param loss null if the present data cannot be read
    public String loss(@Nullable Loss loss) {
        if (loss == null) {
            return messages.text("backup.loss.unknown");
        }
        Instant first = loss.first();
        Instant last = loss.last();
        return first == null || last == null
                ? messages.text("backup.loss.none")
                : messages.text("backup.loss", loss.changes(), moment(first), moment(last));
    }

    /// That it was put back, and where the former data are.
    public String restored(Backup backup, Restored restored) {
        Path kept = restored.keptAside();
        return kept == null
                ? messages.text("backup.restored", when(backup))
                : messages.text("backup.restored.kept", when(backup), kept.toString());
    }

    /// How large the data file was and is.
    public String rebuilt(Rebuilt rebuilt) {
        return messages.text("backup.rebuilt", bytes(rebuilt.before()), bytes(rebuilt.after()));
    }

    private String moment(Instant moment) {
        return new Spoken(messages).of(moment);
    }

    private String bytes(long bytes) {
        if (bytes < KILO * KILO) {
            return messages.text("backup.kilobytes", Math.max(1, bytes / KILO));
        }
        double mega =
                BigDecimal.valueOf((double) bytes / (KILO * KILO))
                        .setScale(1, RoundingMode.HALF_UP)
                        .doubleValue();
        return messages.text("backup.megabytes", mega);
    }
}
