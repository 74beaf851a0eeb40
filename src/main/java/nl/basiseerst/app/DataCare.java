package nl.basiseerst.app;

import javafx.application.Platform;

import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.backup.CheckData;
import nl.basiseerst.application.backup.KeepBackups;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RebuildData.Rebuilt;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.ui.common.BackgroundWork;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The rounds of the backups while the window is open, and the thread they run on.
final class DataCare implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataCare.class);

    private static final String NO_BACKUP = "No backup";
    private static final String NOT_REBUILT = "Data file not written anew";

    private final ScheduledExecutorService copying;
    private final BackupParts parts;
    private final KeepBackups keeping;
    private final Access access;
    private final Access beside;

    /// Whether somebody had the data looked at since the start, and there was damage.
    private volatile boolean damaged;

    /// Whether the data file is to be written anew once it is closed.
    private volatile boolean tooLarge;

    /// @param access who is at work, asked on the storage thread
    /// @param storing that thread
    DataCare(BackupParts parts, Access access, Executor storing) {
        this(
                parts,
                access,
                storing,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("basiseerst-backup").factory()));
    }

    /// @param copying makes the rounds; ends with this
    DataCare(BackupParts parts, Access access, Executor storing, ScheduledExecutorService copying) {
        this.copying = copying;
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
        return parts.check(this::heard, beside, copying::isShutdown);
    }

    private void heard(HealthReport report) {
        damaged |= !report.isSound();
    }

    /// Writing the data file anew by hand; on the storage thread.
    ///
    /// @param open the data
    /// @param whileClosed closes the data, does that and lets them be opened again
    RebuildData rebuilding(Supplier<Database> open, Consumer<Runnable> whileClosed) {
        return new RebuildData(
                () -> {
                    open.get().requireRoom();
                    beforeReplacing();
                },
                progress -> {
                    AtomicReference<@Nullable Rebuilt> done = new AtomicReference<>();
                    whileClosed.accept(() -> done.set(parts.rebuild(progress)));
                    return Objects.requireNonNull(done.get());
                },
                access);
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
        keeping.beforeReplacing(NobodyWaits.INSTANCE);
    }

    /// A guest has no data here to make backups of: the other computer makes them.
    private void round() {
        if (!parts.isGuest()) {
            quietly(NO_BACKUP, () -> keeping.round(NobodyWaits.INSTANCE));
        }
    }

    /// Nobody asked for it, so what goes wrong is only logged; the settings show the last backup.
    ///
    /// @param not what to log when it fails
    /// @return whether it was done
    private static boolean quietly(String not, Runnable work) {
        try {
            work.run();
            return true;
        } catch (CancellationException tooLong) {
            LOG.info("{}: it took too long", not);
        } catch (Failure failure) {
            LOG.warn("{}: {}", not, failure.key(), failure);
        } catch (RuntimeException bug) {
            LOG.error(not, bug); // the next round must come all the same
        }
        return false;
    }

    /// A file that grew is written anew only if a backup of just these data is there: one that was
    /// loaded and compared, so that every row of them can be read.
    private void lastRound() {
        boolean safe =
                !parts.isGuest() && quietly(NO_BACKUP, () -> keeping.round(NobodyWaits.INSTANCE));
        if (safe && !damaged) {
            quietly(NOT_REBUILT, () -> tooLarge = parts.isDoneAtExit());
        }
    }

    /// The last round, after everything was stored and before the data are closed.
    @Override
    public void close() {
        if (!copying.isShutdown()) { // closing twice is closing once
            copying.execute(this::lastRound);
            copying.shutdown();
        }
        copying.close();
    }

    /// Writes the data file anew if it grew too much, after the data were closed. Takes no longer
    /// than somebody who starts the program again would wait; what is not done by then is left.
    void tidyUp() {
        if (tooLarge) {
            tooLarge = false;
            quietly(NOT_REBUILT, () -> parts.rebuild(new Hurried(parts.longest())));
        }
    }
}
