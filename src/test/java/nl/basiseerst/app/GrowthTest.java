package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.persistence.backup.UsedSpace;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
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
