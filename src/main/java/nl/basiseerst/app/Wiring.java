package nl.basiseerst.app;

import nl.basiseerst.app.instance.OneWindow;
import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.access.PermittedFiles;
import nl.basiseerst.application.access.PermittedStore;
import nl.basiseerst.application.access.Session;
import nl.basiseerst.application.backup.BackUpBeforeReplacing;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.roster.ExportDeviations;
import nl.basiseerst.application.sharing.LineFollower;
import nl.basiseerst.application.sharing.LineState;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.usecase.FileSource;
import nl.basiseerst.application.usecase.ImportPractice;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.cli.BackupCommand;
import nl.basiseerst.cli.CheckCommand;
import nl.basiseerst.cli.Command;
import nl.basiseerst.cli.Credentials;
import nl.basiseerst.cli.DeviationsCommand;
import nl.basiseerst.cli.ExportCommand;
import nl.basiseerst.cli.ImportCommand;
import nl.basiseerst.cli.PracticePlace;
import nl.basiseerst.cli.PrintCommand;
import nl.basiseerst.cli.RestoreCommand;
import nl.basiseerst.cli.TasksCommand;
import nl.basiseerst.cli.VerifyCommand;
import nl.basiseerst.cli.WindowCommand;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqAccounts;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.sharing.Line;
import nl.basiseerst.sharing.RemoteStore;
import nl.basiseerst.solver.NativeLibrary;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Puts the program together: the one class that knows every adapter. Nothing is made before a
/// command asks for it, since every class costs time at the start.
public final class Wiring implements AutoCloseable {

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
    private final boolean display;
    private final Deque<Database> open = new ArrayDeque<>();
    private @Nullable Credentials credentials;

    /// On the data of the one folder that a command has to do with; null before it was asked for.
    private @Nullable DataLock lock;

    /// Of the data that were opened last; null while none were.
    private @Nullable Access session;

    private final Deque<Runnable> closing = new ArrayDeque<>();

    /// @param usual the folder that is used when none is given
    /// @param user who makes the changes, for the change log
    /// @param display whether this computer can show a window
    public Wiring(DataFolder usual, Clock clock, String user, boolean display) {
        this.usual = usual;
        this.clock = clock;
        this.user = user;
        this.display = display;
    }

    /// Says who runs the command that follows.
    void identify(Credentials who) {
        credentials = who;
    }

    /// Why the data that a command read cannot be changed, if they cannot.
    List<Finding> remarks() {
        return open.stream().flatMap(database -> database.whyReadOnly().stream()).toList();
    }

    /// All commands, in the order in which help lists them.
    public List<Command> commands() {
        return List.of(
                new CheckCommand(this::checkWeek),
                new TasksCommand(this::checkTasks),
                new PrintCommand(this::printOverview),
                new DeviationsCommand(this::exportDeviations, clock),
                new ImportCommand(this::importPractice, user),
                new ExportCommand(this::exportPractice, this::isEncrypted),
                new BackupCommand(this::backUp),
                new RestoreCommand(this::restore),
                new VerifyCommand(this::verify),
                new WindowCommand(this::openWindow),
                new Demonstration(() -> new Wiring(usual, clock, user, display), display));
    }

    /// Opens the window and waits until it is closed, unless the data are in one already: that
    /// comes to the front.
    ///
    /// @return whether a window was opened here
    /// @throws Failure `no-display` if no window can be shown
    boolean openWindow(PracticePlace place) {
        if (!display) {
            throw new Failure("no-display");
        }
        DataFolder folder = folder(place);
        try {
            folder.create();
        } catch (Failure toldInTheWindow) {
            // there it can be read, and another folder thought of
        }
        Optional<OneWindow> claimed = OneWindow.claim(folder.path(), user);
        if (claimed.isEmpty()) {
            return false;
        }
        try (OneWindow only = claimed.get()) {
            new DesktopWindow(folder, clock, user).open(only);
        }
        return true;
    }

    CheckWeek checkWeek(PracticePlace place) {
        NativeLibrary.preload(); // while the practice is read
        return new CheckWeek(source(place), new Guard(new OrToolsSolver()));
    }

    CheckTasks checkTasks(PracticePlace place) {
        return new CheckTasks(source(place));
    }

    PrintOverview printOverview(PracticePlace place, Messages messages) {
        return new PrintOverview(
                checkWeek(place), new PdfOverviewWriter(messages), messages, clock);
    }

    ExportDeviations exportDeviations(PracticePlace place, Messages messages) {
        return new ExportDeviations(source(place), new CsvTableWriter(), messages);
    }

