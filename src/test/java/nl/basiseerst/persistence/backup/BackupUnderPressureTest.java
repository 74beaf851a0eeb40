package nl.basiseerst.persistence.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.Envelope;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Killed while a backup is put back (fault test 3), and no room for one (fault test 4): programs
/// of their own, as they are in life.
///
/// `-Dkills=20` for the long form.
@EnabledOnOs(OS.LINUX)
class BackupUnderPressureTest {

    private static final int KILLS = Math.min(20, Integer.getInteger("kills", 3));
    private static final long SEED = 20261124;

    @TempDir Path folder;

    private Path snapshot(String sample) {
        Path file = folder.resolve(sample + ".backup");
        try (Database database = Stored.open(folder.resolve("van-" + sample), sample)) {
            new Snapshot(Envelope.OPEN).write(database, file, Stored.NOW, Stored.QUIET);
        }
        return file;
    }

    private static Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        Restorer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void aKillLeavesTheOneOrTheOtherAndNeverSomethingBetween() throws Exception {
        Path wilgen = snapshot("wilgen");
        Path example = snapshot("worked-example");
        List<PracticePlan> plans = List.of(Samples.plan("wilgen"), Samples.plan("worked-example"));
        Path data = folder.resolve("data");
        new PutBack(data, Envelope.OPEN, null).run(example, Stored.LOCAL_NOW, Stored.QUIET);
        Random random = new Random(SEED);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), "restore", "" + data, "" + wilgen, "" + example);
            try (var said = process.inputReader(StandardCharsets.UTF_8)) {
                assertEquals("done", said.readLine());
                assertTrue(!process.waitFor(random.nextInt(1_500_000), TimeUnit.MICROSECONDS));
            }
            process.toHandle().destroyForcibly();
            process.waitFor();
            midway += Files.exists(data.resolve("basiseerst-restored.mv.db")) ? 1 : 0;
            try (Database database = Database.open(data, Clock.systemUTC())) {
                assertTrue(plans.contains(Stored.plan(database)), "kill " + kill);
                assertEquals(1, Stored.store(database).changeNo());
            }
        }
        assertTrue(midway > 0, "Never killed on the way");
        new PutBack(data, Envelope.OPEN, null).run(wilgen, Stored.LOCAL_NOW, Stored.QUIET);
        assertTrue(Files.notExists(data.resolve("basiseerst-restored.mv.db")));
    }

    @Test
    void aKillWhileTheFileIsWrittenAnewLosesNothing() throws Exception {
        Path data = folder.resolve("data");
        Stored.open(data, "linde").close();
        PracticePlan plan = Samples.plan("linde");
        Random random = new Random(SEED);
        long told = 1;
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start(List.of(), "rebuild", "" + data);
            try (var said = process.inputReader(StandardCharsets.UTF_8)) {
                for (int change = 0; change < 3; change++) {
                    told = Long.parseLong(said.readLine());
                }
                assertTrue(!process.waitFor(random.nextInt(1_000_000), TimeUnit.MICROSECONDS));
                process.toHandle().destroyForcibly();
                process.waitFor();
                for (String line : said.lines().toList()) {
                    told = Long.parseLong(line);
                }
            }
            midway += Files.exists(data.resolve("basiseerst-old.mv.db")) ? 1 : 0;
            try (Database database = Database.open(data, Clock.systemUTC())) {
                long last = Stored.store(database).changeNo();
                assertTrue(last == told || last == told + 1, last + " of " + told);
                assertEquals(last, Stored.store(database).changesAfter(0).size());
                assertEquals(plan.members(), Stored.plan(database).members());
                assertEquals("" + last, Stored.plan(database).blocks().getLast().note());
                told = last;
            }
        }
        assertTrue(midway > 0, "Never killed on the way");
        new Rebuild(data).run(null, null, Stored.QUIET);
        assertTrue(Files.notExists(data.resolve("basiseerst-old.mv.db")));
        assertTrue(Files.notExists(data.resolve("basiseerst-rebuilt.mv.db")));
    }

    @Test
    void withoutRoomTheOldBackupStays() throws Exception {
        Path data = folder.resolve("data");
        Stored.open(data, "linde").close();
        Path place = Files.createDirectory(folder.resolve("plek"));
        Path file = place.resolve("een.backup");
        Files.writeString(file, "de vorige kopie");
        byte[] old = Files.readAllBytes(file);
        // no file may become longer than 16 blocks of 1024 bytes
        List<String> limited = List.of("bash", "-c", "ulimit -f 16; exec \"$@\"", "bash");
        // the data file itself is opened for writing too, but nothing is written to it
        Process process = start(limited, "backup", "" + data, "" + file);
        List<String> said = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        process.waitFor();
        assertEquals(List.of("backup-disk-full"), said);
        assertArrayEquals(old, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(List.of(file), files.toList());
        }
        try (Database database = Database.open(data, Clock.systemUTC())) {
            assertEquals(Samples.plan("linde"), Stored.plan(database));
        }
    }
}
