package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.access.NotPermitted;
import nl.basiseerst.application.backup.KeepBackups.Made;
import nl.basiseerst.application.backup.KeepBackups.Standing;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When backups are made, where, and what comes of it.
class KeepBackupsTest extends BackupsAtHand {

    private static void run(String... command) {
        try {
            assumeTrue(new ProcessBuilder(command).start().onExit().join().exitValue() == 0);
        } catch (IOException noSuchCommand) {
            assumeTrue(false);
        }
    }

    @Test
    void ofNothingNoneIsMade() {
        try (SampleDesk empty = SampleDesk.atOnce(null, clock)) {
            SampleBackups none = new SampleBackups(empty, clock);
            assertEquals(Optional.empty(), none.keeping().round(NobodyWaits.INSTANCE));
            assertEquals(List.of(), names(none.folder()));
            assertFalse(none.keeping().standing().changed());
        }
    }

    @Test
    void aRoundMakesOneOnlyIfSomethingChanged() {
        assertTrue(round().isPresent());
        assertEquals(Optional.empty(), round());
        change();
        Backup made = round().orElseThrow().backup();
        assertEquals(2, made.changeNo());
        assertEquals(clock.instant(), made.made());
        assertEquals(Optional.empty(), round());
        assertEquals(2, names(backups.folder()).size());
    }

    @Test
    void whatHasNoNumberIsAChangeToo() {
        round();
        new JooqPracticeSettings(desk.database()).set("proef", "aan");
        assertTrue(keeping.standing().changed());
        assertTrue(round().isPresent());
        assertFalse(keeping.standing().changed());
    }

    @Test
    void aBackupThatCannotBeReadCountsAsNone() throws IOException {
        Backup made = round().orElseThrow().backup();
        byte[] bytes = Files.readAllBytes(made.file());
        Files.write(made.file(), new byte[bytes.length]);
        assertTrue(round().isPresent());
        assertEquals(2, names(backups.folder()).size());
    }

    @Test
    void byHandOneIsMadeWhateverChangedByThoseWhoMay() {
        round();
        clock.goOn(Duration.ofMinutes(1));
        assertEquals(1, keeping.now(NobodyWaits.INSTANCE).backup().changeNo());
        assertEquals(2, names(backups.folder()).size());
        Access reader =
                new Access() {
                    @Override
                    public Actor actor() {
                        return new Actor("iemand", AccessRole.READER);
                    }

                    @Override
                    public boolean permits(Action action) {
                        return false;
                    }
                };
        KeepBackups watched = backups.keeping(reader);
        assertThrows(NotPermitted.class, () -> watched.now(NobodyWaits.INSTANCE));
        assertThrows(NotPermitted.class, () -> watched.useSecond(Optional.of(other)));
        Path file = backups.folder().resolve(names(backups.folder()).getFirst());
        assertThrows(NotPermitted.class, () -> watched.remove(file));
        assertEquals(2, names(backups.folder()).size());
        change();
        assertTrue(watched.round(NobodyWaits.INSTANCE).isPresent(), "the rounds are nobody's");
    }

    @Test
    void theSecondPlaceGetsTheSameFiles() throws IOException {
        Backup first = round().orElseThrow().backup();
        assertNull(keeping.useSecond(Optional.of(other)));
        assertEquals(names(backups.folder()), names(other), "the last one at once");
        change();
        Made second = round().orElseThrow();
        assertNull(second.second());
        assertEquals(names(backups.folder()), names(other));
        for (Backup one : List.of(first, second.backup())) {
            assertEquals(-1, Files.mismatch(one.file(), other.resolve(one.file().getFileName())));
        }
        keeping.useSecond(Optional.empty());
        change();
        round();
        assertEquals(2, names(other).size(), "no longer used, but left as it is");
        assertEquals(3, names(backups.folder()).size());
    }

    @Test
    void aSecondPlaceThatIsGoneCatchesUpWhenItComesBack() throws IOException {
        Path stick = Files.createDirectory(other.resolve("stick"));
        keeping.useSecond(Optional.of(stick));
        Files.delete(stick);
        Made made = round().orElseThrow();
        assertEquals("backup-place-absent", key(made));
        assertEquals(1, names(backups.folder()).size());
        Standing standing = keeping.standing();
        assertFalse(standing.secondReachable());
        assertEquals(stick, standing.second());
        assertTrue(Files.notExists(stick), "nothing is made where no disk is");
        Files.createDirectory(stick);
        assertEquals(Optional.empty(), round(), "nothing changed");
        assertEquals(names(backups.folder()), names(stick));
        assertTrue(keeping.standing().secondReachable());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSecondPlaceThatIsFullGetsNoHalfFile() throws IOException {
        Path stick = Files.createDirectory(other.resolve("stick"));
        run("mount", "-t", "tmpfs", "-o", "size=8k", "tmpfs", stick.toString());
        try {
            keeping.useSecond(Optional.of(stick));
            assertEquals("backup-disk-full", key(round().orElseThrow()));
            assertEquals(1, names(backups.folder()).size());
            assertEquals(List.of(), names(stick));
            run("mount", "-o", "remount,size=8m", stick.toString());
            round();
            assertEquals(names(backups.folder()), names(stick));
        } finally {
            run("umount", stick.toString());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSecondPlaceThatMayNotBeWrittenKeepsNobodyFromTheFirst() throws IOException {
        Path stick = Files.createDirectory(other.resolve("stick"));
        run("mount", "-t", "tmpfs", "-o", "size=8m,ro", "tmpfs", stick.toString());
        try {
            keeping.useSecond(Optional.of(stick));
            assertNotNull(round().orElseThrow().second());
            assertEquals(1, names(backups.folder()).size());
            run("mount", "-o", "remount,rw", stick.toString());
            round();
            assertEquals(names(backups.folder()), names(stick));
        } finally {
            run("umount", stick.toString());
        }
    }

    private static String key(Made made) {
        Failure second = made.second();
        assertNotNull(second);
        return second.key();
    }

    @Test
    void onlyABackupCanBeRemoved() throws IOException {
        Path mine = Files.writeString(other.resolve("brief.txt"), "van mij");
        keeping.remove(mine);
        assertTrue(Files.exists(mine));
        Backup made = round().orElseThrow().backup();
        keeping.remove(made.file());
        assertEquals(List.of(), names(backups.folder()));
    }

    @Test
    void whereOneIsDamagedThatInTheSecondPlaceIsPutBack() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path here = keeping.now(NobodyWaits.INSTANCE).backup().file();
        Files.writeString(here, "een halve kopie");
        assertEquals(List.of(here), files(backups.restoring().all()));
        assertEquals(1, backups.restoring().run(here, NobodyWaits.INSTANCE).changeNo());
    }

    /// A stick that is pulled out while a backup is read from it.
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereOneIsNotGivenByItsDiskThatInTheOtherPlaceIsPutBack() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path here = keeping.now(NobodyWaits.INSTANCE).backup().file();
        Path there = other.resolve(here.getFileName());
        Files.delete(there);
        Files.createSymbolicLink(there, Path.of("/proc/self/mem")); // opens, but cannot be read
        assertEquals(1, backups.restoring().run(there, NobodyWaits.INSTANCE).changeNo());
        Files.delete(there);
    }

    private static List<Path> files(List<Backup> found) {
        return found.stream().map(Backup::file).toList();
    }
}