    ImportPractice importPractice(PracticePlace place) {
        DataFolder folder = folder(place);
        return new ImportPractice(new JsonPracticeFiles(), () -> store(folder), clock);
    }

    ExportPractice exportPractice(PracticePlace place) {
        PracticeSource source = source(place);
        PracticeFiles files = new JsonPracticeFiles();
        Access who = session;
        return new ExportPractice(source, who == null ? files : new PermittedFiles(files, who));
    }

    private boolean isEncrypted(PracticePlace place) {
        return !(place instanceof PracticePlace.InFile) && lock(folder(place)).isOn();
    }

    long backUp(PracticePlace place, Path file) {
        DataFolder folder = stored(place);
        late(folder).require(Action.BACK_UP);
        return backups(folder).write(file);
    }

    Restored restore(PracticePlace place, Path file) {
        DataFolder folder = folder(place);
        folder.requireOwn();
        folder.create();
        DataLock data = lock(folder);
        if (data.isNeeded() && data.hasKeyFile()) {
            unlocked(folder);
        }
        if (!data.opens(file)) {
            withPassword("cli.password.backup", file, secret -> data.unlockBackup(file, secret));
        }
        BackupParts backups = backups(folder);
        Restored restored =
                backups.restore(
                                () -> store(folder),
                                () -> backUpIfChanged(folder, backups, late(folder)),
                                this::close,
                                late(folder))
                        .run(file, NobodyWaits.INSTANCE);
        JooqPracticeStore back = new JooqPracticeStore(database(folder), new JsonEntityText());
        back.changeNo(); // what was put back can be opened, and is taken note of
        return restored;
    }

    private static void backUpIfChanged(DataFolder folder, BackupParts backups, Access access) {
        if (!folder.isEmpty()) {
            backups.keep(access).round(NobodyWaits.INSTANCE);
        }
    }

    HealthReport verify(PracticePlace place) {
        DataFolder folder = stored(place);
        return backups(folder).check(_ -> {}, late(folder)).run(NobodyWaits.INSTANCE);
    }

    /// Who is at work on the data of a folder, asked once that matters.
    private Access late(DataFolder folder) {
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

    private BackupParts backups(DataFolder folder) {
        return new BackupParts(folder, clock, () -> database(folder), lock(folder));
    }

    private DataFolder stored(PracticePlace place) {
        DataFolder folder = folder(place);
        folder.requireOwn();
        if (folder.isEmpty()) {
            throw new Failure("nothing-stored", folder.path());
        }
        return folder;
    }

    private PracticeSource source(PracticePlace place) {
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

    private DataFolder folder(PracticePlace place) {
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
                };
        Line line = Line.open(folder.joined(), user, ProgramVersion.here(), nobody);
        closing.push(line::close);
        return new RemoteStore(line, new JsonEntityText());
    }

    private PracticeStore store(DataFolder folder) {
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
    private Database database(DataFolder folder) {
        folder.requireOwn();
        if (open.isEmpty()) {
            folder.create();
            open.push(Database.open(folder.path(), clock, unlocked(folder).fileKey()));
        }
        return open.getFirst();
    }

    /// The lock on the data of a folder, open.
    private DataLock unlocked(DataFolder folder) {
        DataLock data = lock(folder);
        if (data.isNeeded()) {
            withPassword("cli.password.data", folder.path(), data::unlock);
        }
        return data;
    }

    private DataLock lock(DataFolder folder) {
        DataLock data = lock;
        if (data == null) {
            data = new DataLock(folder.path(), clock);
            lock = data;
        }
        return data;
    }

    /// Asks for a password, uses it and wipes it.
    private void withPassword(String question, Object about, Consumer<char[]> use) {
        char[] password =
                Optional.ofNullable(credentials)
                        .orElseThrow(() -> new Failure("no-terminal"))
                        .password(question, about);
        try {
            use.accept(password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    /// Who is at work on those data: whoever was named and knows the password, or anybody while
    /// there are no accounts.
    ///
    /// @throws Failure `login-named` if nobody was named, or as [Session#logIn] has it
    Access access(Database database) {
        Access known = session;
        if (known != null) {
            return known; // a password is asked once
        }
        Session who =
                new Session(
                        () -> new JooqAccounts(database, new JsonEntityText()),
                        new HashedSecrets(),
                        user,
                        clock);
        if (who.now().isEmpty()) {
            logIn(who);
        }
        session = who;
        return who;
    }

    private void logIn(Session session) {
        Credentials who = credentials;
        String name =
                Optional.ofNullable(who)
                        .flatMap(Credentials::user)
                        .orElseThrow(() -> new Failure("login-named"));
        withPassword("cli.password.account", name, password -> session.logIn(name, password));
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
