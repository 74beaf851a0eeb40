package nl.basiseerst.ui.offer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/// Pictures of the offer view, to be looked at.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class OfferPicturesTest {

    private OfferOnStage offer;
    private Scene scene;

    @Start
    void open(Stage stage) {
        offer = new OfferOnStage(stage, Samples.plan("linde"));
        scene = stage.getScene();
    }

    @AfterEach
    void close() {
        offer.close();
    }

    @Test
    void lightDarkAndLarge(FxRobot robot) throws TimeoutException {
        Wait.until(() -> offer.model().thingProperty().get().isPresent());
        robot.interact(() -> offer.model().chosenProperty().set("dagconsult"));
        picture(robot, Theme.LIGHT, 100, "offer-light");
        picture(robot, Theme.DARK, 100, "offer-dark");
        picture(robot, Theme.LIGHT, 200, "offer-large");
        for (Chapter chapter : Chapter.values()) {
            robot.interact(() -> offer.model().chapterProperty().set(chapter));
            picture(robot, Theme.LIGHT, 100, "offer-" + chapter.name().toLowerCase(Locale.ROOT));
        }
        picture(robot, Theme.DARK, 100, "offer-matrix-dark");
        picture(robot, Theme.LIGHT, 200, "offer-matrix-large");
    }

    private void picture(FxRobot robot, Theme theme, int percent, String name) {
        robot.interact(
                () -> {
                    theme.on(scene, percent);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
        robot.interact(
                () -> {
                    try {
                        Path file = Screenshots.of(scene, name);
                        assertTrue(Files.size(file) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
