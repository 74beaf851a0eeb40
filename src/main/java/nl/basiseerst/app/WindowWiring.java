package nl.basiseerst.app;

import javafx.scene.Node;
import javafx.stage.Stage;

import nl.basiseerst.application.FolderOpener;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.guard.GuardView;
import nl.basiseerst.ui.guard.GuardViewModel;
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
        ShellView shell = new ShellView(model, texts, workplace.failures(), places);
        shell.workOn(desk, new WorkBar(desk, texts, actions()), start(choice, model));
        new ShellWindow(stage, shell, model);
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

    private void print(Printable page) {}

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

    private WorkBar.Actions actions() {
        return new WorkBar.Actions(() -> {}, () -> open(folder.path()), () -> open(folder.log()));
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
