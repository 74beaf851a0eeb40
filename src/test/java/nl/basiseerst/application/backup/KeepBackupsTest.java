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
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.SetClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Backups of a practice as it is stored, in folders as they are on a disk.
class KeepBackupsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir Path other;
    private final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    private SampleDesk desk;
    private SampleBackups backups;
    private KeepBackups keeping;

    @BeforeEach
    void open() {
        desk = SampleDesk.atOnce(Samples.plan("linde"), clock);
        backups = new SampleBackups(desk, clock);
        keeping = backups.keeping();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void change() {
        var stored = desk.store().load().orElseThrow();
        desk.store()
                .apply(
                        new Change(
                                stored.changeNo(),
                                new ChangeHeader("test", clock.instant(), ChangeKind.EDIT, "week"),
                                List.of(new Edit.Update(stored.plan().members().getFirst()))));
    }

    private Optional<Made> round() {
        clock.goOn(Duration.ofMinutes(KeepBackups.MINUTES));
        return keeping.round(NobodyWaits.INSTANCE);
    }

    private static List<String> names(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    /// A year of backups in both folders, thinned by the one that is made today.
    @Test
    void bothPlacesAreThinnedAndOtherFilesStay() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path real = round().orElseThrow().backup().file();
        List<String> expected = new ArrayList<>(List.of(real.getFileName().toString()));
        LocalDateTime today = LocalDateTime.of(2026, 11, 24, 7, 30);
        LocalDateTime firstOfMonths = LocalDateTime.of(2025, 12, 1, 0, 0);
        for (int day = 0; day < 400; day++) {
            LocalDateTime when = today.minusDays(day);
            Instant made = when.atZone(ZONE).toInstant();
            String name = Backup.name(made, ZONE, 1);
            Files.copy(real, backups.folder().resolve(name));
            Files.copy(real, other.resolve(name));
            backups.written().add(name);
            boolean amongTheNewest = day < 10; // with the two of today
            boolean ofDays = day < 14;
            boolean sunday = when.getDayOfWeek().getValue() == 7 && day < 7 * 8 - 5;
            boolean lastOfMonth =
                    when.plusDays(1).getDayOfMonth() == 1 && when.isAfter(firstOfMonths);
            if (amongTheNewest || ofDays || sunday || lastOfMonth) {
                expected.add(name);
            }
        }
        Path note = Files.writeString(backups.folder().resolve("leesmij.txt"), "van mij");
        Path half = Files.writeString(other.resolve("basiseerst-2020.backup"), "geen");
        change();
        Backup made = round().orElseThrow().backup();
        expected.add(made.file().getFileName().toString());
        expected.remove(Backup.name(today.atZone(ZONE).toInstant(), ZONE, 1)); // not its last
        expected.add(Backup.name(today.atZone(ZONE).toInstant(), ZONE, 1)); // but a recent one
        expected.sort(null);
        assertTrue(Files.exists(note) && Files.exists(half));
        List<String> here = new ArrayList<>(names(backups.folder()));
        here.remove("leesmij.txt");
        assertEquals(expected, here);
        List<String> there = new ArrayList<>(names(other));
        there.remove("basiseerst-2020.backup");
        assertEquals(expected, there);
    }

    /// As the manual advises: a file of another computer is put among those of this one.
    @Test
    void whatWasNotWrittenHereIsNeverThinnedNorPushesOthersOut() throws IOException {
        keeping.useSecond(Optional.of(other));
        Path real = round().orElseThrow().backup().file();
        List<String> foreign = new ArrayList<>();
        LocalDateTime noon = LocalDateTime.of(2026, 11, 23, 12, 0);
        for (int i = 0; i < 30; i++) { // of one day, some of them long ago, one from the future
            LocalDateTime when = i == 0 ? noon.plusDays(9) : noon.plusMinutes(i).minusYears(i % 3);
            foreign.add(Backup.name(when.atZone(ZONE).toInstant(), ZONE, 5));
        }
        for (String name : foreign) {
            Files.copy(real, backups.folder().resolve(name));
            Files.copy(real, other.resolve(name));
        }
        assertEquals(Optional.empty(), round(), "nothing changed, whatever else lies there");
        List<String> own = new ArrayList<>();
        for (int i = 0; i < Thinning.RECENT + 3; i++) {
            clock.goOn(Duration.ofMinutes(1));
            own.add(keeping.now(NobodyWaits.INSTANCE).backup().file().getFileName().toString());
        }
        List<String> expected = new ArrayList<>(foreign);
        expected.addAll(own.subList(3, own.size())); // all of one day
        expected.sort(null);
        assertEquals(expected, names(backups.folder()));
        assertEquals(expected, names(other));
        Backup last = keeping.standing().last();
        assertNotNull(last);
        assertEquals(own.getLast(), last.file().getFileName().toString());
    }

    /// What was thinned is forgotten; what a stick that is away still has is not.
    @Test
    void whatAStickStillHasIsThinnedWhenItComesBack() throws IOException {
        Path stick = Files.createDirectory(other.resolve("stick"));
        keeping.useSecond(Optional.of(stick));
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            keeping.now(NobodyWaits.INSTANCE);
        }
        Path away = Files.move(stick, other.resolve("away"));
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        Files.move(away, stick);
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        assertEquals(Thinning.RECENT, names(backups.folder()).size());
        assertEquals(Thinning.RECENT, names(stick).size());
        assertEquals(
                names(backups.folder()).size() + 1, // the one that the stick missed
                Stream.concat(names(backups.folder()).stream(), names(stick).stream())
                        .distinct()
                        .count());
    }

    @Test
    void aListOfNamesThatCannotBeReadCostsNoBackup() throws IOException {
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            keeping.now(NobodyWaits.INSTANCE);
        }
        Files.write(desk.folder().resolve("eigen-reservekopieen.txt"), new byte[] {(byte) 0xff});
        clock.goOn(Duration.ofMinutes(1));
        keeping.now(NobodyWaits.INSTANCE);
        assertEquals(Thinning.RECENT + 1, names(backups.folder()).size());
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

    /// The backup of the present data is the thirteenth of today, and the first is not the last of
    /// any day, week or month.
    @Test
    void theOneThatIsPutBackIsNotThinnedBeforeThat() {
        keeping.useSecond(Optional.of(other));
        List<Path> made = new ArrayList<>();
        for (int i = 0; i < Thinning.RECENT; i++) {
            clock.goOn(Duration.ofMinutes(1));
            made.add(keeping.now(NobodyWaits.INSTANCE).backup().file());
        }
        change();
        clock.goOn(Duration.ofMinutes(1));
        assertEquals(1, backups.restoring().run(made.getFirst(), NobodyWaits.INSTANCE).changeNo());
        assertEquals(Thinning.RECENT + 1, names(backups.folder()).size());
        assertEquals(names(backups.folder()), names(other));
    }
}
