package nl.basiseerst.app;

import nl.basiseerst.app.instance.OneWindow;
import nl.basiseerst.application.Failure;
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
import nl.basiseerst.cli.CheckCommand;
import nl.basiseerst.cli.Command;
import nl.basiseerst.cli.DeviationsCommand;
import nl.basiseerst.cli.ExportCommand;
import nl.basiseerst.cli.ImportCommand;
import nl.basiseerst.cli.PracticePlace;
import nl.basiseerst.cli.PrintCommand;
import nl.basiseerst.cli.TasksCommand;
import nl.basiseerst.cli.WindowCommand;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.report.PdfOverviewWriter;
import nl.basiseerst.sharing.Line;
import nl.basiseerst.sharing.RemoteStore;
import nl.basiseerst.solver.NativeLibrary;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.tables.CsvTableWriter;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Puts the program together: the one class that knows every adapter. Nothing is made before a
/// command asks for it, since every class costs time at the start.
public final class Wiring implements AutoCloseable {

    private final DataFolder usual;
    private final Clock clock;
    private final String user;
    private final boolean display;
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

    /// All commands, in the order in which help lists them.
    public List<Command> commands() {
        return List.of(
                new CheckCommand(this::checkWeek),
                new TasksCommand(this::checkTasks),
                new PrintCommand(this::printOverview),
                new DeviationsCommand(this::exportDeviations, clock),
                new ImportCommand(this::importPractice, user),
                new ExportCommand(this::exportPractice),
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
        return new ExportPractice(source(place), new JsonPracticeFiles());
    }

    private PracticeSource source(PracticePlace place) {
        if (place instanceof PracticePlace.InFile(Path file)) {
            return new FileSource(new JsonPracticeFiles(), file);
        }
        DataFolder folder = folder(place);
        if (folder.isGuest()) {
            return new StoreSource(remote(folder), folder.path());
        }
        if (folder.isEmpty()) {
            throw new Failure("nothing-stored", folder.path());
        }
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

    /// @throws Failure `share-here-off` if the data are on another computer
    private PracticeStore store(DataFolder folder) {
        if (folder.isGuest()) {
            throw new Failure("share-here-off");
        }
        folder.create();
        Database database = Database.open(folder.path(), clock);
        closing.push(database::close);
        return new JooqPracticeStore(database, new JsonEntityText());
    }

    /// Closes what was opened.
    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }
}
