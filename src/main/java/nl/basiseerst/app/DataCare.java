package nl.basiseerst.app;

import javafx.application.Platform;

import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.ui.common.BackgroundWork;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The rounds of the backups while the window is open, and the thread they run on.
final class DataCare implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataCare.class);

    private final ScheduledExecutorService copying =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("basiseerst-backup").factory());
    private final BackupParts parts;
    private final KeepBackups keeping;
    private final Access access;
    private final Access beside;

    /// @param access who is at work, asked on the storage thread
    /// @param storing that thread
    DataCare(BackupParts parts, Access access, Executor storing) {
        this.parts = parts;
        this.access = access;
        beside = new AccessBeside(access, storing);
        keeping = parts.keep(beside);
        var _ =
                copying.scheduleWithFixedDelay(
                        this::round, KeepBackups.MINUTES, KeepBackups.MINUTES, TimeUnit.MINUTES);
    }

    KeepBackups keeping() {
        return keeping;
    }

    CheckData checking() {
        return parts.check(beside);
    }

    /// @param store the present data
    /// @param closed closes them
    RestoreBackup restoring(Supplier<PracticeStore> store, Runnable closed) {
        return parts.restore(store, this::beforeReplacing, closed, access);
    }

    /// What the password of the data has to do with them.
    SwitchEncryption.Backups forEncryption() {
        return new SwitchEncryption.Backups() {
            @Override
            public List<Path> folders() {
                return parts.places();
            }

            @Override
            public void makeOne() {
                keeping.beforehand(NobodyWaits.INSTANCE);
            }
        };
    }

    /// For making and reading backups: nothing else waits for it.
    BackgroundWork work() {
        return new BackgroundWork(copying, Platform::runLater);
    }

    /// Makes a backup if something changed since the last.
    ///
    /// @throws Failure if that cannot be done
    void beforeReplacing() {
        keeping.round(NobodyWaits.INSTANCE);
    }

    /// Nobody asked for it, so what goes wrong is only logged; the settings show the last backup.
    private void round() {
        try {
            keeping.round(NobodyWaits.INSTANCE);
        } catch (Failure failure) {
            LOG.warn("No backup: {}", failure.key(), failure);
        } catch (RuntimeException bug) {
            LOG.error("No backup", bug); // the next round must come all the same
        }
    }

    /// The last round, after everything was stored and before the data are closed.
    @Override
    public void close() {
        if (!copying.isShutdown()) { // closing twice is closing once
            copying.execute(this::round);
            copying.shutdown();
        }
        copying.close();
    }
}
