package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Random;
import java.util.Set;

/// What is said of data that cannot be used. Failures that need a second program are tested in
/// [DatabaseUnderPressureTest].
class DatabaseFailuresTest {

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("basiseerst.mv.db");
    }

    private void store(String sample) {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            store(database).replace(Samples.plan(sample), StoreUnderTest.IMPORT);
        }
    }

    private static PracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    private void assertNotOpened(String key) {
        Failure failure =
                assertThrows(Failure.class, () -> Database.open(folder, Clock.systemUTC()));
        assertEquals(key, failure.key());
        new Messages(Messages.DUTCH).text("failure." + key, failure.details().toArray());
    }

    @Test
    void anEmptyFileIsNoPractice() throws IOException {
        Files.createFile(file());
        assertNotOpened("database-empty");
        assertEquals(0, Files.size(file()));
    }

    @Test
    void aDatabaseWithoutOurTablesIsNoPractice() throws Exception {
        store("worked-example");
        execute("DROP ALL OBJECTS");
        assertNotOpened("database-empty");
    }

    private void execute(String sql) throws Exception {
        EmbeddedFile engine = new EmbeddedFile(folder, Clock.systemUTC());
        try (var connection = engine.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void dataOfANewerProgramAreLeftAlone() throws Exception {
        store("worked-example");
        execute(
                """
                insert into "flyway_schema_history" ("installed_rank", "version", "description",
                    "type", "script", "installed_by", "execution_time", "success")
                values (99, '%d', 'later', 'SQL', 'V.sql', 'sa', 1, true)
                """
                        .formatted(SchemaVersion.NEWEST + 1));
        assertNotOpened("database-newer");
    }

    @Test
    void whatIsNoDatabaseIsSaidToBeDamaged() throws IOException {
        byte[] text = "Dit is geen gegevensbestand.".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), text);
        assertNotOpened("database-damaged");
        assertArrayEquals(text, Files.readAllBytes(file()));
    }

    /// Of damage to the first or last block of a chunk H2 says nothing: it goes back to the chunk
    /// before, and only a mark outside the file could tell (docs/decisions/0062).
    @Test
    void damageInsideAChunkIsSaidOrDoesNoHarm() throws IOException {
        store("wilgen");
        byte[] whole = Files.readAllBytes(file());
        PracticePlan plan = Samples.plan("wilgen");
        Random random = new Random(20261121);
        int found = 0;
        for (int i = 0; i < 20; i++) {
            // each in a folder of its own: of some damage H2 keeps the file locked when it fails
            Path own = Files.createDirectory(folder.resolve("" + i));
            Path copy = Files.write(own.resolve("basiseerst.mv.db"), whole);
            overwrite(copy, random, insideAChunk(whole, random));
            try (Database database = Database.open(own, Clock.systemUTC())) {
                Plans.assertSame(plan, store(database).load().orElseThrow().plan(), "garbage");
                store(database).entriesOf(1);
            } catch (Failure failure) {
                assertTrue(
                        Set.of("database-damaged", "database-empty").contains(failure.key()),
                        () -> failure.key() + " " + failure.getCause());
                found++;
            }
        }
        assertTrue(found > 0, "No damage was found at all");
    }

    private static long insideAChunk(byte[] whole, Random random) {
        while (true) {
            int block = random.nextInt(2, whole.length / 4096 - 1);
            if (!startsChunk(whole, block) && !startsChunk(whole, block + 1)) {
                return block * 4096L;
            }
        }
    }

    private static boolean startsChunk(byte[] whole, int block) {
        return new String(whole, block * 4096, 6, StandardCharsets.ISO_8859_1).equals("chunk:");
    }

    private static void overwrite(Path file, Random random, long place) throws IOException {
        byte[] garbage = new byte[4096];
        random.nextBytes(garbage);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(garbage), place);
        }
    }

    @Test
    void whatWasClosedStaysClosed() {
        Database database = Database.open(folder, Clock.systemUTC());
        database.close();
        database.close();
        Failure failure = assertThrows(Failure.class, () -> store(database).load());
        assertEquals("database-closed", failure.key());
    }

    @Test
    void aFolderNameCannotCarrySettings() {
        Path named = folder.resolve("a;TRACE_LEVEL_FILE=3");
        Failure failure =
                assertThrows(Failure.class, () -> Database.open(named, Clock.systemUTC()));
        assertEquals("folder-name", failure.key());
    }

    @Test
    void halfOfANewFileIsMadeAnew() throws IOException {
        store("worked-example");
        Files.move(file(), folder.resolve("basiseerst-new.mv.db"));
        HighWaterMark.forget(folder);
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(0, store(database).changeNo());
        }
    }
}
