package nl.basiseerst.persistence.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.DatabaseFile;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.persistence.FileKey;
import nl.basiseerst.persistence.HighWaterMark;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class RebuildTest {

    private static final FileKey KEY = new FileKey(new byte[FileKey.LENGTH]);

    @TempDir Path folder;
    private Path file;
    private PracticePlan plan;

    @BeforeEach
    void store() {
        file = folder.resolve("basiseerst.mv.db");
        try (Database database = Stored.open(folder, "linde")) {
            for (int i = 0; i < 30; i++) {
                Stored.change(Stored.store(database));
            }
            plan = Stored.plan(database);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    private Rebuild.Rebuilt rebuild() {
        return new Rebuild(folder).run(null, null, Stored.QUIET);
    }

    @Test
    void everythingIsThereAndTheSpaceIsRegained() throws IOException {
        long before = Files.size(file);
        Rebuild.Rebuilt rebuilt = rebuild();
        assertEquals(before, rebuilt.sizeBefore());
        assertEquals(Files.size(file), rebuilt.sizeAfter());
        assertTrue(rebuilt.sizeAfter() < before, rebuilt.toString());
        assertTrue(rebuilt.rows() > 1000);
        assertEquals(List.of("basiseerst.mv.db", "praktijk.state"), files());
        assertEquals(31, HighWaterMark.lastChange(folder.resolve(HighWaterMark.FILE)));
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(plan, Stored.plan(database));
            assertEquals(31, Stored.store(database).changesAfter(0).size());
            assertEquals(32, Stored.change(Stored.store(database)));
        }
    }

    /// Loading leaves as much behind as weeks of work.
    @Test
    void whatWasPutBackHasNothingToGain() throws IOException {
        Path backup = folder.resolve("een.backup");
        Path other = folder.resolve("anders");
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        for (FileKey key : Arrays.asList(null, KEY)) {
            new PutBack(other, Envelope.OPEN, key).run(backup, Stored.LOCAL_NOW, Stored.QUIET);
            long putBack = Files.size(other.resolve("basiseerst.mv.db"));
            Rebuild.Rebuilt rebuilt = new Rebuild(other).run(key, key, Stored.QUIET);
            assertTrue(putBack * 9 < rebuilt.sizeAfter() * 10, putBack + " became " + rebuilt);
            Files.delete(other.resolve("basiseerst.mv.db"));
            HighWaterMark.forget(other);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withLittleRoomItIsPutBackAsItIsLoaded() throws IOException {
        Path backup = folder.resolve("een.backup");
        Path other = Files.createDirectory(folder.resolve("anders"));
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        run("mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", other.toString());
        try {
            new PutBack(other, Envelope.OPEN, null).run(backup, Stored.LOCAL_NOW, Stored.QUIET);
            long tight = Files.size(other.resolve("basiseerst.mv.db"));
            new PutBack(folder.resolve("ruim"), Envelope.OPEN, null)
                    .run(backup, Stored.LOCAL_NOW, Stored.QUIET);
            long compact = Files.size(folder.resolve("ruim/basiseerst.mv.db"));
            assertTrue(tight > compact * 2, tight + " is compacted, as is " + compact);
            try (Database database = Database.open(other, Clock.systemUTC())) {
                assertEquals(plan, Stored.plan(database));
            }
        } finally {
            run("umount", other.toString());
        }
    }

    /// As when the computer stopped while the new file was being compacted.
    @Test
    void whatWasLeftUnfinishedIsGone() throws IOException {
        Path backup = folder.resolve("een.backup");
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        List<String> before = files();
        leaveUnfinished();
        rebuild();
        assertEquals(before, files());
        leaveUnfinished();
        new PutBack(folder, Envelope.OPEN, null).run(backup, Stored.LOCAL_NOW, Stored.QUIET);
        List<String> left = new ArrayList<>(files());
        left.removeAll(before);
        assertTrue(
                left.stream().allMatch(name -> name.startsWith("basiseerst-opzij-")),
                "what was there before, and nothing else: " + left);
    }

    /// Somebody whose data were lost in the middle of it has nothing else.
    @Test
    void whatWasLeftCanBePutBackAndIsNotLostThen() throws IOException {
        Path old = folder.resolve("basiseerst-old.mv.db");
        Files.copy(file, old);
        PutBack putBack = new PutBack(folder, Envelope.OPEN, null);
        putBack.run(old, Stored.LOCAL_NOW, Stored.QUIET);
        assertTrue(Files.exists(old));
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(plan, Stored.plan(database));
        }
        Path half = folder.resolve("basiseerst-restored.mv.db");
        Files.copy(file, half);
        Failure refused =
                assertThrows(
                        Failure.class,
                        () -> putBack.run(half, Stored.LOCAL_NOW.plusMinutes(1), Stored.QUIET));
        assertEquals("backup-damaged", refused.key());
        assertTrue(Files.exists(half), "all is as it was");
    }

    private void leaveUnfinished() throws IOException {
        for (String name : List.of("restored", "rebuilt", "former", "old")) {
            Files.copy(file, folder.resolve("basiseerst-" + name + ".mv.db"));
        }
        Files.copy(file, folder.resolve("basiseerst-restored.mv.db.tempFile"));
        Files.copy(file, folder.resolve("basiseerst-rebuilt.mv.db.newFile"));
    }

    private static void run(String... command) {
        try {
            assumeTrue(new ProcessBuilder(command).start().onExit().join().exitValue() == 0);
        } catch (IOException noSuchCommand) {
            assumeTrue(false);
        }
    }

    @Test
    void whatWasErasedIsGoneFromTheFile() throws Exception {
        byte[] name = plan.members().getFirst().name().getBytes(StandardCharsets.UTF_8);
        try (Connection connection = DatabaseFile.live(folder, null).scratch().connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update \"member\" set \"name\" = 'Iemand'");
            statement.executeUpdate(
                    "update \"change_entry\" set \"before_text\" = null, \"after_text\" = null");
        }
        assertTrue(holds(Files.readAllBytes(file), name));
        rebuild();
        assertFalse(holds(Files.readAllBytes(file), name));
    }

    @Test
    void withAKeyNothingCanBeReadAndWithoutItAgainEverything() throws Exception {
        byte[] name = plan.members().getFirst().name().getBytes(StandardCharsets.UTF_8);
        new Rebuild(folder).run(null, KEY, Stored.QUIET);
        assertFalse(holds(Files.readAllBytes(file), name));
        byte[] sealed = Files.readAllBytes(file);
        assertThrows(Failure.class, () -> rebuild()); // without the key
        assertArrayEquals(sealed, Files.readAllBytes(file));
        new Rebuild(folder).run(KEY, null, Stored.QUIET);
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(plan, Stored.plan(database));
        }
    }

    /// The computer stopped in the middle of putting a backup back, just before the last step.
    @Test
    void aSecondNameOfThePresentDataIsNoFormerData() throws IOException {
        Path second = folder.resolve(Backup.aside(Stored.LOCAL_NOW) + ".mv.db");
        Files.createLink(second, file);
        HighWaterMark.keep(folder, Backup.markOf(second));
        FolderBackups backups = new FolderBackups(() -> Envelope.OPEN);
        assertEquals(List.of(), backups.keptAside(folder, ZoneOffset.UTC));
        rebuild();
        assertEquals(List.of("basiseerst.mv.db", "praktijk.state"), files());
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            assertEquals(plan, Stored.plan(database));
        }
    }

    @Test
    void itIsGoneOnceABackupWasPutBackAfterAll() throws IOException {
        Path backup = folder.resolve("een.backup");
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            new Snapshot(Envelope.OPEN).write(database, backup, Stored.NOW, Stored.QUIET);
        }
        Path second = folder.resolve(Backup.aside(Stored.LOCAL_NOW) + ".mv.db");
        Files.createLink(second, file);
        PutBack.Done done =
                new PutBack(folder, Envelope.OPEN, null)
                        .run(backup, Stored.LOCAL_NOW.plusMinutes(5), Stored.QUIET);
        assertTrue(Files.notExists(second));
        FolderBackups backups = new FolderBackups(() -> Envelope.OPEN);
        assertEquals(
                List.of(Objects.requireNonNull(done.keptAside())),
                backups.keptAside(folder, ZoneOffset.UTC).stream().map(Backup::file).toList());
    }

    @Test
    void whatIsInUseIsLeftAlone() {
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            Failure failure = assertThrows(Failure.class, this::rebuild);
            assertEquals("database-in-use", failure.key());
            assertEquals(plan, Stored.plan(database));
            Stored.change(Stored.store(database));
        }
    }

    @Test
    void aDamagedFileIsLeftAlone() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, Math.min(bytes.length, 1 << 14), (byte) 7);
        Files.write(file, bytes);
        Failure failure = assertThrows(Failure.class, this::rebuild);
        assertTrue(failure.key().startsWith("database-"), failure.key());
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertFalse(files().contains("basiseerst-rebuilt.mv.db"));
        assertFalse(files().contains("basiseerst-old.mv.db"));
    }

    private static boolean holds(byte[] all, byte[] part) {
        outer:
        for (int i = 0; i <= all.length - part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (all[i + j] != part[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
