package nl.basiseerst.app.keys;

import static nl.basiseerst.app.keys.LockedFolder.LINDE;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.persistence.Envelope;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

class SwitchEncryptionTest {

    private static final char[] PASSWORD = "vier linden voor de deur".toCharArray();
    private static final char[] OTHER = "drie eiken achter het huis".toCharArray();

    private static final Progress UNSEEN = NobodyWaits.INSTANCE;

    @TempDir Path folder;

    @BeforeEach
    void store() {
        new LockedFolder(folder).store();
    }

    @Test
    void encryptsAllThatIsThere() throws IOException {
        LockedFolder first = new LockedFolder(folder);
        String recovery = first.encryption().switchOn(PASSWORD, UNSEEN);

        assertTrue(first.encryption().isOn());
        assertEquals(LINDE, first.load());
        assertEquals(List.of("basiseerst.key", "basiseerst.mv.db"), files());
        assertFalse(
                Files.readString(folder.resolve("basiseerst.mv.db"), StandardCharsets.ISO_8859_1)
                        .contains(LINDE.members().getFirst().name()));

        LockedFolder next = new LockedFolder(folder);
        assertTrue(next.lock().isNeeded());
        assertFails("password-needed", next::load);
        next.lock().withPassword(PASSWORD);
        assertEquals(LINDE, next.load());

        LockedFolder forgotten = new LockedFolder(folder);
        forgotten.lock().withRecoveryKey(recovery);
        assertEquals(LINDE, forgotten.load());
    }

    @Test
    void takesThePasswordAwayAgain() throws IOException {
        new LockedFolder(folder).encryption().switchOn(PASSWORD, UNSEEN);
        LockedFolder next = new LockedFolder(folder);
        next.lock().withPassword(PASSWORD);

        assertFails("password-wrong", () -> next.encryption().switchOff(OTHER, UNSEEN));
        assertTrue(next.encryption().isOn());
        next.encryption().switchOff(PASSWORD, UNSEEN);

        assertFalse(next.encryption().isOn());
        assertEquals(LINDE, next.load());
        assertEquals(LINDE, new LockedFolder(folder).load());
        assertEquals(List.of("basiseerst.mv.db"), files());
    }

    @Test
    void onlyWrapsTheKeyAnewForAnotherPassword() throws IOException {
        LockedFolder first = new LockedFolder(folder);
        String recovery = first.encryption().switchOn(PASSWORD, UNSEEN);
        byte[] data = Files.readAllBytes(folder.resolve("basiseerst.mv.db"));

        first.encryption().changePassword(PASSWORD, OTHER);

        assertArrayEquals(data, Files.readAllBytes(folder.resolve("basiseerst.mv.db")));
        LockedFolder next = new LockedFolder(folder);
        assertFails("password-wrong", () -> next.lock().withPassword(PASSWORD));
        next.lock().withPassword(OTHER);
        assertEquals(LINDE, next.load());
        LockedFolder forgotten = new LockedFolder(folder);
        forgotten.lock().withRecoveryKey(recovery);
        forgotten.encryption().changePassword(recovery.toCharArray(), PASSWORD);
        new LockedFolder(folder).lock().withPassword(PASSWORD);
    }

    @Test
    void makesANewRecoveryKeyInPlaceOfTheOld() {
        LockedFolder first = new LockedFolder(folder);
        String recovery = first.encryption().switchOn(PASSWORD, UNSEEN);

        String next = first.encryption().replaceRecoveryKey(PASSWORD);

        assertFails(
                "recovery-key-wrong",
                () -> new LockedFolder(folder).lock().withRecoveryKey(recovery));
        new LockedFolder(folder).lock().withRecoveryKey(next);
        new LockedFolder(folder).lock().withPassword(PASSWORD);
    }

    @Test
    void refusesAPasswordThatIsTooShortOrTheSame() {
        LockedFolder first = new LockedFolder(folder);

        assertFails(
                "password-short",
                () -> first.encryption().switchOn("elf letters".toCharArray(), UNSEEN));
        assertFalse(first.encryption().isOn());
        first.encryption().switchOn(PASSWORD, UNSEEN);
        assertFails(
                "password-short",
                () -> first.encryption().changePassword(PASSWORD, "kort".toCharArray()));
        assertFails("password-same", () -> first.encryption().changePassword(PASSWORD, PASSWORD));
    }

