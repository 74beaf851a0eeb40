package nl.basiseerst.app.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.backup.NobodyWaits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// The program is killed while it switches encryption on or off. The next start must find all data
/// as they were, locked or open, and the password must open them where they are locked.
///
/// `-Dkills=20` for the long form.
class EncryptionKillTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = 20261122;
    private static final char[] PASSWORD = EncryptionSwitch.PASSWORD.toCharArray();

    @TempDir Path folder;

    @Test
    void leavesTheOldOrTheNewState() throws Exception {
        Random random = new Random(SEED);
        int midway = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean on = kill % 2 == 0;
            Path data = Files.createDirectory(folder.resolve("data" + kill));
            new LockedFolder(data).store();
            if (!on) {
                new LockedFolder(data).encryption().switchOn(PASSWORD, NobodyWaits.INSTANCE);
            }
            midway += killMidway(data, on, random) ? 1 : 0;
            assertWhole(data);
        }
        assertTrue(midway > 0, "Never killed on the way");
    }

    /// Opens the data, and switches once more: what was left behind is in nobody's way.
    private static void assertWhole(Path data) {
        LockedFolder next = new LockedFolder(data);
        boolean locked = next.lock().isNeeded();
        if (locked) {
            next.lock().withPassword(PASSWORD);
        }
        assertEquals(LockedFolder.LINDE, next.load());
        if (locked) {
            next.encryption().switchOff(PASSWORD, NobodyWaits.INSTANCE);
        } else {
            next.encryption().switchOn(PASSWORD, NobodyWaits.INSTANCE);
        }
        LockedFolder last = new LockedFolder(data);
        if (last.lock().isNeeded()) {
            last.lock().withPassword(PASSWORD);
        }
        assertEquals(LockedFolder.LINDE, last.load());
    }

    /// Kills the program some time after it began to write the new data.
    ///
    /// @return whether it was not done yet
    private static boolean killMidway(Path data, boolean on, Random random)
            throws IOException, InterruptedException {
        List<String> before = names(data);
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                EncryptionSwitch.class.getName(),
                                data.toString(),
                                on ? "on" : "off")
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            said.readLine();
            while (process.isAlive() && names(data).equals(before)) {
                LockSupport.parkNanos(100_000);
            }
            process.waitFor(random.nextInt(3_000_000), TimeUnit.MICROSECONDS);
            boolean midway = process.isAlive();
            process.toHandle().destroyForcibly();
            process.waitFor();
            return midway;
        }
    }

    private static List<String> names(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
