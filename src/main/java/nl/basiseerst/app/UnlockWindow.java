package nl.basiseerst.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.theme.Theme;
import nl.basiseerst.ui.unlock.UnlockView;
import nl.basiseerst.ui.unlock.UnlockViewModel;

import java.nio.file.Path;

/// The window while the data are locked; the shell takes its place. On the JavaFX thread only.
final class UnlockWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final ShellViewModel model;
    private final Workplace workplace;
    private final Path folder;

    /// @param stage not shown yet
    /// @param model knows how the window looks and speaks
    UnlockWindow(Stage stage, ShellViewModel model, Workplace workplace, Path folder) {
        this.stage = stage;
        this.model = model;
        this.workplace = workplace;
        this.folder = folder;
    }

    /// Puts the question on the stage.
    ///
    /// @param opened called once, when the data can be opened
    void show(Runnable opened) {
        UnlockViewModel asking =
                new UnlockViewModel(
                        workplace.lock(), workplace.beside(), workplace.failures(), opened);
        UnlockView view = new UnlockView(asking, workplace.texts(), model, folder);
        Scene scene = new Scene(view, WIDTH, HEIGHT);
        Theme.of(model.darkProperty().get()).on(scene, model.textPercentProperty().get());
        stage.setScene(scene);
        stage.setTitle("BasisEerst");
        view.focusField();
    }
}
