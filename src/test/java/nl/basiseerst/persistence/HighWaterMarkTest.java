package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.file.Extent;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What the mark beside the data tells when they are opened again, and that a file which is refused
/// stays as it was.
///
/// `-Plong` for the long form, which damages every block.
class HighWaterMarkTest {

    private static final int BLOCK = 4096;
    private static final int HEADER_BLOCKS = 2;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T06:45:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("basiseerst.mv.db");
    }

    private static JooqPracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    /// Saves so many changes after those that are there.
    private void save(int changes) {
        try (Database database = Database.open(folder, CLOCK)) {
            JooqPracticeStore store = store(database);
            if (store.load().isEmpty()) {
                store.replace(Samples.plan("worked-example"), StoreUnderTest.IMPORT);
            }
            for (int i = 0; i < changes; i++) {
                store.apply(Visitor.next(store.changeNo()));
            }
        }
    }

    private long opened() {
        try (Database database = Database.open(folder, CLOCK)) {
            return store(database).changeNo();
        }
    }

    /// Twice: of some damage H2 keeps the file locked, which would show the second time.
    private Failure refused() throws IOException {
        byte[] before = Files.readAllBytes(file());
        Failure first = assertThrows(Failure.class, this::opened);
        Failure second = assertThrows(Failure.class, this::opened);
        assertEquals(first.key(), second.key());
        assertArrayEquals(before, Files.readAllBytes(file()));
        return first;
    }

    private HighWaterMark mark() throws IOException {
        return HighWaterMark.read(folder).orElseThrow();
    }

    @Test
    void theMarkFollowsEveryChange() throws IOException {
        try (Database database = Database.open(folder, CLOCK)) {
            store(database).replace(Samples.plan("worked-example"), StoreUnderTest.IMPORT);
            for (int i = 1; i <= 20; i++) {
                assertEquals(i, mark().change());
                assertEquals(Files.size(file()), mark().bytes().length());
                store(database).apply(Visitor.next(i));
            }
        }
        assertEquals(21, mark().change());
        assertEquals(SchemaVersion.NEWEST, mark().schema());
        assertEquals(Extent.ofForced(file()), mark().bytes());
        assertEquals(21, opened());
    }

    @Test
    void anOlderStateIsRefusedAndSaysWhatIsMissing() throws IOException {
        save(1);
        byte[] older = Files.readAllBytes(file());
        save(3);
        Files.write(file(), older);
        Failure fellBack = refused();
        assertEquals("database-fell-back", fellBack.key());
        String sentence = new FailureWords(new Messages(Messages.DUTCH)).sentence(fellBack);
        assertTrue(
                sentence.contains("wat na wijziging 2 is vastgelegd, tot en met wijziging 5"),
                sentence);
        assertTrue(sentence.contains("dinsdag 24 november 2026"), sentence);
        HighWaterMark.forget(folder); // whoever decides to go on with it all the same
        assertEquals(2, opened());
    }

    @Test
    void noMarkIsNoAlarmAndItIsWrittenAnew() throws IOException {
        save(2);
        HighWaterMark.forget(folder);
        assertEquals(3, opened());
        assertEquals(3, mark().change());
        Files.writeString(folder.resolve(HighWaterMark.FILE), "change=9\ncheck=0\n");
        assertEquals(3, opened());
        assertEquals(3, mark().change());
    }

    /// As a crash between the change and the mark leaves it.
    @Test
    void dataThatAreAheadOfTheMarkAreFine() throws IOException {
        save(1);
        HighWaterMark behind = mark();
        save(2);
        behind.write(folder);
        assertEquals(4, opened());
    }

    @Test
    void theMarkTellsTheNewestLinkOfTheLog() throws IOException {
        save(2);
        try (Database database = Database.open(folder, CLOCK)) {
            assertEquals(database.read(LogChain::head).chain(), mark().chain());
        }
    }

    /// Somebody takes a change out, makes the chain after it anew and fills the log up to where it
    /// was: the chain holds, but it is not the one that was marked.
    @Test
    void aLogThatWasCutAndChainedAnewIsRefused() throws IOException {
        save(3);
        HighWaterMark marked = mark();
        HighWaterMark.forget(folder);
        try (Database database = Database.open(folder, CLOCK)) {
            database.save(
                    db -> {
                        db.execute("delete from change_entry where change_no = 4");
                        db.execute("delete from change_log where change_no = 4");
                        return db.execute("update change_counter set last_change_no = 3");
                    });
            store(database).apply(adding("z1", 3));
            store(database).apply(adding("z2", 4));
            assertTrue(
                    new JooqAuditLog(database, new JsonEntityText())
                            .verify(new LogChainContract.Onward())
                            .isWhole());
        }
        marked.write(folder);
        assertEquals("database-altered", refused().key());
        marked.with(Extent.UNKNOWN).write(folder);
        assertEquals("database-altered", refused().key());
    }

    private static Change adding(String block, long seen) {
        return new Change(
                seen,
                StoreUnderTest.EDIT,
                List.of(new Edit.Add(StoreUnderTest.block(block, "2026-11-25", null))));
    }

    @Test
    void aMarkOfAnOlderProgramTellsNoLinkAndIsNoAlarm() throws IOException {
        save(1);
        HighWaterMark told = mark();
        new HighWaterMark(told.change(), 3, told.h2(), told.time(), Extent.UNKNOWN, null)
                .write(folder);
        assertFalse(Files.readString(folder.resolve(HighWaterMark.FILE)).contains("chain"));
        assertEquals(2, opened());
        assertEquals(told.chain(), mark().chain());
    }

    @Test
    void dataThatAreGoneAreNotReplacedByNothing() throws IOException {
        save(1);
        Files.delete(file());
        assertEquals("database-gone", assertThrows(Failure.class, this::opened).key());
        assertFalse(Files.exists(file()));
        HighWaterMark.forget(folder);
        assertEquals(0, opened());
    }

    @Test
    void whatFellBackToAnOlderVersionIsNotUpgraded() throws Exception {
        save(1);
        Files.delete(file());
        OlderFile.write(folder, Samples.plan("worked-example"));
        assertEquals("database-fell-back", refused().key());
    }

    @Test
    void dataOfANewerProgramStayAsTheyAreToTheLastByte() throws Exception {
        save(1);
        try (Database database = Database.open(folder, CLOCK)) {
            database.save(
                    db ->
                            db.execute(
                                    """
                                    insert into "flyway_schema_history" ("installed_rank",
                                        "version", "description", "type", "script",
                                        "installed_by", "execution_time", "success")
                                    values (99, '%d', 'later', 'SQL', 'V.sql', 'sa', 1, true)
                                    """
                                            .formatted(SchemaVersion.NEWEST + 1)));
        }
        HighWaterMark mine = mark();
        new HighWaterMark(
                        mine.change(),
                        SchemaVersion.NEWEST + 1,
                        mine.h2(),
                        mine.time(),
                        mine.bytes(),
                        mine.chain())
                .write(folder);
        assertEquals("database-newer", refused().key());
        HighWaterMark.forget(folder);
        assertEquals("database-newer", refused().key());
    }

    /// A block in the middle of a chunk that H2 does not read, or only when somebody asks for what
    /// is in it; the first or last of a chunk, after which H2 goes back to the one before.
    @Test
    void damageToAnyBlockIsFound() throws IOException {
        save(5);
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(20261122);
        int step = Integer.getInteger("kills", 20) > 20 ? 1 : 7;
        for (int block = HEADER_BLOCKS; block < whole.length / BLOCK; block += step) {
            byte[] damaged = whole.clone();
            byte[] garbage = new byte[BLOCK];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, damaged, block * BLOCK, BLOCK);
            Files.write(file(), damaged);
            String key = refused().key();
            assertTrue(key.startsWith("database-"), block + ": " + key);
        }
        Files.write(file(), whole);
        assertEquals(6, opened());
    }

    /// One bit is enough, also in a value that reads on as another.
    @Test
    void aSingleBitIsFound() throws IOException {
        save(5);
        byte[] whole = Files.readAllBytes(file());
        for (int place : new int[] {HEADER_BLOCKS * BLOCK, whole.length / 2, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(file(), damaged);
            assertTrue(refused().key().startsWith("database-"));
        }
    }

    @Test
    void encryptedDataAreFollowedTooAndAWrongKeyIsNoDamage() throws IOException {
        FileKey key = key(1);
        try (Database database = Database.open(folder, CLOCK, key)) {
            store(database).replace(Samples.plan("worked-example"), StoreUnderTest.IMPORT);
            store(database).apply(Visitor.next(1));
            assertEquals(Files.size(file()), mark().bytes().length());
        }
        byte[] whole = Files.readAllBytes(file());
        Failure wrongKey = assertThrows(Failure.class, () -> Database.open(folder, CLOCK, key(2)));
        assertEquals("key-mismatch", wrongKey.key());
        assertArrayEquals(whole, Files.readAllBytes(file()));
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(file(), damaged);
        Failure altered = assertThrows(Failure.class, () -> Database.open(folder, CLOCK, key));
        assertTrue(altered.key().startsWith("database-"), altered.key());
        Files.write(file(), whole);
        try (Database database = Database.open(folder, CLOCK, key)) {
            assertEquals(2, store(database).changeNo());
        }
    }

    private static FileKey key(int seed) {
        byte[] bytes = new byte[FileKey.LENGTH];
        new Random(seed).nextBytes(bytes);
        return new FileKey(bytes);
    }

    /// Half a write after the last change is cut off, but not off a file that is refused.
    @Test
    void aTornTailOfAFileThatIsRefusedStays() throws IOException {
        save(1);
        byte[] older = Files.readAllBytes(file());
        save(2);
        Files.write(file(), Arrays.copyOf(older, older.length + 5000));
        HighWaterMark mine = mark();
        mine.with(Extent.UNKNOWN).write(folder);
        assertEquals("database-fell-back", refused().key());
    }
}
