package nl.basiseerst.app;

import javafx.application.Platform;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.backup.RebuildData;
import nl.basiseerst.application.backup.RestoreBackup;
import nl.basiseerst.application.catalogue.Templates;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.keys.Encryption;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.sharing.Joining;
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
import nl.basiseerst.persistence.JooqAuditLog;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.solver.NativeLibrary;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.week.basic.BasicDesk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What the window works with: the stored practice, the guard, and the threads they run on. Made
/// before the toolkit is up, so that the data is read while that starts.
public final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Clock clock;
    private final String who;
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
    private final Guard guard = new Guard(new OrToolsSolver());
    private final Desk desk;
    private final WindowData data;
    private final boolean locked;

    /// Starts to open the data. Whether that works shows when the desk is opened.
    ///
    /// @param who name of the user, for the change log
    public Workplace(DataFolder folder, Clock clock, String who) {
        this.folder = folder.path();
        this.clock = clock;
        this.who = who;
        NativeLibrary.preload();
        data = new WindowData(folder, clock, who, storing);
        EditPractice practice = new EditPractice(data::isKept, data::store, clock, data::maker);
        desk =
                new Desk(
                        practice,
                        guard,
                        storage,
                        new BackgroundWork(computing, Platform::runLater),
                        failures,
                        clock);
        data.neighbours().show(desk, failures);
        locked = data.isLocked(); // looks in a file that nobody may touch once it is open
        storing.execute(data::warmUp);
    }

    public Desk desk() {
        return desk;
    }

    /// Who is at work; asked on the storage thread only.
    public Session session() {
        return data.session();
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
        return data.lock();
    }

    /// Setting, changing and taking away the password; on the storage thread only.
    public Encryption encryption() {
        return new SwitchEncryption(
                data.lock(), data::whileClosed, data.session(), data.care().forEncryption(), clock);
    }

    /// Whether a password had to be given first when this was made. What keeps that from being told
    /// is told when the desk is opened.
    boolean isLocked() {
        return locked;
    }

    /// Closes the data while something happens to their file, and opens them again. On the storage
    /// thread only.
    void whileClosed(Runnable work) {
        data.whileClosed(work);
    }

    /// A desk for the weeks of a basic schedule, beside that for the weeks of the calendar.
    BasicDesk basicDesk() {
        return new BasicDesk(
                data::store,
                guard,
                storage,
                beside(),
                failures,
                clock,
                data::maker,
                Platform::runLater,
                desk);
    }

    /// Copies parts of the schedule.
    CopySchedule copying() {
        return new CopySchedule(data::store, clock, who);
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
        return new StampSchedule(data::store, clock, who);
    }

    /// What is stored; on the storage thread only.
    public StoredPractice load(Period period) {
        return new StoreSource(store(), folder).load(period);
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
        return data.care();
    }

    /// Writing the data file anew; on the storage thread only.
    RebuildData rebuilding() {
        return data.care().rebuilding(data::opened, data::whileClosed);
    }

    /// Putting a backup back; on the storage thread only.
    RestoreBackup restoring() {
        return data.care().restoring(data::store, data::closeFile);
    }

    /// The store, made if there is none; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public PracticeStore store() {
        return data.store();
    }

    /// Other computers in the practice.
    Neighbours neighbours() {
        return data.neighbours();
    }

    /// Joining another computer, and working with it no more.
    Joining joining() {
        Joining other = data.neighbours().joining();
        return new Joining() {
            @Override
            public boolean isCode(String typed) {
                return other.isCode(typed);
            }

            @Override
            public void join(String code) {
                other.join(code);
            }

            @Override
            public void leave() {
                Workplace.this.leave();
            }
        };
    }

    /// Works on the practice of no other computer any more; on the storage thread only.
    void leave() {
        data.leave();
    }

    /// The accounts; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public Accounts accounts() {
        return data.accounts();
    }

    /// What was set for the practice as a whole; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    public PracticeSettings settings() {
        return data.settings();
    }

    /// The log of changes, for those who may read it; on the storage thread only.
    ReadLog log() {
        return new ReadLog(
                data.session(),
                () -> new JooqAuditLog(opened(), new JsonEntityText()),
                data::store);
    }

    /// The open database; on the storage thread only.
    ///
    /// @throws Failure if the data cannot be opened
    Database opened() {
        return data.opened();
    }

    /// What people must know of the place the data are in; on the storage thread only.
    List<Finding> findings() {
        return data.findings();
    }

    /// Waits until everything is stored and closes the data.
    @Override
    public void close() {
        printing.shutdown();
        computing.shutdown(); // a verdict that nobody will see may end with the program
        storing.close();
        data.end();
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }
}
