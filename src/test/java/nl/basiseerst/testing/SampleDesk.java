package nl.basiseerst.testing;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A desk as the program has it, on a database of its own in a folder that is thrown away. Nothing
/// of ours is replaced by something simpler.
public final class SampleDesk implements AutoCloseable {

    /// Tuesday 24 November 2026, 7:45 in Amsterdam: in a week of every sample practice.
    public static final Clock TUESDAY =
            Clock.fixed(Instant.parse("2026-11-24T06:45:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final Path folder;
    private final Database database;
    private final @Nullable ExecutorService storing;
    private final @Nullable ExecutorService computing;
    private final JooqPracticeStore store;
    private final EditPractice practice;
    private final Texts texts = new Texts(Language.DUTCH);
    private final Failures failures =
            new Failures(
                    texts, (messages, failure) -> new FailureWords(messages).sentence(failure));
    private final Guard guard = new Guard(new OrToolsSolver());
    private final BackgroundWork storage;
    private final Desk desk;

    /// For tests without a toolkit: everything is done when a call returns.
    ///
    /// @param plan what is stored already, null for a first start
    public static SampleDesk atOnce(@Nullable PracticePlan plan) {
        return new SampleDesk(plan, null, TUESDAY);
    }

    /// The same, at another moment and place.
    public static SampleDesk atOnce(@Nullable PracticePlan plan, Clock clock) {
        return new SampleDesk(plan, null, clock);
    }

    /// For tests with views: storage and verdicts each on a thread of their own.
    ///
    /// @param ui what comes back goes here: `Platform::runLater`
    public static SampleDesk inBackground(@Nullable PracticePlan plan, Executor ui) {
        return new SampleDesk(plan, ui, TUESDAY);
    }

    private SampleDesk(@Nullable PracticePlan plan, @Nullable Executor ui, Clock clock) {
        folder =
                StoredSample.folder(
                        plan,
                        new ChangeHeader("test", TUESDAY.instant(), ChangeKind.IMPORT, "sample"));
        database = Database.open(folder, Clock.systemUTC());
        store = new JooqPracticeStore(database, new JsonEntityText());
        practice = new EditPractice(() -> true, () -> store, TUESDAY, "test");
        storing = ui == null ? null : Executors.newSingleThreadExecutor();
        computing = ui == null ? null : Executors.newSingleThreadExecutor();
        Executor after = ui == null ? Runnable::run : ui;
        storage = new BackgroundWork(storing == null ? Runnable::run : storing, after);
        desk =
                new Desk(
                        practice,
                        guard,
                        storage,
                        new BackgroundWork(computing == null ? Runnable::run : computing, after),
                        failures,
                        clock);
    }

    /// Someone else at work on the same practice.
    public static EditPractice otherHands(SampleDesk one) {
        EditPractice other = new EditPractice(() -> true, () -> one.store, TUESDAY, "other");
        other.load(Period.ALWAYS);
        return other;
    }

    /// Not opened yet: call [Desk#open].
    public Desk desk() {
        return desk;
    }

    public Texts texts() {
        return texts;
    }

    public Failures failures() {
        return failures;
    }

    public Guard guard() {
        return guard;
    }

    public BackgroundWork storage() {
        return storage;
    }

    /// What is stored; only while no work of the desk is going on.
    public JooqPracticeStore store() {
        return store;
    }

    /// The password of data of their own, beside those of the desk: these stay open.
    public Encryption encryption() {
        Path other = folder.resolve("other");
        Database.open(other, TUESDAY).close();
        return new SwitchEncryption(
                new DataLock(other, TUESDAY),
                Runnable::run,
                new OneUser("test"),
                SwitchEncryption.Backups.NONE,
                TUESDAY);
    }

    /// The log of changes, for whoever wants to read it.
    public ReadLog log() {
        return new ReadLog(
                new OneUser("test"),
                () -> new JooqAuditLog(database, new JsonEntityText()),
                () -> store);
    }

    /// What it is kept in, for tests that let the storage fail.
    public Database database() {
        return database;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        if (storing != null) {
            storing.close();
        }
        if (computing != null) {
            computing.close();
        }
        database.close();
        StoredSample.delete(folder);
    }
}