    @Test
    void saysOfAWrongPasswordNoMoreThanThatAndWaitsAfterFive() {
        new LockedFolder(folder).encryption().switchOn(PASSWORD, UNSEEN);
        for (int i = 0; i < 5; i++) {
            Failure wrong =
                    assertFails(
                            "password-wrong",
                            () -> new LockedFolder(folder).lock().withPassword(OTHER));
            String said = new FailureWords(new Messages(Messages.DUTCH)).sentence(wrong);
            assertFalse(said.contains("beschadigd"), said);
        }

        Failure early =
                assertFails(
                        "password-pause",
                        () -> new LockedFolder(folder).lock().withPassword(PASSWORD));
        assertEquals(List.of(1L), early.details());
        assertEquals(Duration.ofSeconds(1), new LockedFolder(folder).lock().pause());
        LockedFolder later = new LockedFolder(folder, Duration.ofSeconds(1));
        later.lock().withPassword(PASSWORD);
        assertEquals(Duration.ZERO, later.lock().pause());
    }

    @Test
    void countsAMistypedRecoveryKeyForNoTry() {
        new LockedFolder(folder).encryption().switchOn(PASSWORD, UNSEEN);
        for (int i = 0; i < 9; i++) {
            assertFails(
                    "recovery-key-length",
                    () -> new LockedFolder(folder).lock().withRecoveryKey("7KQ2M"));
        }

        assertEquals(Duration.ZERO, new LockedFolder(folder).lock().pause());
    }

    @Test
    void saysThatTheKeyFileIsGoneOrDamaged() throws IOException {
        new LockedFolder(folder).encryption().switchOn(PASSWORD, UNSEEN);
        Path file = folder.resolve("basiseerst.key");
        byte[] bytes = Files.readAllBytes(file);
        bytes[200] ^= 1;
        Files.write(file, bytes);
        assertFails(
                "key-file-damaged", () -> new LockedFolder(folder).lock().withPassword(PASSWORD));
        Files.delete(file);

        LockedFolder next = new LockedFolder(folder);
        assertTrue(next.lock().isNeeded());
        assertFails("key-file-missing", () -> next.lock().withPassword(PASSWORD));
    }

