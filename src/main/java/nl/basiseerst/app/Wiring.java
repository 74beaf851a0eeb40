package nl.basiseerst.app;

import nl.basiseerst.agenda.ICalendarReader;
import nl.basiseerst.agenda.ICalendarWriter;
import nl.basiseerst.app.instance.OneWindow;
import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.PermittedFiles;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.application.backup.RestoreBackup.Restored;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.health.Finding;
import nl.basiseerst.application.health.HealthReport;
import nl.basiseerst.application.roster.ExportDeviations;
import nl.basiseerst.application.usecase.CheckTasks;
import nl.basiseerst.application.usecase.CheckWeek;
import nl.basiseerst.application.usecase.ExportPractice;
import nl.basiseerst.application.usecase.ImportPractice;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.usecase.PrintOverview;
import nl.basiseerst.application.usecase.TakeOverDuties;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.cli.BackupCommand;
import nl.basiseerst.cli.CalendarCommand;
import nl.basiseerst.cli.CheckCommand;
import nl.basiseerst.cli.Command;
import nl.basiseerst.cli.Credentials;
import nl.basiseerst.cli.DeviationsCommand;
import nl.basiseerst.cli.DutiesCommand;
import nl.basiseerst.cli.ExportCommand;
import nl.basiseerst.cli.ImportCommand;
import nl.basiseerst.cli.PracticePlace;
import nl.basiseerst.cli.PrintCommand;
import nl.basiseerst.cli.RestoreCommand;
import nl.basiseerst.cli.SheetCommand;
import nl.basiseerst.cli.TasksCommand;
import nl.basiseerst.cli.VerifyCommand;
import nl.basiseerst.cli.WindowCommand;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.solver.NativeLibrary;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.ExcelWriter;
import nl.basiseerst.tables.SpreadsheetTables;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Puts the program together: the one class that knows every adapter. Nothing is made before a
/// command asks for it, since every class costs time at the start.
public final class Wiring implements AutoCloseable {

    private final DataFolder usual;
    private final Clock clock;
    private final String user;
    private final boolean display;
    private final CommandData data;

    /// @param usual the folder that is used when none is given
    /// @param user who makes the changes, for the change log
    /// @param display whether this computer can show a window
    public Wiring(DataFolder usual, Clock clock, String user, boolean display) {
        this.usual = usual;
        this.clock = clock;
        this.user = user;
        this.display = display;
        data = new CommandData(usual, clock, user);
    }

    /// Says who runs the command that follows.
    void identify(Credentials who) {
        data.who().identify(who);
    }

    /// Why the data that a command read cannot be changed, if they cannot.
    List<Finding> remarks() {
        return data.remarks();
    }

    /// All commands, in the order in which help lists them.
    public List<Command> commands() {
        return List.of(
                new CheckCommand(this::checkWeek),
                new TasksCommand(this::checkTasks),
                new PrintCommand(this::printOverview),
                new CalendarCommand(this::exportCalendar),
                new SheetCommand(this::exportSchedule),
                new DeviationsCommand(this::exportDeviations, clock),
                new DutiesCommand(this::takeOverDuties, user),
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
        DataFolder folder = data.folder(place);
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
        return new CheckWeek(data.source(place), new Guard(new OrToolsSolver()));
    }

    CheckTasks checkTasks(PracticePlace place) {
        return new CheckTasks(data.source(place));
    }

    PrintOverview printOverview(PracticePlace place, Messages messages) {
        return new PrintOverview(
                checkWeek(place), new PdfOverviewWriter(messages), messages, clock);
    }

    ExportCalendar exportCalendar(PracticePlace place, Messages messages) {
        return new ExportCalendar(data.source(place), new ICalendarWriter(), messages, clock);
    }

    ExportSchedule exportSchedule(PracticePlace place, Messages messages) {
        return new ExportSchedule(
                data.source(place), new ExcelWriter(), new CsvTableWriter(), messages);
    }

    ExportDeviations exportDeviations(PracticePlace place, Messages messages) {
        return new ExportDeviations(data.source(place), new CsvTableWriter(), messages);
    }

    TakeOverDuties takeOverDuties(PracticePlace place) {
        return new TakeOverDuties(
                data.source(place),
                () -> data.store(data.folder(place)),
                new ReadDuties(new SpreadsheetTables(), new ICalendarReader()),
                clock);
    }

    ImportPractice importPractice(PracticePlace place) {
        DataFolder folder = data.folder(place);
        return new ImportPractice(new JsonPracticeFiles(), () -> data.store(folder), clock);
    }

    ExportPractice exportPractice(PracticePlace place) {
        PracticeSource source = data.source(place);
        PracticeFiles files = new JsonPracticeFiles();
        Access who = data.session();
        return new ExportPractice(source, who == null ? files : new PermittedFiles(files, who));
    }

    private boolean isEncrypted(PracticePlace place) {
        return !(place instanceof PracticePlace.InFile) && data.lock(data.folder(place)).isOn();
    }

    long backUp(PracticePlace place, Path file) {
        DataFolder folder = data.stored(place);
        data.late(folder).require(Action.BACK_UP);
        return data.backups(folder).write(file);
    }

    Restored restore(PracticePlace place, Path file) {
        DataFolder folder = data.folder(place);
        folder.requireOwn();
        folder.create();
        DataLock lock = data.lock(folder);
        if (lock.isNeeded() && lock.hasKeyFile()) {
            data.unlocked(folder);
        }
        if (!lock.opens(file)) {
            data.who()
                    .withPassword(
                            "cli.password.backup", file, secret -> lock.unlockBackup(file, secret));
        }
        BackupParts backups = data.backups(folder);
        Restored restored =
                backups.restore(
                                () -> data.store(folder),
                                () -> backUpIfChanged(folder, backups, data.late(folder)),
                                this::close,
                                data.late(folder))
                        .run(file, NobodyWaits.INSTANCE);
        JooqPracticeStore back = new JooqPracticeStore(data.database(folder), new JsonEntityText());
        back.changeNo(); // what was put back can be opened, and is taken note of
        return restored;
    }

    private static void backUpIfChanged(DataFolder folder, BackupParts backups, Access access) {
        if (!folder.isEmpty()) {
            backups.keep(access).beforeReplacing(NobodyWaits.INSTANCE);
        }
    }

    HealthReport verify(PracticePlace place) {
        DataFolder folder = data.stored(place);
        return data.backups(folder)
                .check(_ -> {}, data.late(folder), () -> false)
                .run(NobodyWaits.INSTANCE);
    }

    /// Closes what was opened.
    @Override
    public void close() {
        data.close();
    }
}
