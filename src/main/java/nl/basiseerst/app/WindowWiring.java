package nl.basiseerst.app;

import javafx.scene.Node;
import javafx.stage.Stage;

import nl.basiseerst.application.FolderOpener;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.report.DesktopPrinters;
import nl.basiseerst.report.PdfPageImages;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.guard.GuardView;
import nl.basiseerst.ui.guard.GuardViewModel;
import nl.basiseerst.ui.print.PrintPreview;
import nl.basiseerst.ui.print.PrintPreviewViewModel;
import nl.basiseerst.ui.print.PrintRoom;
import nl.basiseerst.ui.shell.Place;
import nl.basiseerst.ui.shell.ShellView;
import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.shell.ShellWindow;
import nl.basiseerst.ui.shell.WorkBar;
import nl.basiseerst.ui.start.StartView;
import nl.basiseerst.ui.start.StartViewModel;
import nl.basiseerst.ui.team.TeamView;
import nl.basiseerst.ui.team.TeamViewModel;
import nl.basiseerst.ui.today.TodayView;
import nl.basiseerst.ui.week.WeekView;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Puts the window together: the one class that knows every view. On the JavaFX thread only.
final class WindowWiring {

    private static final String SETTINGS = "window.properties";

    private final Workplace workplace;
    private final DataFolder folder;
    private final FolderOpener folders = DesktopFolders.of(System.getProperty("os.name"));
    private final Desk desk;
    private final Texts texts;
    private @Nullable ShellView shell;
    private @Nullable PrintPreview preview;

    WindowWiring(Workplace workplace, DataFolder folder) {
        this.workplace = workplace;
        this.folder = folder;
        desk = workplace.desk();
        texts = workplace.texts();
    }

    /// Shows the window and starts to read the practice.
    ///
    /// @param choice asks for files
    void show(Stage stage, FileChoice choice) {
        texts.languageProperty().subscribe(language -> Locale.setDefault(language.locale()));
        List<Place> places = places();
        Path settings = folder.path().resolve(SETTINGS);
        ShellViewModel model = new ShellViewModel(texts, new WindowFile(settings), places.size());
        ShellView view = new ShellView(model, texts, workplace.failures(), places);
        view.workOn(desk, new WorkBar(desk, texts, actions(model)), start(choice, model));
        shell = view;
        preview = preview(choice);
        new ShellWindow(stage, view, model);
        stage.show();
        desk.open();
    }

    private List<Place> places() {
        return List.of(
                new Place(
                        "today",
                        "ui.place.today",
                        Feather.SUNRISE,
                        () -> new TodayView(desk, texts, this::print),
                        TodayView.shortcuts()),
                new Place(
                        "week",
                        "ui.place.week",
                        Feather.CALENDAR,
                        () -> new WeekView(desk, texts, this::print),
                        WeekView.shortcuts()),
                new Place(
                        "guard",
                        "ui.place.guard",
                        Feather.SHIELD,
                        this::guard,
                        GuardView.shortcuts()),
                new Place(
                        "team", "ui.place.team", Feather.USERS, this::team, TeamView.shortcuts()));
    }

    private Node guard() {
        GuardViewModel model =
                new GuardViewModel(
                        desk, workplace.guard(), workplace.beside(), workplace.failures());
        return new GuardView(model, desk, texts);
    }

    private Node team() {
        TeamViewModel model =
                new TeamViewModel(
                        desk,
                        texts,
                        new FindUses(workplace::store),
                        workplace.storage(),
                        workplace.failures());
        return new TeamView(model, texts);
    }

    private PrintPreview preview(FileChoice choice) {
        PrintRoom room =
                new PrintRoom(
                        workplace::printOverview,
                        new PdfPageImages(),
                        new DesktopPrinters(),
                        workplace.storage(),
                        workplace.paper());
        return new PrintPreview(
                new PrintPreviewViewModel(room, choice, texts, workplace.failures()),
                texts,
                workplace.failures());
    }

    private void print(Printable page) {
        if (shell != null && preview != null) {
            preview.open(shell, page);
        }
    }

    /// What belongs on paper of the place that is shown.
    private void printShown(ShellViewModel model) {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            boolean day = model.chosenProperty().get() == 0;
            print(day ? new Printable.Day(shown.date()) : new Printable.Week(shown.week()));
        }
    }

    private Node start(FileChoice choice, Appearance appearance) {
        StartViewModel model =
                new StartViewModel(
                        desk,
                        workplace.storage(),
                        new JsonPracticeFiles(),
                        new ShippedSamples(),
                        choice,
                        workplace.failures(),
                        texts);
        return new StartView(model, texts, workplace.failures(), dataPlaces(), appearance);
    }

    private DataPlaces dataPlaces() {
        return new DataPlaces(
                folder.path(), folder.log(), () -> open(folder.path()), () -> open(folder.log()));
    }

    private WorkBar.Actions actions(ShellViewModel model) {
        return new WorkBar.Actions(
                () -> printShown(model), () -> open(folder.path()), () -> open(folder.log()));
    }

    /// Waits for the desktop, so beside the JavaFX thread.
    private void open(Path place) {
        workplace
                .beside()
                .start(
                        _ -> {
                            folders.open(place);
                            return place;
                        },
                        _ -> {},
                        workplace.failures());
    }
}
