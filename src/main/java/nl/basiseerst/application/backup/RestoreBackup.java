package nl.basiseerst.application.backup;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Puts a backup in the place of the present data. Those are kept aside, whatever state they are
/// in. Calls block and must come one after another, on the thread that uses the store.
public final class RestoreBackup {

    /// Puts the data of a file in the place of the present ones.
    public interface DataSwap {

        /// Closes the data, puts others in their place and keeps the former ones aside.
        ///
        /// @throws Failure if that cannot be done; everything is as it was
        Restored swap(Path backup, Progress progress);
    }

    /// What came of it.
    ///
    /// @param changeNo number of the last change in the data now
    /// @param rows how many rows they have
    /// @param keptAside where the former data are, null if there were none
    public record Restored(long changeNo, long rows, @Nullable Path keptAside) {}

    /// What the present data hold that a backup does not.
    ///
    /// @param changes how many; 0 for none
    /// @param first when the first of them was made, null without any
    /// @param last when the last of them was made, null without any
    public record Loss(long changes, @Nullable Instant first, @Nullable Instant last) {}

    /// What keeps accounts from being read begins so; all else keeps somebody out.
    private static final String UNREADABLE = "database-";

    private static final String IN_USE = "database-in-use";

    private static final Set<String> SPOILT =
            Set.of("backup-damaged", "backup-absent", "backup-unread");

    private final FindBackups backups;
    private final BackupLock lock;
    private final Supplier<PracticeStore> store;
    private final Runnable before;
    private final DataSwap swap;
    private final Access access;

    /// @param store the present data; asked for only to tell what would be lost
    /// @param before makes a backup of the present data if they changed
    /// @param access asked whether whoever is at work may do it
    public RestoreBackup(
            FindBackups backups,
            BackupLock lock,
            Supplier<PracticeStore> store,
            Runnable before,
            DataSwap swap,
            Access access) {
        this.backups = backups;
        this.lock = lock;
        this.store = store;
        this.before = before;
        this.swap = swap;
        this.access = access;
    }

    /// Everything that can be put back, the newest first.
    public List<Backup> all() {
        return backups.all();
    }

    /// Whether a password or recovery key must be given before this one can be put back.
    public boolean isLocked(Backup backup) {
        return !lock.opens(backup.file());
    }

    /// Gives that.
    ///
    /// @param secret left as it is: whoever made it clears it
    /// @throws Failure `not-permitted`, `password-wrong`, `password-pause` or `backup-damaged`
    public void unlock(Backup backup, char[] secret) {
        requireRight();
        lock.unlockBackup(backup.file(), secret);
    }

    /// What would be lost, as far as the present data can be read.
    ///
    /// @throws Failure `not-permitted`, or if they cannot
    public Loss loss(Backup backup) {
        requireRight();
        // by time as well: after an earlier backup was put back, numbers are given out again
        List<LoggedChange> lost =
                store.get().changesAfter(0).stream()
                        .filter(
                                change ->
                                        backup.isBefore(change.changeNo())
                                                || change.header().when().isAfter(backup.made()))
                        .toList();
        return lost.isEmpty()
                ? new Loss(0, null, null)
                : new Loss(
                        lost.size(),
                        lost.getFirst().header().when(),
                        lost.getLast().header().when());
    }

    /// Accounts that cannot be read keep nobody from putting readable ones back: who has the files,
    /// and the key they are encrypted with, could copy them by hand as well.
    private void requireRight() {
        try {
            access.require(Action.RESTORE);
        } catch (Failure failure) {
            if (!failure.key().startsWith(UNREADABLE) || failure.key().equals(IN_USE)) {
                throw failure;
            }
        }
    }

    /// Puts the backup in place, or that of the same name in the other place if this one is
    /// damaged, gone or cannot be read to its end. The present data are backed up first if they can
    /// be read, and kept aside in any case.
    ///
    /// @throws Failure `not-permitted`, or why it cannot be done; everything is as it was
    /// @throws java.util.concurrent.CancellationException if it was cancelled; likewise
    public Restored run(Path backup, Progress progress) {
        requireRight();
        try {
            before.run();
        } catch (Failure presentDataUnreadable) {
            // they are kept aside as they are
        }
        progress.stopIfCancelled();
        return swapEither(backup, progress);
    }

    /// A backup is listed once, and lies in two places for when one of them fails.
    private Restored swapEither(Path backup, Progress progress) {
        try {
            return swap.swap(backup, progress);
        } catch (Failure failure) {
            Path twin =
                    Optional.of(failure)
                            .filter(told -> SPOILT.contains(told.key()))
                            .flatMap(_ -> backups.twin(backup))
                            .orElseThrow(() -> failure);
            return swap.swap(twin, progress);
        }
    }
}
