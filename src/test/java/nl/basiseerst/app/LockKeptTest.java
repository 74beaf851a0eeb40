package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;

/// The system forgets a lock on the data file as soon as the program that has it closes any other
/// handle on that file. Whatever the open window looks up, it keeps the lock.
class LockKeptTest {

    @TempDir Path temp;

    @Test
    void whateverTheWindowLooksUpACommandFindsTheDataInUse() throws Exception {
        Path data = temp.resolve("data");
        CommandRun.in(data, "import", Samples.file("wilgen").toString()).endsWith(0);
        try (var storing = Executors.newSingleThreadExecutor()) {
            WindowData window =
                    new WindowData(new DataFolder(data), SampleDesk.TUESDAY, "test", storing);
            storing.submit(window::store).get();
            lookAtBackups(window, storing.submit(() -> restoring(window)).get());
            storing.submit(() -> lookAtEncryption(window)).get();
            requireInUse(data);
            storing.submit(window::closeFile).get();
            try (Started free = check(data)) {
                assertTrue(free.code() != 1, free.complained());
            }
            window.end();
        }
    }

    private static void lookAtBackups(WindowData window, RestoreBackup restoring) {
        KeepBackups keeping = window.care().keeping();
        keeping.now(NobodyWaits.INSTANCE);
        keeping.useSecond(Optional.empty());
        assertFalse(keeping.standing().changed());
        assertTrue(window.care().checking().run(NobodyWaits.INSTANCE).isSound());
        assertFalse(restoring.isLocked(restoring.all().getFirst()));
    }

    private static RestoreBackup restoring(WindowData window) {
        return window.care().restoring(window::store, window::closeFile);
    }

    private static void lookAtEncryption(WindowData window) {
        SwitchEncryption encryption =
                new SwitchEncryption(
                        window.lock(),
                        window::whileClosed,
                        window.session(),
                        window.care().forEncryption(),
                        SampleDesk.TUESDAY);
        assertFalse(encryption.isOn());
        assertEquals(1, encryption.copiesInTheClear().size());
        assertFalse(window.isLocked());
        assertFalse(window.lock().isKeyLost());
        assertEquals(0, restoring(window).loss(restoring(window).all().getFirst()).changes());
    }

    private void requireInUse(Path data) throws Exception {
        try (Started beside = check(data)) {
            assertEquals(1, beside.code(), beside.heard());
            assertTrue(beside.complained().contains("al geopend"), beside.complained());
        }
    }

    /// In a process of its own: in this one there is no lock between two.
    private Started check(Path data) throws Exception {
        return Started.program(temp, "check", "--week", "2026-W48", "--data", data.toString());
    }
}
