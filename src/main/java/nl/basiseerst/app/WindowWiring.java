package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.basiseerst.application.FolderOpener;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.shell.Place;
import nl.basiseerst.ui.shell.ShellView;
import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.shell.ShellWindow;
import nl.basiseerst.ui.shell.WorkBar;

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
    void show(Stage stage) {
        new LastResort(Platform::runLater, workplace.failures()).guardAllThreads();
        texts.languageProperty().subscribe(language -> Locale.setDefault(language.locale()));
        List<Place> places = places();
        Path settings = folder.path().resolve(SETTINGS);
        ShellViewModel model = new ShellViewModel(texts, new WindowFile(settings), places.size());
        ShellView shell = new ShellView(model, texts, workplace.failures(), places);
        shell.workOn(desk, new WorkBar(desk, texts, actions()), start());
        new ShellWindow(stage, shell, model);
        stage.show();
        desk.open();
    }

    private List<Place> places() {
        return List.of();
    }

    private Node start() {
        return new StackPane();
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
