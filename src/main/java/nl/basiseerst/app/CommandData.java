package nl.basiseerst.app;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.backup.BackUpBeforeReplacing;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.FileSource;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.cli.PracticePlace;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.sharing.Line;
import nl.basiseerst.sharing.RemoteStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// The data that a command has to do with: opened once it asks for them, with the passwords that
/// takes. A command has to do with one folder only.
final class CommandData implements AutoCloseable {

    /// What is the matter with data that a backup is put back for.
    private static final Set<String> UNREADABLE =
            Set.of(
                    "database-damaged",
                    "database-fell-back",
                    "database-altered",
                    "database-gone",
                    "database-empty");

    private final DataFolder usual;
    private final Clock clock;
    private final String user;
    private final Deque<Database> open = new ArrayDeque<>();
    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final CommandUser who = new CommandUser();

    /// Null before it was asked for.
    private @Nullable DataLock lock;

    /// Of the data that were opened last; null while none were.
    private @Nullable Access session;

    /// @param usual the folder that is used when none is given
    /// @param user who makes the changes, for the change log
    CommandData(DataFolder usual, Clock clock, String user) {
        this.usual = usual;
        this.clock = clock;
        this.user = user;
    }

    /// Who runs the command.
    CommandUser who() {
        return who;
    }

    /// Why what was opened cannot be changed, if it cannot.
    List<Finding> remarks() {
        return open.stream().flatMap(database -> database.whyReadOnly().stream()).toList();
    }

    /// Who is at work, if the data were opened already; null if not.
    @Nullable Access session() {
        return session;
    }

    /// Who is at work on the data of a folder, asked once that matters.
    Access late(DataFolder folder) {
        return new LateAccess(
                () -> {
                    Access known = session;
                    return known == null ? keeper(folder) : known;
                });
    }

    /// Who looks after the data. Where these cannot be read nobody knows who may: whoever is at
    /// this computer could remove the file as well.
    private Access keeper(DataFolder folder) {
        @Nullable Database database;
        try {
            database = folder.isEmpty() ? null : database(folder);
        } catch (Failure failure) {
            if (!UNREADABLE.contains(failure.key())) {
                throw failure;
            }
            database = null;
        }
        return database == null ? new OneUser(user) : access(database);
    }

    BackupParts backups(DataFolder folder) {
        return new BackupParts(folder, clock, () -> database(folder), lock(folder));
    }

    DataFolder stored(PracticePlace place) {
        DataFolder folder = folder(place);
        folder.requireOwn();
        if (folder.isEmpty()) {
            throw new Failure("nothing-stored", folder.path());
        }
        return folder;
    }

    PracticeSource source(PracticePlace place) {
        if (place instanceof PracticePlace.InFile(Path file)) {
            return new FileSource(new JsonPracticeFiles(), file);
        }
        DataFolder given = folder(place);
        if (given.isGuest()) {
            return new StoreSource(remote(given), given.path());
        }
        DataFolder folder = stored(place);
        return new StoreSource(store(folder), folder.path());
    }

    DataFolder folder(PracticePlace place) {
        return place instanceof PracticePlace.InFolder(Path given) ? new DataFolder(given) : usual;
    }

    /// Reads over the line; it ends with the program.
    private PracticeStore remote(DataFolder folder) {
        LineFollower nobody =
                new LineFollower() {
                    @Override
                    public void changed(LineState state) {
                        // a command reads once
                    }

                    @Override
                    public void changed(long changeNo) {
                        // likewise
                    }

                    @Override
                    public void settled(boolean stored) {
                        // a command of a guest changes nothing
                    }

                    @Override
                    public void unsettled() {
                        // likewise
                    }
                };
        Line line = Line.open(folder.joined(), user, ProgramVersion.here(), nobody);
        closing.push(line::close);
        return new RemoteStore(line, new JsonEntityText());
    }

    PracticeStore store(DataFolder folder) {
        Database database = database(folder);
        return new BackUpBeforeReplacing(
                new PermittedStore(
                        new JooqPracticeStore(database, new JsonEntityText()), access(database)),
                () -> {
                    database.requireWritable();
                    backups(folder).keep(late(folder)).round(NobodyWaits.INSTANCE);
                });
    }

    /// The data of a folder; a command has to do with one folder only.
    ///
    /// @throws Failure `share-here-off` if they are on another computer
    Database database(DataFolder folder) {
        folder.requireOwn();
        if (open.isEmpty()) {
            folder.create();
            open.push(Database.open(folder.path(), clock, unlocked(folder).fileKey()));
        }
        return open.getFirst();
    }

    /// The lock on the data of a folder, open.
    DataLock unlocked(DataFolder folder) {
        DataLock data = lock(folder);
        if (data.isNeeded()) {
            who.withPassword("cli.password.data", folder.path(), data::unlock);
        }
        return data;
    }

    DataLock lock(DataFolder folder) {
        DataLock data = lock;
        if (data == null) {
            data = new DataLock(folder.path(), clock);
            lock = data;
        }
        return data;
    }

    /// Who is at work on those data: whoever was named and knows the password, or anybody while
    /// there are no accounts.
    ///
    /// @throws Failure `login-named` if nobody was named, or as [Session#logIn] has it
    private Access access(Database database) {
        Access known = session;
        if (known != null) {
            return known; // a password is asked once
        }
        Session opened =
                new Session(
                        () -> new JooqAccounts(database, new JsonEntityText()),
                        new HashedSecrets(),
                        user,
                        clock);
        if (opened.now().isEmpty()) {
            who.logIn(opened);
        }
        session = opened;
        return opened;
    }

    /// Closes what was opened.
    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
