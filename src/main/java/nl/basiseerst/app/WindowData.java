package nl.basiseerst.app;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Accounts;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.backup.BackUpBeforeReplacing;
import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.store.PracticeSettings;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqPracticeSettings;
import nl.basiseerst.persistence.JooqPracticeStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;

/// The data that the window works on: those in a folder here, or those of another computer. Opened
/// at the first use, closed and opened anew while something happens to their file. On the storage
/// thread only, but for what says otherwise.
final class WindowData {

    private final DataFolder folder;
    private final Clock clock;
    private final String who;
    private final DataLock lock;
    private final Neighbours neighbours;
    private final Session session;
    private final DataCare care;

    /// Changed on the storage thread only, until that has ended; backups are made beside it.
    private volatile @Nullable Database database;

    private @Nullable PracticeStore store;

    /// @param who name of the user, for the change log
    /// @param storing the storage thread
    WindowData(DataFolder folder, Clock clock, String who, ExecutorService storing) {
        this.folder = folder;
        this.clock = clock;
        this.who = who;
        lock = new DataLock(folder.path(), clock, this::backups);
        neighbours = new Neighbours(folder, clock, who);
        session = new Session(this::accounts, neighbours.secrets(new HashedSecrets()), who, clock);
        care = new DataCare(new BackupParts(folder, clock, this::open, lock), session, storing);
    }

    /// The lock on the data, on any thread.
    DataLock lock() {
        return lock;
    }

    private List<Path> backups() {
        return care.restoring(this::store, this::closeFile).all().stream()
                .map(Backup::file)
                .toList();
    }

    /// Other computers in the practice.
    Neighbours neighbours() {
        return neighbours;
    }

    Session session() {
        return session;
    }

    /// The backups, on any thread.
    DataCare care() {
        return care;
    }

    /// Whether a password must be given first; on any thread. What keeps that from being told is
    /// told when the desk is opened.
    boolean isLocked() {
        try {
            return lock.isNeeded();
        } catch (Failure toldWhenTheDeskIsOpened) {
            return false;
        }
    }

    /// Whether there are data already.
    boolean isKept() {
        return store != null || neighbours.isGuest() || !folder.isEmpty();
    }

    /// The store, made if there is none.
    ///
    /// @throws Failure if the data cannot be opened
    PracticeStore store() {
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
                () -> new JooqPracticeSettings(open));
    }

    /// The open database.
    ///
    /// @throws Failure if the data cannot be opened, or are on another computer
    Database opened() {
        neighbours.requireHere();
        store();
        return Objects.requireNonNull(database, "opened with the store");
    }

    /// The same, on any thread, but never opens it.
    private Database open() {
        Database now = database;
        if (now == null) {
            throw new Failure("database-closed");
        }
        return now;
    }

    /// @throws Failure if the data cannot be opened
    Accounts accounts() {
        return neighbours.isGuest()
                ? neighbours.accounts()
                : new JooqAccounts(opened(), new JsonEntityText());
    }

    /// @throws Failure if the data cannot be opened
    PracticeSettings settings() {
        return neighbours.isGuest() ? neighbours.accounts() : new JooqPracticeSettings(opened());
    }

    /// What people must know of the place the data are in.
    List<Finding> findings() {
        return database == null ? List.of() : database.findings();
    }

    /// Who stands in the change log for what is changed here.
    String maker() {
        return session.account()
                .map(Account::name)
                .orElse(neighbours.isGuest() ? neighbours.who() : who);
    }

    /// Works on the practice of no other computer any more.
    void leave() {
        neighbours.leave();
        store = null;
    }

    /// Closes the data while something happens to their file, and opens them again.
    void whileClosed(Runnable work) {
        closeFile();
        try {
            work.run();
        } finally {
            warmUp();
        }
    }

    /// The next use opens them again.
    void closeFile() {
        neighbours.requireHere();
        neighbours.withdraw();
        Database now = database;
        store = null;
        database = null;
        if (now != null) {
            now.close();
        }
    }

    /// Opens what there is. What goes wrong here goes wrong again when the desk is opened, and is
    /// told then.
    void warmUp() {
        try {
            if (isKept() && !isLocked()) {
                store();
            }
        } catch (RuntimeException toldWhenTheDeskIsOpened) {
            LogFile.openIn(folder.log()); // before it is told
        }
    }

    /// The last backup, and then it is over; after the storage thread has ended.
    void end() {
        neighbours.close(); // what others still changed is in the last backup
        care.close();
        Database now = database;
        if (now != null) {
            now.close();
            care.tidyUp();
        }
    }
}
