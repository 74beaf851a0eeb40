package nl.basiseerst.ui.common.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.backup.BackupLock;
import nl.basiseerst.application.backup.FindBackups;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.backup.RestoreViewModel.Asked;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;

/// A backup of another password, while trying that takes its time.
class RestoreViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("worked-example"));
    private final SampleBackups backups = SampleBackups.of(sample);
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RestoreViewModel model =
            new RestoreViewModel(
                    sample.desk(),
                    restoring(),
                    new BackgroundWork(waiting::add, Runnable::run),
                    sample.failures());
    private final Backup first = backups.make();

    @AfterEach
    void close() {
        sample.close();
    }

    /// From a place where nothing can be put back: nobody does here.
    private RestoreBackup restoring() {
        return new RestoreBackup(
                new FindBackups(
                        backups.files(),
                        backups.folder(),
                        backups.second(),
                        sample.folder(),
                        ZoneId.of("Europe/Amsterdam")),
                new Sealed(new HashSet<>()),
                sample::store,
                () -> {},
                (_, _) -> {
                    throw new IllegalStateException("Nobody asked for that");
                },
                new OneUser("test"));
    }

    private record Sealed(Set<Path> opened) implements BackupLock {

        @Override
        public boolean opens(Path backup) {
            return opened.contains(backup);
        }

        @Override
        public void unlockBackup(Path backup, char[] secret) {
            opened.add(backup);
        }
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Asked asked() {
        return Objects.requireNonNull(model.askedProperty().get());
    }

    @Test
    void theRightPasswordUnlocksWhatWasAskedFor() {
        model.ask(first);
        work();
        assertTrue(asked().locked());
        model.unlock("drie linden");
        assertTrue(model.unlockingProperty().get());
        work();
        assertFalse(model.unlockingProperty().get());
        assertFalse(asked().locked());
    }

    @Test
    void whoLeavesItMeanwhileIsNotAskedAgain() {
        model.ask(first);
        work();
        model.unlock("drie linden");
        model.cancel();
        work();
        assertNull(model.askedProperty().get());
        assertFalse(model.unlockingProperty().get());
    }

    @Test
    void whoAsksForAnotherMeanwhileKeepsThatOne() {
        Backup second = new Backup(Path.of("elders.backup"), first.made(), first.changeNo(), 1);
        model.ask(first);
        work();
        model.ask(second);
        model.unlock("drie linden"); // the second is not on screen yet
        work();
        assertEquals(second, asked().backup());
        assertTrue(asked().locked());
    }
}
