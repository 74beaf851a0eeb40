package nl.basiseerst.app;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.audit.CheckLog;
import nl.basiseerst.application.backup.BackupFiles;
import nl.basiseerst.application.backup.CheckBackups;
import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.CheckSize;
import nl.basiseerst.application.backup.FileSize;
import nl.basiseerst.application.backup.FindBackups;
import nl.basiseerst.application.backup.GrowthBounds;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.backup.SecondPlace;
import nl.basiseerst.application.health.HealthCheck;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.Integrity;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.persistence.backup.OpenData;
import nl.basiseerst.persistence.backup.PutBack;
import nl.basiseerst.persistence.backup.Rebuild;
import nl.basiseerst.persistence.backup.SecondPlaceFile;
import nl.basiseerst.persistence.backup.Snapshot;
import nl.basiseerst.persistence.backup.UsedSpace;
import nl.basiseerst.persistence.backup.WrittenBackupsFile;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What makes, keeps, checks and puts back the backups of one data folder.
final class BackupParts {

    private final DataFolder folder;
    private final Clock clock;
    private final ZoneId zone = ZoneId.systemDefault();
    private final Supplier<Database> database;
    private final DataLock lock;
    private final BackupFiles files;
    private final SecondPlace second;
    private final GrowthBounds bounds;

    /// @param database the open data; throws [Failure] while they are closed or cannot be opened
    /// @param lock on the data: its key seals the backups
    BackupParts(DataFolder folder, Clock clock, Supplier<Database> database, DataLock lock) {
        this(folder, clock, database, lock, GrowthBounds.shipped());
    }

    /// @param bounds when the data file is written anew, and how long that may take
    BackupParts(
            DataFolder folder,
            Clock clock,
            Supplier<Database> database,
            DataLock lock,
            GrowthBounds bounds) {
        this.bounds = bounds;
        this.folder = folder;
        this.clock = clock;
        this.database = database;
        this.lock = lock;
        files = new FolderBackups(lock::envelope);
        second = new SecondPlaceFile(folder.secondPlace());
    }

    KeepBackups keep(Access access) {
        return new KeepBackups(
                files,
                new OpenData(database, lock::envelope, clock, zone),
                folder.backups(),
                second,
                new WrittenBackupsFile(folder.writtenBackups()),
                access,
                clock,
                zone);
    }

    /// @param store the present data
    /// @param before makes a backup of them if they changed
    /// @param closed closes them
    RestoreBackup restore(
            Supplier<PracticeStore> store, Runnable before, Runnable closed, Access access) {
        return new RestoreBackup(
                new FindBackups(files, folder.backups(), second, folder.path(), zone),
                lock,
                store,
                before,
                (backup, progress) -> {
                    closed.run();
                    return putBack(backup, progress);
                },
                access);
    }

    private Restored putBack(Path backup, Progress progress) {
        PutBack.Done done =
                new PutBack(folder.path(), lock.envelope(), lock.fileKey())
                        .run(backup, LocalDateTime.now(clock.withZone(zone)), progress);
        return new Restored(done.facts().changeNo(), done.facts().rows(), done.keptAside());
    }

    /// The folders that backups are in.
    List<Path> places() {
        List<Path> places = new ArrayList<>(List.of(folder.backups()));
        second.folder().ifPresent(places::add);
        return places;
    }

    /// Looks at the data and at the backups.
    ///
    /// @param heard told what was found
    /// @param ending whether the program ends, which waits for no check
    CheckData check(Consumer<HealthReport> heard, Access access, BooleanSupplier ending) {
        List<HealthCheck> checks =
                List.of(
                        progress ->
                                new Integrity(database.get(), new JsonEntityText()).check(progress),
                        new CheckLog(() -> new JooqAuditLog(database.get(), new JsonEntityText())),
                        new CheckBackups(files, folder.backups(), second),
                        new CheckSize(this::size, bounds));
        return new CheckData(
                checks.stream().map(check -> untilTheEnd(check, ending)).toList(), heard, access);
    }

    private static HealthCheck untilTheEnd(HealthCheck check, BooleanSupplier ending) {
        return progress -> check.check(new UntilTheEnd(progress, ending));
    }

    /// Whether the practice is kept by another computer, which makes the backups too.
    boolean isGuest() {
        return folder.isGuest();
    }

    private FileSize size() {
        return database.get().beside(UsedSpace::of);
    }

    /// Whether the data file is to be written anew at the end of the program. Not where there is
    /// too little room for it.
    boolean isDoneAtExit() {
        if (!bounds.isDoneAtExit(size())) {
            return false;
        }
        database.get().requireRoom();
        return true;
    }

    /// How long that may take.
    Duration longest() {
        return bounds.longest();
    }

    /// Writes the data file anew, which must be closed.
    Rebuilt rebuild(Progress progress) {
        @Nullable FileKey same = lock.fileKey();
        Rebuild.Rebuilt done = new Rebuild(folder.path()).run(same, same, progress);
        return new Rebuilt(done.sizeBefore(), done.sizeAfter());
    }

    /// Writes a verified copy of the data to any file.
    ///
    /// @return how many rows are in it
    long write(Path file) {
        return new Snapshot(lock.envelope())
                .write(database.get(), file, clock.instant(), NobodyWaits.INSTANCE)
                .rows();
    }

    BackupFiles files() {
        return files;
    }
}