    @Test
    void sealsBackupsWhileThereIsAPasswordAndOpensTheOlderOnesToo() throws IOException {
        LockedFolder first = new LockedFolder(folder);
        Envelope envelope = first.lock().envelope();
        byte[] open = put(envelope);
        assertEquals("de praktijk", new String(open, StandardCharsets.UTF_8));

        first.encryption().switchOn(PASSWORD, UNSEEN);
        byte[] sealed = put(envelope);

        assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains("praktijk"));
        assertEquals("de praktijk", taken(envelope, sealed));
        assertEquals("de praktijk", taken(envelope, open));
        assertFails(
                "backup-locked", () -> taken(new LockedFolder(folder).lock().envelope(), sealed));
        first.encryption().switchOff(PASSWORD, UNSEEN);
        assertEquals("de praktijk", new String(put(envelope), StandardCharsets.UTF_8));
        assertEquals("de praktijk", taken(envelope, sealed));
    }

    @Test
    void opensABackupOfAnotherComputerWithItsOwnPasswordOrRecoveryKey(@TempDir Path other)
            throws IOException {
        LockedFolder there = new LockedFolder(other);
        there.store();
        String recovery = there.encryption().switchOn(OTHER, UNSEEN);
        Path backup = folder.resolve("stick.backup");
        Files.write(backup, put(there.lock().envelope()));
        for (String secret : List.of(new String(OTHER), recovery)) {
            DataLock lock = new LockedFolder(folder).lock();
            assertFails("backup-locked", () -> taken(lock.envelope(), Files.readAllBytes(backup)));
            assertFails("password-wrong", () -> lock.unlockBackup(backup, PASSWORD));

            lock.unlockBackup(backup, secret.toCharArray());

            assertEquals("de praktijk", taken(lock.envelope(), Files.readAllBytes(backup)));
            assertFalse(lock.isOn());
        }
        Files.writeString(backup, "BESEAL1\n and no more");
        assertFails(
                "backup-damaged",
                () -> new LockedFolder(folder).lock().unlockBackup(backup, OTHER));
    }

    /// The key file is lost, and the newest backup is of another computer.
    @Test
    void findsTheKeyOfTheDataAfterThatOfAnotherComputer(@TempDir Path other) throws IOException {
        LockedFolder here = new LockedFolder(folder);
        here.encryption().switchOn(PASSWORD, UNSEEN);
        Path right = folder.resolve("hier.backup");
        Files.write(right, put(here.lock().envelope()));
        here.encryption().changePassword(PASSWORD, "vijf berken aan het pad".toCharArray());
        LockedFolder there = new LockedFolder(other);
        there.store();
        there.encryption().switchOn(OTHER, UNSEEN);
        Path wrong = folder.resolve("daar.backup");
        Files.write(wrong, put(there.lock().envelope()));
        byte[] keys = Files.readAllBytes(folder.resolve("basiseerst.key"));
        here.lock().unlockBackup(wrong, OTHER);
        here.lock().unlockBackup(right, PASSWORD);
        assertArrayEquals(keys, Files.readAllBytes(folder.resolve("basiseerst.key")));
        Files.delete(folder.resolve("basiseerst.key"));

        LockedFolder next = new LockedFolder(folder);
        next.lock().withBackup(wrong, OTHER);
        assertFails("key-mismatch", next::load);
        next.lock().unlockBackup(right, PASSWORD);

        assertEquals(LINDE, next.load());
        LockedFolder later = new LockedFolder(folder);
        later.lock().withPassword(PASSWORD);
        assertEquals(LINDE, later.load());
    }

    @Test
    void namesTheCopiesThatAnybodyCanReadAndRemovesThem() throws IOException {
        Path backups = Files.createDirectory(folder.resolve("backups"));
        Path older = folder.resolve("basiseerst-v1-2026-10-01.mv.db");
        Path backup = backups.resolve("basiseerst-2026-11-23-180000+0100-7.backup");
        Path note = backups.resolve("lees-mij.txt");
        Files.copy(folder.resolve("basiseerst.mv.db"), older);
        Path mark = Files.writeString(Backup.markOf(older), "hoe ver die kwam");
        Files.writeString(backup, "in the clear");
        Files.writeString(note, "of somebody else");
        LockedFolder first = new LockedFolder(folder);
        SwitchEncryption encryption = first.encryption(backups, folder.resolve("not there"));
        encryption.switchOn(PASSWORD, UNSEEN);
        Path sealed = backups.resolve("basiseerst-2026-11-24-074500+0100-8.backup");
        Files.write(sealed, put(first.lock().envelope()));

        assertEquals(List.of(backup, older), encryption.copiesInTheClear());
        encryption.removeCopies(List.of(backup, older, note));

        assertEquals(1, first.backupsMade());
        assertEquals(List.of(), encryption.copiesInTheClear());
        assertTrue(Files.exists(note));
        assertFalse(Files.exists(mark));
        assertTrue(Files.exists(sealed));
        assertEquals(LINDE, first.load());
    }

    @Test
    void refusesWhoeverMayNot() {
        LockedFolder first = new LockedFolder(folder);
        SwitchEncryption encryption =
                new SwitchEncryption(
                        first.lock(),
                        Runnable::run,
                        new Nobody(),
                        SwitchEncryption.Backups.NONE,
                        Clock.fixed(LockedFolder.NOW, ZoneOffset.UTC));

        assertFails("not-permitted", () -> encryption.switchOn(PASSWORD, UNSEEN));
        assertFails("not-permitted", () -> encryption.switchOff(PASSWORD, UNSEEN));
        assertFails("not-permitted", () -> encryption.changePassword(PASSWORD, OTHER));
        assertFails("not-permitted", () -> encryption.replaceRecoveryKey(PASSWORD));
        assertFails("not-permitted", () -> encryption.removeCopies(List.of()));
        assertFalse(first.encryption().isOn());
    }

    private record Nobody() implements Access {

        @Override
        public Actor actor() {
            return new Actor("reader", AccessRole.READER);
        }

        @Override
        public boolean permits(Action action) {
            return false;
        }
    }

    private static byte[] put(Envelope envelope) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream content = envelope.seal(file)) {
            content.write("de praktijk".getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }

    private static String taken(Envelope envelope, byte[] file) throws IOException {
        return new String(
                envelope.open(new ByteArrayInputStream(file)).readAllBytes(),
                StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("praktijk.state"))
                    .sorted()
                    .toList();
        }
    }

    private static Failure assertFails(String key, Executable work) {
        Failure failure = assertThrows(Failure.class, work);
        assertEquals(key, failure.key(), failure.getMessage());
        String message = String.valueOf(failure.getMessage());
        assertFalse(message.contains(new String(PASSWORD)), message);
        assertFalse(message.contains(new String(OTHER)), message);
        return failure;
    }
}
