package nl.basiseerst.persistence.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.OlderFile;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Data of before: those that were kept aside when a backup was put back, and backups that an older
/// version of the program made.
class FormerDataTest {

    private static final FileKey KEY = key(7);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @TempDir Path folder;

    private static FileKey key(int value) {
        byte[] bytes = new byte[FileKey.LENGTH];
        Arrays.fill(bytes, (byte) value);
        return new FileKey(bytes);
    }

    private Path backup(String sample) {
        Path file = folder.resolve(sample + ".backup");
        try (Database database = Stored.open(folder.resolve("van-" + sample), sample)) {
            new Snapshot(Envelope.OPEN).write(database, file, Stored.NOW, Stored.QUIET);
        }
        return file;
    }

    private PutBack.Done putBack(Path data, Path source, @Nullable FileKey key) {
        return new PutBack(data, Envelope.OPEN, key).run(source, Stored.LOCAL_NOW, Stored.QUIET);
    }

    /// Linde in the data folder, and wilgen kept aside when linde was put back.
    private Path keptAside(Path data) {
        try (Database database = Stored.open(data, "wilgen")) {
            Stored.change(Stored.store(database));
        }
        return Objects.requireNonNull(putBack(data, backup("linde"), null).keptAside());
    }

    private static PracticePlan plan(Path data) {
        try (Database database = Database.open(data, Clock.systemUTC())) {
            return Stored.plan(database);
        }
    }

    @Test
    void whatWasKeptAsideIsInTheListAndCanBePutBack() throws Exception {
        Path data = folder.resolve("data");
        Path kept = keptAside(data);
        byte[] bytes = Files.readAllBytes(kept);
        List<Backup> listed = new FolderBackups(() -> Envelope.OPEN).keptAside(data, ZONE);
        assertEquals(List.of(kept), listed.stream().map(Backup::file).toList());
        assertEquals(Stored.NOW, listed.getFirst().made());
        assertEquals(bytes.length, listed.getFirst().bytes());

        PutBack.Done done = putBack(data, kept, null);
        assertEquals(Samples.plan("wilgen").members(), plan(data).members());
        try (Database database = Database.open(data, Clock.systemUTC())) {
            assertEquals(2, Stored.store(database).changesAfter(0).size());
            assertEquals(3, Stored.change(Stored.store(database)));
        }
        assertArrayEquals(bytes, Files.readAllBytes(kept), "it stays as it was");
        Path linde = done.keptAside();
        assertNotNull(linde);
        putBack(data, linde, null);
        assertEquals(Samples.plan("linde"), plan(data));
        assertEquals(3, new FolderBackups(() -> Envelope.OPEN).keptAside(data, ZONE).size());
        assertFalse(Files.exists(data.resolve("basiseerst-former.mv.db")));
    }

    @Test
    void whatWasKeptAsideBecauseItWasDamagedIsRefused() throws Exception {
        Path data = folder.resolve("data");
        Path kept = keptAside(data);
        byte[] whole = Files.readAllBytes(kept);
        Random random = new Random(20261124);
        for (int percent : List.of(0, 10, 50, 90)) {
            byte[] bytes = Arrays.copyOf(whole, whole.length * percent / 100);
            Files.write(kept, bytes);
            requireRefused(data, kept, bytes);
        }
        byte[] garbage = whole.clone();
        for (int at = 0; at < 1 << 14; at++) {
            garbage[at] = (byte) random.nextInt();
        }
        Files.write(kept, garbage);
        requireRefused(data, kept, garbage);
        assertEquals(Samples.plan("linde"), plan(data), "the present data are as they were");
    }

    private void requireRefused(Path data, Path kept, byte[] bytes) throws Exception {
        Failure failure = assertThrows(Failure.class, () -> putBack(data, kept, null));
        assertEquals("backup-damaged", failure.key());
        assertArrayEquals(bytes, Files.readAllBytes(kept));
    }

    @Test
    void aKeyThatCameOrChangedMeanwhile() throws Exception {
        Path data = folder.resolve("data");
        Path kept = keptAside(data);
        new Rebuild(data).run(null, KEY, Stored.QUIET);
        Path encrypted = Objects.requireNonNull(putBack(data, kept, KEY).keptAside());
        try (Database database = Database.open(data, Clock.systemUTC(), KEY)) {
            assertEquals(Samples.plan("wilgen").members(), Stored.plan(database).members());
        }
        putBack(data, encrypted, KEY);
        new Rebuild(data).run(KEY, key(8), Stored.QUIET);
        Failure failure = assertThrows(Failure.class, () -> putBack(data, encrypted, key(8)));
        assertEquals("kept-locked", failure.key());
        new Rebuild(data).run(key(8), null, Stored.QUIET);
        assertEquals(
                "kept-locked",
                assertThrows(Failure.class, () -> putBack(data, encrypted, null)).key());
        assertEquals(Samples.plan("linde"), plan(data));
    }

    @Test
    void aBackupOfTheFirstVersionIsBroughtUpToDate() throws Exception {
        Path older = Files.createDirectory(folder.resolve("ouder"));
        OlderFile.write(older, Samples.plan("wilgen"));
        Path backup = folder.resolve("ouder.backup");
        try (Connection connection = DatabaseFile.live(older, null).read();
                Statement statement = connection.createStatement();
                Rows rows = new Rows(connection, Stored.NOW, statement);
                Writer out =
                        new OutputStreamWriter(
                                new GZIPOutputStream(Files.newOutputStream(backup)),
                                StandardCharsets.UTF_8)) {
            assertEquals(1, rows.facts().schema());
            FactLines.write(rows.facts(), out);
            for (String next = rows.next(); next != null; next = rows.next()) {
                out.append(next).append('\n');
            }
        }
        assertEquals(1, new Snapshot(Envelope.OPEN).verify(backup, Stored.QUIET).schema());
        Path data = folder.resolve("data");
        putBack(data, backup, null);
        assertEquals(Samples.plan("wilgen"), plan(data));
        try (Database database = Database.open(data, Clock.systemUTC())) {
            assertEquals(2, Stored.change(Stored.store(database)));
        }
    }

    @Test
    void formerDataOfTheFirstVersionTooAndOfANewerOneNone() throws Exception {
        Path older = Files.createDirectory(folder.resolve("ouder"));
        OlderFile.write(older, Samples.plan("wilgen"));
        Path data = folder.resolve("data");
        Path former =
                Files.createDirectories(data).resolve("basiseerst-opzij-2026-01-01-0900.mv.db");
        Files.copy(older.resolve("basiseerst.mv.db"), former);
        putBack(data, former, null);
        assertEquals(Samples.plan("wilgen"), plan(data));
        try (Connection connection = DatabaseFile.live(older, null).scratch().connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into \"flyway_schema_history\" select 99, '99', 'x', 'SQL',"
                            + " 'V99__x.sql', 1, 'sa', current_timestamp, 1, true");
        }
        Files.delete(former);
        Files.copy(older.resolve("basiseerst.mv.db"), former);
        Failure failure = assertThrows(Failure.class, () -> putBack(data, former, null));
        assertEquals("backup-newer", failure.key());
    }
}
