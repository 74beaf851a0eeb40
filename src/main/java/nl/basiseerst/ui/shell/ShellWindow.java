package nl.basiseerst.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.ui.theme.Theme;

/// The shell on the desktop: as large and where it was left, in the colours and the size of text
/// that were chosen.
public final class ShellWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Stage stage;
    private final ShellViewModel model;
    private final Scene scene;

    /// Puts the shell on the stage, which is not shown yet.
    public ShellWindow(Stage stage, ShellView view, ShellViewModel model) {
        this.stage = stage;
        this.model = model;
        scene = new Scene(view, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.setTitle("BasisEerst");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        dress();
        model.darkProperty().subscribe((_, _) -> dress());
        model.textPercentProperty().subscribe((_, _) -> dress());
        model.windowPlace().ifPresentOrElse(this::putBack, this::fit);
        stage.setOnHiding(_ -> model.moved(whereItIs()));
    }

    private void dress() {
        Theme.of(model.darkProperty().get()).on(scene, model.textPercentProperty().get());
    }

    /// A first window on a small laptop is no larger than its screen.
    private void fit() {
        Rectangle2D largest = Screen.getPrimary().getVisualBounds();
        if (largest.getWidth() < WIDTH || largest.getHeight() < HEIGHT) {
            stage.setX(largest.getMinX());
            stage.setY(largest.getMinY());
            stage.setWidth(Math.min(WIDTH, largest.getWidth()));
            stage.setHeight(Math.min(HEIGHT, largest.getHeight()));
        }
    }

    /// A window that was left on a screen that is gone opens on the one there is.
    private void putBack(WindowSettings.Place place) {
        boolean visible =
                !Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                        .isEmpty();
        if (visible) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        Rectangle2D largest = Screen.getPrimary().getVisualBounds();
        stage.setWidth(visible ? place.width() : Math.min(place.width(), largest.getWidth()));
        stage.setHeight(visible ? place.height() : Math.min(place.height(), largest.getHeight()));
        stage.setMaximized(place.maximized());
    }

    /// A maximized window keeps the place it had before, to go back to.
    private WindowSettings.Place whereItIs() {
        WindowSettings.Place now =
                new WindowSettings.Place(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        return now.maximized()
                ? model.windowPlace().map(WindowSettings.Place::asMaximized).orElse(now)
                : now;
    }
}
