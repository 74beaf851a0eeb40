package nl.basiseerst.application.access;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.BackupLock;
import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.FindBackups;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.privacy.GatherPerson;
import nl.basiseerst.application.privacy.KeepNoLonger;
import nl.basiseerst.application.sharing.PermittedSharing;
import nl.basiseerst.application.sharing.Sharing;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.JooqEraser;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.backup.FolderBackups;
import nl.basiseerst.persistence.backup.OpenData;
import nl.basiseerst.persistence.backup.SecondPlaceFile;
import nl.basiseerst.persistence.backup.WrittenBackupsFile;
import nl.basiseerst.sharing.Host;
import nl.basiseerst.testing.SampleDesk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Looking after the data as a whole: backups, people's own data, other computers.
final class CareCases {

    private final Door door;
    private final FolderBackups files = new FolderBackups(() -> Envelope.OPEN);
    private final SecondPlaceFile second;

    private CareCases(Door door) {
        this.door = door;
        second = new SecondPlaceFile(door.folder().resolve("second"));
    }

    static void addTo(Door door) {
        CareCases cases = new CareCases(door);
        cases.backups();
        cases.people();
        cases.sharing();
    }

    private void backups() {
        KeepBackups keeping =
                new KeepBackups(
                        files,
                        new OpenData(
                                door.access()::database,
                                () -> Envelope.OPEN,
                                SampleDesk.TUESDAY,
                                ZoneOffset.UTC),
                        door.folder().resolve("backups"),
                        second,
                        new WrittenBackupsFile(door.folder().resolve("written")),
                        door.access().session(),
                        SampleDesk.TUESDAY,
                        ZoneOffset.UTC);
        RestoreBackup restoring =
                new RestoreBackup(
                        new FindBackups(
                                files,
                                door.folder().resolve("backups"),
                                second,
                                door.folder(),
                                ZoneOffset.UTC),
                        BackupLock.NONE,
                        door::store,
                        () -> {},
                        (_, _) -> new Restored(0, 0, null), // the data stay for the other cases
                        door.access().session());
        door.add("back up", Action.BACK_UP, () -> keeping.now(Door.QUIET));
        door.add(
                "remove a backup",
                Action.BACK_UP,
                () -> keeping.remove(door.folder().resolve("gone")));
        door.add("second place", Action.BACK_UP, () -> keeping.useSecond(Optional.empty()));
        door.add(
                "check the data",
                Action.BACK_UP,
                () -> new CheckData(List.of(), _ -> {}, door.access().session()).run(Door.QUIET));
        door.add(
                "write the file anew",
                Action.BACK_UP,
                () ->
                        new RebuildData(() -> {}, _ -> new Rebuilt(2, 1), door.access().session())
                                .run(Door.QUIET));
        Backup one =
                new Backup(door.folder().resolve("one.backup"), SampleDesk.TUESDAY.instant(), 1, 1);
        door.add("what a restore loses", Action.RESTORE, () -> restoring.loss(one));
        door.add("unlock a backup", Action.RESTORE, () -> restoring.unlock(one, "x".toCharArray()));
        door.add(
                "restore",
                Action.RESTORE,
                () -> restoring.run(door.folder().resolve("one.backup"), Door.QUIET));
    }

    private void people() {
        KeepNoLonger retention =
                new KeepNoLonger(
                        door::store,
                        () -> new JooqPracticeSettings(door.access().database()),
                        () -> new JooqEraser(door.access().database(), new JsonEntityText()),
                        door.access().session(),
                        SampleDesk.TUESDAY);
        door.add(
                "data of a person",
                Action.EXPORT_PERSON,
                () ->
                        new GatherPerson(
                                        door::store,
                                        () -> _ -> Optional.empty(),
                                        new JsonEntityText(),
                                        door.access().session(),
                                        SampleDesk.TUESDAY)
                                .of(door.plan().members().getFirst().id(), Door.QUIET));
        door.add("retention", Action.ERASE_PERSON, () -> retention.set(retention.rule()));
        door.add(
                "remove what is due",
                Action.ERASE_PERSON,
                () -> retention.remove(role -> role.name()));
    }

    private void sharing() {
        Sharing sharing =
                new PermittedSharing(
                        new Host(
                                door.folder().resolve("sharing"),
                                new JsonEntityText(),
                                SampleDesk.TUESDAY,
                                "test"),
                        door.access().session());
        door.add("how sharing stands", Action.SHARE, sharing::standing);
        door.add("stop sharing", Action.SHARE, sharing::switchOff);
        door.add("refuse a guest", Action.SHARE, () -> sharing.refuse("nobody"));
    }
}
