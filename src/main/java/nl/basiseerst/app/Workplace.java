package nl.basiseerst.app;

import javafx.application.Platform;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.backup.BackUpBeforeReplacing;
import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.catalogue.Templates;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.solver.NativeLibrary;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.week.basic.BasicDesk;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What the window works with: the stored practice, the guard, and the threads they run on. Made
/// before the toolkit is up, so that the data is read while that starts.
public final class Workplace implements AutoCloseable {

    private final DataFolder folder;
    private final Clock clock;
    private final String who;
    private final DataLock lock;
    private final ExecutorService storing = thread("basiseerst-storage");
    private final ExecutorService printing =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("basiseerst-paper").factory());
    private final ExecutorService computing = thread("basiseerst-guard");
    private final BackgroundWork storage = new BackgroundWork(storing, Platform::runLater);
    private final Texts texts = new Texts(Language.DUTCH);
    private final Failures failures =
            new Failures(
                    texts, (messages, failure) -> new FailureWords(messages).sentence(failure));
    private final Session session;
    private final Neighbours neighbours;
    private final Guard guard = new Guard(new OrToolsSolver());
    private final Desk desk;
    private final DataCare care;

    /// Changed on the storage thread only, until that has ended; backups are made beside it.
    private volatile @Nullable Database database;

    private @Nullable PracticeStore store;

    /// Starts to open the data. Whether that works shows when the desk is opened.
    ///
    /// @param who name of the user, for the change log
    public Workplace(DataFolder folder, Clock clock, String who) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
        lock = new DataLock(folder.path(), clock);
        NativeLibrary.preload();
        neighbours = new Neighbours(folder, clock, who);
        session = new Session(this::accounts, neighbours.secrets(new HashedSecrets()), who, clock);
        care = new DataCare(new BackupParts(folder, clock, this::open, lock), session, storing);
        EditPractice practice = new EditPractice(this::isKept, this::store, clock, this::maker);
        desk =
                new Desk(
                        practice,
                        guard,
                        storage,
                        new BackgroundWork(computing, Platform::runLater),
                        failures,
                        clock);
        neighbours.show(desk, failures);
        storing.execute(this::warmUp);
    }

    public Desk desk() {
        return desk;
    }

    /// Who is at work; asked on the storage thread only.
    public Session session() {
        return session;
    }

    public Clock clock() {
        return clock;
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

    /// The lock on the data, which must be open before the desk is.
    public DataLock lock() {
        return lock;
    }

    /// Setting, changing and taking away the password; on the storage thread only.
    public Encryption encryption() {
        return new SwitchEncryption(lock, this::whileClosed, session, care.forEncryption(), clock);
    }

    /// Whether a password must be given first. What keeps that from being told is told when the
    /// desk is opened.
    boolean isLocked() {
        try {
            return lock.isNeeded();
        } catch (Failure toldWhenTheDeskIsOpened) {
            return false;
        }
    }

    /// Closes the data while something happens to their file, and opens them again. On the storage
    /// thread only.
    void whileClosed(Runnable work) {
        closeData();
        try {
            work.run();
        } finally {
            warmUp();
        }
    }

    /// A desk for the weeks of a basic schedule, beside that for the weeks of the calendar.
    BasicDesk basicDesk() {
        return new BasicDesk(
                this::store,
                guard,
                storage,
                beside(),
                failures,
                clock,
                this::maker,
                Platform::runLater,
                desk.rights());
    }

    /// Copies parts of the schedule.
    CopySchedule copying() {
        return new CopySchedule(this::store, clock, who);
    }

    /// For pages: drawing one does not wait for looking for printers.
    public BackgroundWork paper() {
        return new BackgroundWork(printing, Platform::runLater);
    }

    /// The pages of what is stored; on the storage thread only.
    public PrintOverview printOverview(Messages language) {
        return new PrintOverview(
                new CheckWeek(this::load, guard), new PdfOverviewWriter(language), language, clock);
    }

    /// What a practice can be started from; reading it takes a while.
    public Templates templates() {
        return new ShippedTemplates();
    }

    /// Making weeks from the basic schedule; on the storage thread only.
    public StampSchedule stamping() {
        return new StampSchedule(this::store, clock, who);
    }

    /// What is stored; on the storage thread only.
    public StoredPractice load(Period period) {
        return new StoreSource(store(), folder.path()).load(period);
    }

    /// Where all work with the store goes, one after another.
    public BackgroundWork storage() {
        return storage;
    }

    /// For what nobody waits for; one after another, verdicts among them.
    public Executor computing() {
        return computing;
    }

    /// For work that touches neither the store nor the scene.
    public BackgroundWork beside() {
        return new BackgroundWork(computing, Platform::runLater);
    }

    /// The backups of the data.
    DataCare care() {
        return care;
    }

    /// Writing the data file anew; on the storage thread only.
    RebuildData rebuilding() {
        return care.rebuilding(this::opened, this::whileClosed);
    }

    /// Putting a backup back; on the storage thread only.
    RestoreBackup restoring() {
        return care.restoring(this::store, this::closeData);
    }

    /// The open data.
    ///
    /// @throws Failure while they are not
    private Database open() {
        Database now = database;
        if (now == null) {
            throw new Failure("database-closed");
        }
        return now;
    }

    /// The next use opens them again.
    private void closeData() {
        neighbours.requireHere();
        neighbours.withdraw();
        Database now = database;
        store = null;
        database = null;
        if (now != null) {
            now.close();
        }
    }

    /// The store, made if there is none; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public PracticeStore store() {
        if (store == null) {
            folder.create();
            store =
                    new PermittedStore(
                            neighbours.isGuest() ? neighbours.remote() : kept(), session);
        }
        return store;
    }

    private PracticeStore kept() {
        Database open = Database.open(folder.path(), clock, lock.fileKey());
        database = open;
        return neighbours.share(
                new BackUpBeforeReplacing(
                        new JooqPracticeStore(open, new JsonEntityText()),
                        () -> {
                            open.requireWritable();
                            care.beforeReplacing();
                        }),
                () -> new JooqAccounts(open, new JsonEntityText()),
                () -> new JooqPracticeSettings(open),
                new HashedSecrets());
    }

    /// Other computers in the practice.
    Neighbours neighbours() {
        return neighbours;
    }

    /// Works on the practice of no other computer any more; on the storage thread only.
    void leave() {
        neighbours.leave();
        store = null;
    }

    /// Who stands in the change log for what is changed here.
    private String maker() {
        return session.account()
                .map(Account::name)
                .orElse(neighbours.isGuest() ? neighbours.who() : who);
    }

    /// The accounts; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public Accounts accounts() {
        return neighbours.isGuest()
                ? neighbours.accounts()
                : new JooqAccounts(opened(), new JsonEntityText());
    }

    /// What was set for the practice as a whole; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public PracticeSettings settings() {
        return neighbours.isGuest() ? neighbours.accounts() : new JooqPracticeSettings(opened());
    }

    /// The log of changes, for those who may read it; on the storage thread only.
    ReadLog log() {
        return new ReadLog(
                session, () -> new JooqAuditLog(opened(), new JsonEntityText()), this::store);
    }

    /// The open database; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    Database opened() {
        neighbours.requireHere();
        store();
        return Objects.requireNonNull(database, "opened with the store");
    }

    /// What people must know of the place the data are in; on the storage thread only.
    List<Finding> findings() {
        return database == null ? List.of() : database.findings();
    }

    /// Whether there is a store already; on the storage thread only.
    private boolean isKept() {
        return store != null || neighbours.isGuest() || !folder.isEmpty();
    }

    /// What goes wrong here goes wrong again when the desk is opened, and is told then.
    private void warmUp() {
        try {
            if (isKept() && !isLocked()) {
                store();
            }
        } catch (RuntimeException toldWhenTheDeskIsOpened) {
            LogFile.openIn(folder.log()); // before it is told
        }
    }

    /// Waits until everything is stored and closes the data.
    @Override
    public void close() {
        printing.shutdown();
        computing.shutdown(); // a verdict that nobody will see may end with the program
        storing.close();
        neighbours.close(); // what others still changed is in the last backup
        care.close();
        Database now = database;
        if (now != null) {
            now.close();
            care.tidyUp();
        }
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }
}
