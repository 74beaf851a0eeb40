package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.JsonTree;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// `backup`, `restore` and `verify`, as a script would call them.
class BackupCommandsTest {

    @TempDir Path temp;

    private static void importOf(Path data, String sample) {
        CommandRun.in(data, "import", Samples.file(sample).toString()).endsWith(0);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void assertStored(String sample, Path data) {
        Path exported = temp.resolve("uit.basiseerst.json");
        CommandRun.in(data, "export", exported.toString()).endsWith(0);
        assertEquals(Samples.plan(sample), new JsonPracticeFiles().read(exported));
    }

    @Test
    void whatWasBackedUpComesBackAndTheRestIsKeptAside() throws IOException {
        Path data = temp.resolve("data");
        Path backup = temp.resolve("een.backup");
        importOf(data, "wilgen");
        CommandRun made = CommandRun.in(data, "backup", backup.toString()).endsWith(0);
        assertTrue(made.out().contains("gecontroleerd"), made.out());
        importOf(data, "linde");
        List<Path> backups = files(data.resolve("reservekopie"));
        assertEquals(1, backups.size(), "one was made before wilgen was replaced");

        CommandRun restored = CommandRun.in(data, "restore", backup.toString()).endsWith(0);
        assertStored("wilgen", data);
        Path kept = Path.of(restored.out().strip().replaceAll("(?s).*staat nu in (.*)\\.", "$1"));
        assertTrue(Files.exists(kept), restored.out());
        assertEquals(2, files(data.resolve("reservekopie")).size(), "and one of linde");

        Path before = files(data.resolve("reservekopie")).getLast();
        CommandRun.in(data, "restore", before.toString()).endsWith(0);
        assertStored("linde", data);
    }

    @Test
    void aBackupGoesToAnotherFolderToo() {
        Path data = temp.resolve("data");
        Path other = temp.resolve("nieuw").resolve("data");
        Path backup = temp.resolve("een.backup");
        importOf(data, "wilgen");
        CommandRun.in(data, "backup", backup.toString()).endsWith(0);
        CommandRun.in(temp, "restore", backup.toString(), "--data", other.toString()).endsWith(0);
        assertStored("wilgen", other);
    }

    @Test
    void aDamagedFileIsReplacedAndKept() throws IOException {
        Path data = temp.resolve("data");
        Path file = data.resolve("basiseerst.mv.db");
        Path backup = temp.resolve("een.backup");
        importOf(data, "wilgen");
        CommandRun.in(data, "backup", backup.toString()).endsWith(0);
        byte[] garbage = new byte[20_000];
        Files.write(file, garbage);
        assertEquals(1, CommandRun.in(data, "verify").code());
        CommandRun restored = CommandRun.in(data, "restore", backup.toString()).endsWith(0);
        assertStored("wilgen", data);
        Path kept = Path.of(restored.out().strip().replaceAll("(?s).*staat nu in (.*)\\.", "$1"));
        assertArrayEquals(garbage, Files.readAllBytes(kept));
    }

    @Test
    void nothingHappensToTheDataWhenTheBackupIsNoBackup() throws IOException {
        Path data = temp.resolve("data");
        importOf(data, "wilgen");
        Path none = Files.writeString(temp.resolve("geen.backup"), "geen reservekopie");
        CommandRun run = CommandRun.in(data, "restore", none.toString());
        run.refuses(
                1,
                none
                        + " is beschadigd of is geen reservekopie van BasisEerst. Kies een andere"
                        + " reservekopie.");
        assertStored("wilgen", data);
        Path absent = temp.resolve("weg.backup");
        CommandRun.in(data, "restore", absent.toString())
                .refuses(1, absent + " bestaat niet. Kies een reservekopie die er wel is.");
    }

    @Test
    void verifyTellsInWordsAndInJson() throws IOException {
        Path data = temp.resolve("data");
        importOf(data, "wilgen");
        CommandRun words = CommandRun.in(data, "verify").endsWith(0);
        assertTrue(words.out().startsWith("De gegevens zijn in orde: "), words.out());
        assertTrue(words.out().contains("Er is nog geen reservekopie."), words.out());

        importOf(data, "linde");
        Path backup = files(data.resolve("reservekopie")).getFirst();
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        CommandRun run = CommandRun.in(data, "verify", "--json").endsWith(0);
        Map<?, ?> answer = (Map<?, ?>) JsonTree.of(run.out());
        assertEquals(true, answer.get("sound"));
        List<?> findings = (List<?>) Objects.requireNonNull(answer.get("findings"));
        assertEquals(
                List.of("backup-unusable", "second-none"),
                findings.stream().map(one -> ((Map<?, ?>) one).get("finding")).toList());
    }

    @Test
    void theyAreAboutWhatIsStored() {
        String sample = Samples.file("wilgen").toString();
        for (List<String> command :
                List.of(List.of("backup", "x"), List.of("restore", "x"), List.of("verify"))) {
            String[] words =
                    Stream.concat(command.stream(), Stream.of("--file", sample))
                            .toArray(String[]::new);
            CommandRun.in(temp, words)
                    .refuses(
                            2,
                            "De opdracht "
                                    + command.getFirst()
                                    + " gaat over de opgeslagen gegevens. Laat --file weg.");
        }
        CommandRun.in(temp.resolve("leeg"), "backup", temp.resolve("a").toString())
                .refuses(
                        1,
                        "In "
                                + temp.resolve("leeg")
                                + " staat nog geen praktijk. Lees er eerst een in met de opdracht"
                                + " import.");
    }
}
