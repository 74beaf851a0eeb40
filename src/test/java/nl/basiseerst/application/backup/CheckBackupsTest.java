package nl.basiseerst.application.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.backup.CheckData.Mend;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.health.Severity;
import nl.basiseerst.application.words.HealthWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.crypto.KeyFile;
import nl.basiseerst.crypto.SealedFile;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

class CheckBackupsTest {

    @TempDir Path other;
    private SampleDesk desk;
    private SampleBackups backups;

    @BeforeEach
    void open() {
        desk = SampleDesk.atOnce(Samples.plan("wilgen"));
        backups = SampleBackups.of(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HealthReport check() {
        return new CheckBackups(backups.files(), backups.folder(), backups.second())
                .check(NobodyWaits.INSTANCE);
    }

    private List<String> found() {
        return check().findings().stream()
                .map(one -> one.severity() + " " + one.key() + " " + CheckData.mend(one))
                .toList();
    }

    @Test
    void thatThereIsNoneIsAWarningWithAWayOut() {
        assertEquals(
                List.of("WARNING backup-none BACK_UP", "NOTICE second-none CHOOSE_SECOND"),
                found());
    }

    @Test
    void whereTheSecondPlaceIs() throws IOException {
        backups.make();
        assertEquals(List.of("NOTICE second-none CHOOSE_SECOND"), found());
        backups.keeping().useSecond(Optional.of(other));
        boolean same = backups.files().isSameDisk(backups.folder(), other);
        assertEquals(same ? List.of("NOTICE second-same-disk CHOOSE_SECOND") : List.of(), found());
        Path gone = other.resolve("stick");
        backups.second().use(Optional.of(gone));
        assertEquals(List.of("WARNING second-absent CHOOSE_SECOND"), found());
        Files.writeString(gone, "geen map");
        assertEquals(List.of("WARNING second-absent CHOOSE_SECOND"), found());
    }

    @Test
    void everyOneOfBothPlacesIsReadAndTheBrokenOneNamed() throws IOException {
        backups.keeping().useSecond(Optional.of(other));
        Path made = backups.make().file();
        Path there = other.resolve(made.getFileName());
        byte[] bytes = Files.readAllBytes(there);
        bytes[bytes.length / 2] ^= 1;
        Files.write(there, bytes);
        Finding broken = check().findings().getFirst();
        assertEquals(Severity.WARNING, broken.severity());
        assertEquals("backup-unusable", broken.key());
        assertEquals(Mend.REMOVE_FILE, CheckData.mend(broken));
        assertEquals(there.toString(), broken.details().getLast());
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            String said = new HealthWords(new Messages(language)).sentence(broken);
            assertTrue(said.contains(there.toString()), said);
        }
    }

    /// It may be the only one of before a new password: to be told, not to be thrown away.
    @Test
    void oneOfAnotherKeyIsNotCalledBroken() throws IOException {
        Path made = backups.make().file();
        KeyFile.Made keys = KeyFile.make("een ander wachtwoord".toCharArray());
        byte[] plain = Files.readAllBytes(made);
        try (OutputStream sealed =
                SealedFile.seal(Files.newOutputStream(made), keys.key(), keys.file())) {
            sealed.write(plain);
        }
        HealthReport report =
                new CheckBackups(backups.sealedFiles(), backups.folder(), backups.second())
                        .check(NobodyWaits.INSTANCE);
        Finding locked =
                report.findings().stream()
                        .filter(one -> one.key().startsWith("backup-"))
                        .findAny()
                        .orElseThrow();
        assertEquals("backup-locked", locked.key());
        assertEquals(Severity.NOTICE, locked.severity());
        assertEquals(Mend.NONE, CheckData.mend(locked));
    }

    /// Whoever removes such a one may miss it.
    @Test
    void oneThatCannotBeJudgedHereIsNotCalledBroken() throws IOException {
        Path made = backups.make().file();
        String text;
        try (var in = new GZIPInputStream(Files.newInputStream(made))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        try (var out = new GZIPOutputStream(Files.newOutputStream(made))) {
            String newer = text.replaceFirst("-- schema \\d+", "-- schema 999");
            out.write(newer.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                List.of("WARNING backup-of-newer NONE", "NOTICE second-none CHOOSE_SECOND"),
                found().stream().sorted(Comparator.reverseOrder()).toList());
        Path noFolder = made.resolve("basiseerst.backup");
        Failure failure =
                assertThrows(
                        Failure.class,
                        () -> backups.files().verify(noFolder, NobodyWaits.INSTANCE));
        assertEquals("backup-unread", failure.key());
    }

    /// A file of which the system gives no byte: it fails while it is read, not when it is opened.
    @Test
    @EnabledOnOs(OS.LINUX)
    void oneThatTheDiskDoesNotGiveIsNotCalledBroken() throws IOException {
        Path made = backups.make().file();
        Files.delete(made);
        Files.createSymbolicLink(made, Path.of("/proc/self/mem"));
        assertEquals(
                List.of("WARNING backup-unchecked NONE", "NOTICE second-none CHOOSE_SECOND"),
                found().stream().sorted(Comparator.reverseOrder()).toList());
        Failure failure =
                assertThrows(
                        Failure.class, () -> backups.files().verify(made, NobodyWaits.INSTANCE));
        assertEquals("backup-unread", failure.key());
        assertEquals(List.of(made), failure.details());
    }

    @Test
    void itCanBeGivenUp() {
        backups.make();
        Progress impatient =
                new Progress() {
                    @Override
                    public void report(double fraction, String step) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }

                    @Override
                    public void onCancel(Runnable hook) {}
                };
        CheckBackups check = new CheckBackups(backups.files(), backups.folder(), backups.second());
        assertThrows(CancellationException.class, () -> check.check(impatient));
    }
}
