package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A file of the first version is brought up to date when it is opened, and whatever stops that
/// leaves it as it was.
class UpgradeTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-24T07:45:00Z"), ZoneOffset.UTC);
    private static final String LIVE = "basiseerst.mv.db";
    private static final String KEPT = "basiseerst-v1-2026-11-24.mv.db";
    private static final String KEPT_TOO = "basiseerst-v1-2026-11-24-2.mv.db";
    private static final String HALF_OLD = "basiseerst-old.mv.db";
    private static final String HALF_NEW = "basiseerst-upgrade.mv.db";

    private final PracticePlan plan = Samples.plan("wilgen");

    @TempDir Path folder;

    @BeforeEach
    void writeOlderFile() throws Exception {
        OlderFile.write(folder, plan);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(f -> f.getFileName().toString())
                            .filter(name -> !name.equals(HighWaterMark.FILE))
                            .toList());
        }
    }

    private Database open() {
        return Database.open(folder, CLOCK);
    }

    private static PracticeStore store(Database database) {
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    private static int version(Path folder, String name) throws Exception {
        EmbeddedAddress address = new EmbeddedAddress(folder, name.replace(".mv.db", ""));
        try (Connection connection = address.connect(EmbeddedAddress.READ_ONLY)) {
            return SchemaVersion.of(connection);
        }
    }

    private void requireUpgraded() {
        try (Database database = open()) {
            PracticeStore store = store(database);
            Plans.assertSame(plan, store.load().orElseThrow().plan(), "upgraded");
            assertEquals(1, store.changeNo());
            assertFalse(store.entriesOf(1).isEmpty());
            ChainCheck log =
                    new JooqAuditLog(database, new JsonEntityText()).verify(NobodyWaits.INSTANCE);
            assertTrue(log.isWhole(), log::toString);
            assertEquals(1, log.changes());
        }
    }

    @Test
    void theFileIsUpgradedAndTheOldOneKept() throws Exception {
        requireUpgraded();
        assertEquals(Set.of(LIVE, KEPT), files());
        assertEquals(SchemaVersion.NEWEST, version(folder, LIVE));
        assertEquals(1, version(folder, KEPT));
        requireUpgraded(); // and only once
        assertEquals(Set.of(LIVE, KEPT), files());
    }

    @Test
    void extraWorkGetsTheDateOfItsBlock() throws Exception {
        Path other = Files.createDirectory(folder.resolve("linde"));
        OlderFile.write(other, Samples.plan("linde"));
        try (Database database = Database.open(other, CLOCK)) {
            PracticeStore store = store(database);
            PracticePlan all = store.load().orElseThrow().plan();
            for (int i = 0; i < 6; i++) {
                IsoWeek week = new IsoWeek(2026, 46).plusWeeks(i);
                Period days = Period.of(week.monday(), week.sunday());
                assertEquals(all.during(days), store.load(days).orElseThrow().plan());
            }
        }
    }

    @Test
    void whatIsNewCanBeStoredFromThenOn() {
        PracticePlan more = WithGroundwork.of(plan);
        try (Database database = open()) {
            store(database)
                    .apply(
                            new Change(
                                    1,
                                    StoreUnderTest.EDIT,
                                    more.groundwork().basicSchedules().stream()
                                            .<Edit>map(Edit.Add::new)
                                            .toList()));
        }
        try (Database database = open()) {
            assertEquals(
                    more.groundwork().basicSchedules(),
                    store(database).load().orElseThrow().plan().groundwork().basicSchedules());
        }
    }

    @Test
    void theOldFileCanBePutBackAndUpgradedAgain() throws Exception {
        requireUpgraded();
        Files.delete(file(LIVE));
        Files.copy(file(KEPT), file(LIVE));
        requireUpgraded();
        assertEquals(Set.of(LIVE, KEPT, KEPT_TOO), files());
    }

    @Test
    void anEmptyPracticeIsUpgradedToo() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("leeg"));
        EmbeddedAddress address = new EmbeddedAddress(empty, "basiseerst");
        try (Connection _ = address.connect("")) {
            Migrations.runUpTo("1", address.url(), EmbeddedAddress.USER);
        }
        try (Database database = Database.open(empty, CLOCK)) {
            assertTrue(store(database).load().isEmpty());
        }
        assertEquals(SchemaVersion.NEWEST, version(empty, LIVE));
    }

    /// What a crash leaves at each point of the way, in the order of that way.
    @Test
    void afterACrashTheNextStartBeginsAnew() throws Exception {
        byte[] old = Files.readAllBytes(file(LIVE));
        byte[] half = Arrays.copyOf(old, old.length / 2 + 17);

        Files.write(file(HALF_OLD), half);
        startAgain(old, Set.of(LIVE, KEPT));

        Files.write(file(HALF_OLD), old);
        Files.write(file(HALF_NEW), half);
        startAgain(old, Set.of(LIVE, KEPT));

        Files.write(file(HALF_OLD), old);
        Files.write(file(HALF_NEW), old);
        EmbeddedAddress halfMigrated = new EmbeddedAddress(folder, "basiseerst-upgrade");
        try (Connection connection = halfMigrated.connect(EmbeddedAddress.MUST_EXIST);
                Statement statement = connection.createStatement()) {
            statement.execute("create table day_pattern (id varchar(40) primary key)");
        }
        startAgain(old, Set.of(LIVE, KEPT));

        Files.write(file(HALF_OLD), old);
        Files.write(file(HALF_NEW), old);
        Migrations.run(halfMigrated.url(), EmbeddedAddress.USER);
        startAgain(old, Set.of(LIVE, KEPT));

        Files.write(file(KEPT), old);
        Files.write(file(HALF_NEW), old);
        Migrations.run(halfMigrated.url(), EmbeddedAddress.USER);
        startAgain(old, Set.of(LIVE, KEPT, KEPT_TOO));
    }

    /// Starts with the old file in place and puts everything back as it was before.
    private void startAgain(byte[] old, Set<String> expected) throws Exception {
        Files.write(file(LIVE), old);
        requireUpgraded();
        assertEquals(expected, files());
        assertEquals(1, version(folder, KEPT));
        assertEquals(SchemaVersion.NEWEST, version(folder, LIVE));
        for (String name : files()) {
            Files.delete(file(name));
        }
    }

    @Test
    void whileItIsOpenElsewhereNothingHappens() throws Exception {
        try (FileChannel other = FileChannel.open(file(LIVE), StandardOpenOption.WRITE);
                FileLock _ = other.lock()) {
            assertNotOpened("database-in-use");
        }
        assertEquals(Set.of(LIVE), files());
        requireUpgraded();
    }

    @Test
    void halfOfTheNewTablesInAnOlderFileAreDamage() throws Exception {
        execute("create table basic_schedule (id varchar(40) primary key)");
        assertUntouchedAfter("database-damaged");
    }

    @Test
    void dataThatAreNoPracticeStayAsTheyAre() throws Exception {
        execute("update member set name = '   '");
        assertUntouchedAfter("upgrade-failed");
    }

    private void execute(String sql) throws Exception {
        EmbeddedAddress address = new EmbeddedAddress(folder, "basiseerst");
        try (Connection connection = address.connect(EmbeddedAddress.MUST_EXIST);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void assertUntouchedAfter(String key) throws Exception {
        assertNotOpened(key);
        assertEquals(Set.of(LIVE), files());
        assertEquals(1, version(folder, LIVE));
        assertNotOpened(key);
        assertEquals(1, version(folder, LIVE));
    }

    private void assertNotOpened(String key) {
        Failure failure = assertThrows(Failure.class, this::open);
        assertEquals(key, failure.key());
        for (var language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            new Messages(language).text("failure." + key, failure.details().toArray());
        }
    }

    @Test
    void aDifferenceInAnyTableIsSeen() throws Exception {
        EmbeddedAddress old = new EmbeddedAddress(folder, "basiseerst");
        EmbeddedAddress copy = old.named("kopie");
        Files.copy(old.file(), copy.file());
        for (String change :
                List.of(
                        "practice: update practice set covered_roles = array['PA']",
                        "block: delete from block where position = (select max(position) from"
                                + " block)",
                        "change_entry: update change_entry set after_text = '{}' where ordinal = 3",
                        "room: insert into room values ('z', 'Z', 'RECEPTION', 1, 1)",
                        "change_log: update change_log set made_at = made_at + interval '1' second",
                        "holding: update holding set valid_until = null where valid_until is not"
                                + " null")) {
            try (Connection before = old.connect(EmbeddedAddress.READ_ONLY);
                    Connection after = copy.connect(EmbeddedAddress.MUST_EXIST);
                    Statement statement = after.createStatement()) {
                assertTrue(SameRows.firstDifference(before, after).isEmpty(), change);
                after.setAutoCommit(false);
                int colon = change.indexOf(':');
                assertTrue(statement.executeUpdate(change.substring(colon + 1)) > 0, change);
                String table = change.substring(0, colon);
                assertEquals(table, SameRows.firstDifference(before, after).orElseThrow());
                after.rollback();
            }
        }
    }
}
