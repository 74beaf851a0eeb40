package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.GrowthBounds;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.persistence.Tampering;
import nl.basiseerst.persistence.backup.UsedSpace;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A data file that grew is written anew when the program ends, and never when that is not safe.
/// The program itself is started and ended, without a window.
class GrowthTest {

    private static final int TIMES = 3;

    @TempDir static Path once;
    @TempDir Path folder;
    private Path file;

    @BeforeAll
    static void workForWeeks() throws IOException {
        GrownFile.write(once);
    }

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of(GrownFile.NAME, "praktijk.state")) {
            Files.copy(once.resolve(name), folder.resolve(name));
        }
        file = folder.resolve(GrownFile.NAME);
    }

    /// What is stored.
    private record Stored(PracticePlan plan, List<LoggedChange> log) {}

    private Stored look() {
        try (Database database = open()) {
            return new Stored(
                    store(database).load().orElseThrow().plan(), store(database).changesAfter(0));
        }
    }

    private Database open() {
        return Database.open(folder, SampleDesk.TUESDAY);
    }

    private static JooqPracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    private void startAndEnd() {
        new Workplace(new DataFolder(folder), SampleDesk.TUESDAY, "test").close();
    }

    private List<Path> backups() throws IOException {
        Path place = folder.resolve("reservekopie");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        }
    }

    @Test
    void itIsWrittenAnewAtTheEndAndNothingIsLost() throws IOException {
        Stored before = look();
        long large = Files.size(file);
        startAndEnd();
        long small = Files.size(file);
        assertTrue(small * TIMES < large, large + " became " + small);
        assertEquals(1, backups().size(), "with a verified backup of just these data");
        assertEquals(before, look());
        CommandRun.in(folder, "verify").endsWith(0);
        Object same = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        startAndEnd();
        assertEquals(
                same,
                Files.readAttributes(file, BasicFileAttributes.class).fileKey(),
                "it is the same file: nothing is done for nothing");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.filter(one -> one.toString().endsWith(".mv.db")).count());
        }
    }

    @Test
    void whatHappensToTheNewFileBeforeTheNextStartIsNoticed() throws IOException {
        startAndEnd();
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThrows(Failure.class, this::look);
        Files.delete(file);
        assertEquals("database-gone", assertThrows(Failure.class, this::look).key());
        Files.write(file, whole);
        assertFalse(look().log().isEmpty());
    }

    @Test
    void whatTheDatabaseTellsOfItsUseComesNearWhatIsLeft() throws IOException {
        long told;
        try (Database database = open()) {
            told = database.beside(UsedSpace::of).content();
        }
        startAndEnd();
        long left = Files.size(file);
        assertTrue(told > left / 3 && told < left * 3, "told " + told + ", left " + left);
    }

    /// The end of the window with other bounds, or after something was found.
    private void end(GrowthBounds bounds, Consumer<DataCare> before) {
        Database database = open();
        DataCare care =
                new DataCare(
                        new BackupParts(
                                new DataFolder(folder),
                                SampleDesk.TUESDAY,
                                () -> database,
                                new DataLock(folder, SampleDesk.TUESDAY),
                                bounds),
                        new OneUser("test"),
                        Runnable::run);
        before.accept(care);
        care.close();
        database.close();
        care.tidyUp();
    }

    private void assertLeftAlone(Stored before, long large) throws IOException {
        assertTrue(Files.size(file) >= large, large + " became " + Files.size(file));
        assertEquals(1, backups().size());
        assertEquals(before, look());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.filter(one -> one.toString().endsWith(".mv.db")).count());
        }
    }

    @Test
    void whatTakesTooLongIsGivenUpAndTheFileStays() throws IOException {
        Stored before = look();
        long large = Files.size(file);
        GrowthBounds shipped = GrowthBounds.shipped();
        GrowthBounds noTime =
                new GrowthBounds(
                        shipped.times(), shipped.least(), shipped.atExit(), Duration.ofNanos(1));
        end(noTime, _ -> {});
        assertLeftAlone(before, large);
        end(shipped, _ -> {});
        assertTrue(Files.size(file) * TIMES < large, "with time it is done");
    }

    @Test
    void whatHoldsTooMuchToBeDoneInTimeIsLeftAlone() throws IOException {
        Stored before = look();
        long large = Files.size(file);
        GrowthBounds shipped = GrowthBounds.shipped();
        end(new GrowthBounds(shipped.times(), shipped.least(), 1, shipped.longest()), _ -> {});
        assertLeftAlone(before, large);
    }

    /// Damage that no backup shows: only somebody who had the data checked knows of it.
    @Test
    void whereDamageWasFoundItIsLeftAlone() throws IOException {
        try (Database database = open()) {
            Tampering.with(
                    database, "update change_log set made_by = 'Iemand' where change_no = 2");
        }
        Stored before = look();
        long large = Files.size(file);
        end(
                GrowthBounds.shipped(),
                care -> assertFalse(care.checking().run(NobodyWaits.INSTANCE).isSound()));
        assertLeftAlone(before, large);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withTooLittleRoomItIsLeftAlone() throws IOException {
        run("mount", "-t", "tmpfs", "-o", "size=100m", "tmpfs", folder.toString());
        try {
            copy();
            Stored before = look();
            long large = Files.size(file);
            startAndEnd();
            assertLeftAlone(before, large);
        } finally {
            run("umount", folder.toString());
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
    void withoutABackupItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("reservekopie"), "geen map");
        Stored before = look();
        long large = Files.size(file);
        startAndEnd();
        assertTrue(Files.size(file) >= large);
        assertEquals(before, look());
    }

    @Test
    void checkingTheDataSaysSoAndAsksForNothingWhenItIsDoneAnyway() {
        CommandRun run = CommandRun.in(folder, "verify").endsWith(0);
        String words = run.out().replaceAll("\\s+", " ");
        assertTrue(words.contains("TER INFORMATIE Het gegevensbestand is 6 MB"), words);
        startAndEnd();
        String after = CommandRun.in(folder, "verify").endsWith(0).out();
        assertTrue(!after.contains("gegevensbestand is"), after);
    }

    @Test
    void aGuestMakesNoBackupsAndRebuildsNothing() throws IOException {
        Files.writeString(folder.resolve("joined.properties"), "address=192.0.2.1\n");
        byte[] bytes = Files.readAllBytes(file);
        startAndEnd();
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(List.of(), backups());
    }
}
