package nl.basiseerst.testing;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.audit.CheckLog;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.BackupLock;
import nl.basiseerst.application.backup.CheckBackups;
import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.CheckSize;
import nl.basiseerst.application.backup.FindBackups;
import nl.basiseerst.application.backup.GrowthBounds;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.backup.SecondPlace;
import nl.basiseerst.application.backup.WrittenBackups;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.Integrity;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.persistence.backup.OpenData;
import nl.basiseerst.persistence.backup.PutBack;
import nl.basiseerst.persistence.backup.Rebuild;
import nl.basiseerst.persistence.backup.SecondPlaceFile;
import nl.basiseerst.persistence.backup.UsedSpace;
import nl.basiseerst.persistence.backup.WrittenBackupsFile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// The backups of a [SampleDesk], as the program has them.
///
/// @param clock says when a backup is made
public record SampleBackups(SampleDesk desk, Clock clock) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public static SampleBackups of(SampleDesk desk) {
        return new SampleBackups(desk, SampleDesk.TUESDAY);
    }

    /// Where they are.
    public Path folder() {
        return desk.folder().resolve("reservekopie");
    }

    public FolderBackups files() {
        return new FolderBackups(() -> Envelope.OPEN);
    }

    public SecondPlace second() {
        return new SecondPlaceFile(desk.folder().resolve("tweede-plek.txt"));
    }

    public WrittenBackups written() {
        return new WrittenBackupsFile(desk.folder().resolve("eigen-reservekopieen.txt"));
    }

    /// Knows the key of no sealed file.
    public FolderBackups sealedFiles() {
        return new FolderBackups(new DataLock(desk.folder(), clock)::envelope);
    }

    public KeepBackups keeping() {
        return keeping(new OneUser("test"));
    }

    /// @param access who is at work
    public KeepBackups keeping(Access access) {
        return new KeepBackups(
                files(),
                new OpenData(desk::database, () -> Envelope.OPEN, clock, ZONE),
                folder(),
                second(),
                written(),
                access,
                clock,
                ZONE);
    }

    /// Makes one now.
    public Backup make() {
        return keeping().now(NobodyWaits.INSTANCE).backup();
    }

    /// Putting one back closes the data of the desk for good.
    public RestoreBackup restoring() {
        return new RestoreBackup(
                new FindBackups(files(), folder(), second(), desk.folder(), ZONE),
                BackupLock.NONE,
                desk::store,
                () -> keeping().beforeReplacing(NobodyWaits.INSTANCE),
                (backup, progress) -> {
                    desk.database().close();
                    PutBack.Done done =
                            new PutBack(desk.folder(), Envelope.OPEN, null)
                                    .run(
                                            backup,
                                            LocalDateTime.ofInstant(clock.instant(), ZONE),
                                            progress);
                    return new Restored(
                            done.facts().changeNo(), done.facts().rows(), done.keptAside());
                },
                new OneUser("test"));
    }

    /// Writing the file anew closes the data of the desk for good.
    public RebuildData rebuilding() {
        return new RebuildData(
                () -> keeping().beforeReplacing(NobodyWaits.INSTANCE),
                progress -> {
                    desk.database().close();
                    Rebuild.Rebuilt done = new Rebuild(desk.folder()).run(null, null, progress);
                    return new RebuildData.Rebuilt(done.sizeBefore(), done.sizeAfter());
                },
                new OneUser("test"));
    }

    public CheckData checking() {
        return new CheckData(
                List.of(
                        new Integrity(desk.database(), new JsonEntityText()),
                        new CheckLog(() -> new JooqAuditLog(desk.database(), new JsonEntityText())),
                        new CheckBackups(files(), folder(), second()),
                        new CheckSize(
                                () -> desk.database().beside(UsedSpace::of),
                                GrowthBounds.shipped())),
                _ -> {},
                new OneUser("test"));
    }
}
