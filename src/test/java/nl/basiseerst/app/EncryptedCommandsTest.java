package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.cli.Console;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Commands on encrypted data: the password is asked for, and comes of no argument.
class EncryptedCommandsTest {

    private static final String PASSWORD = "vier linden voor de deur";
    private static final String OTHER = "drie eiken achter het huis";

    @TempDir Path temp;

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksForThePasswordAndWorksAsEver() throws IOException {
        Path data = encrypted();
        Path exported = temp.resolve("uit.basiseerst.json");

        CommandRun run = run(List.of(PASSWORD), data, "export", exported.toString()).endsWith(0);

        assertEquals(Samples.plan("wilgen"), new JsonPracticeFiles().read(exported));
        assertEquals(List.of("Wachtwoord van de gegevens in " + data + ":"), asked);
        assertTrue(run.out().contains("Let op: dit bestand is niet versleuteld"), run.out());
        assertTrue(Database.isEncrypted(data));
    }

    @Test
    void refusesAWrongPasswordAndNone() throws IOException {
        Path data = encrypted();

        run(List.of(OTHER), data, "verify")
                .refuses(
                        1,
                        "Het wachtwoord is niet juist. Probeer het opnieuw, of gebruik de"
                                + " herstelsleutel.");
        CommandRun none = CommandRun.in(data, "verify");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("--password-stdin"), none.err());
    }

    @Test
    void tellsNoPasswordInTheLogOrInATrace() throws IOException {
        Path data = encrypted();

        CommandRun wrong = run(List.of(OTHER), data, "verify", "--debug");
        run(List.of(PASSWORD), data, "verify").endsWith(0);

        assertFalse(wrong.err().contains(OTHER), wrong.err());
        for (Path file : files(data)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(PASSWORD), file.toString());
            assertFalse(bytes.contains(OTHER), file.toString());
        }
    }

    @Test
    void makesBackupsThatNobodyReadsWithoutThePassword() throws IOException {
        Path data = encrypted();
        Path backup = temp.resolve("stick.backup");

        run(List.of(PASSWORD), data, "backup", backup.toString()).endsWith(0);

        assertTrue(Files.readString(backup, StandardCharsets.ISO_8859_1).startsWith("BESEAL1"));
        run(List.of(PASSWORD), data, "restore", backup.toString()).endsWith(0);
        assertStored("wilgen", data);
    }

    @Test
    void bringsABackupToANewComputerWithItsPassword() throws IOException {
        Path backup = backup(encrypted());
        Path other = temp.resolve("nieuwe pc");

        run(List.of(PASSWORD), other, "restore", backup.toString()).endsWith(0);

        assertTrue(Database.isEncrypted(other));
        assertStored("wilgen", other);
    }

    @Test
    void findsALostKeyFileInABackup() throws IOException {
        Path data = encrypted();
        Path backup = backup(data);
        Files.delete(data.resolve("basiseerst.key"));
        CommandRun lost = run(List.of(PASSWORD), data, "verify");
        assertTrue(lost.err().contains("ontbreekt"), lost.err());

        run(List.of(PASSWORD), data, "restore", backup.toString()).endsWith(0);

        assertStored("wilgen", data);
    }

    @Test
    void refusesABackupThatWasChangedAndLeavesTheDataAlone() throws IOException {
        Path data = encrypted();
        Path backup = backup(data);
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);

        CommandRun refused = run(List.of(PASSWORD), data, "restore", backup.toString());

        assertEquals(1, refused.code());
        assertTrue(refused.err().contains(backup.toString()), refused.err());
        assertStored("wilgen", data);
    }

    private Path encrypted() {
        Path data = temp.resolve("data");
        CommandRun.in(data, "import", Samples.file("wilgen").toString()).endsWith(0);
        new SwitchEncryption(
                        new DataLock(data, SampleDesk.TUESDAY),
                        Runnable::run,
                        new OneUser("test"),
                        SwitchEncryption.Backups.NONE,
                        SampleDesk.TUESDAY)
                .switchOn(PASSWORD.toCharArray(), NobodyWaits.INSTANCE);
        return data;
    }

    private Path backup(Path data) {
        Path backup = temp.resolve("stick.backup");
        run(List.of(PASSWORD), data, "backup", backup.toString()).endsWith(0);
        asked.clear();
        return backup;
    }

    private void assertStored(String sample, Path data) {
        Path exported = temp.resolve("na.basiseerst.json");
        run(List.of(PASSWORD), data, "export", exported.toString()).endsWith(0);
        assertEquals(Samples.plan(sample), new JsonPracticeFiles().read(exported));
    }

    /// @param typed the passwords, in the order in which they are asked for
    private CommandRun run(List<String> typed, Path data, String... arguments) {
        List<String> left = new ArrayList<>(typed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        (_, question) -> {
                            asked.add(question);
                            return left.removeFirst().toCharArray();
                        });
        int code = Main.run(Arrays.asList(arguments), console, new DataFolder(data), false);
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
