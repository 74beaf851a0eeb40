package nl.basiseerst.ui.settings.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
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
import java.util.List;

/// The password of the data, from setting it to taking it away.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class EncryptionStoryTest {

    private static final String PASSWORD = "vier linden voor de deur";

    private SampleDesk kit;
    private EncryptionViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        kit = SampleDesk.inBackground(null, Platform::runLater);
        model =
                new EncryptionViewModel(
                        kit.encryption(),
                        kit.storage(),
                        new RecordedAnswers(),
                        _ -> {},
                        kit.texts()::messages,
                        kit.failures());
        ScrollPane scroll = new ScrollPane(new EncryptionView(kit.texts(), model));
        scroll.setFitToWidth(true);
        scene = new Scene(scroll, 860, 900);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void setsThePasswordShowsTheKeyAndTakesThePasswordAway(FxRobot robot) throws Exception {
        Wait.until(() -> robot.lookup("#encryption-on-go").tryQuery().isPresent());
        assertTrue(robot.lookup("#encryption-on-go").queryButton().isDisabled());
        robot.clickOn("#encryption-on-next").write(PASSWORD);
        robot.clickOn("#encryption-on-again").write(PASSWORD);
        robot.clickOn("#encryption-understood");
        robot.clickOn("#encryption-on-go");
        Wait.until(() -> model.doneProperty().get().equals("on"));
        pictures(robot, "encryption-on");
        List<String> groups =
                robot.lookup(".encryption-group").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText)
                        .toList();
        assertEquals(model.recoveryKeyProperty().get(), String.join("-", groups));
        assertTrue(
                robot.lookup("#encryption-standing")
                        .queryLabeled()
                        .getText()
                        .startsWith("De gegevens zijn versleuteld"));

        robot.clickOn("#encryption-key-forget");
        assertFalse(robot.lookup("#encryption-recovery-key").query().isVisible());

        robot.interact(
                () ->
                        robot.lookup("#encryption-off-present")
                                .queryTextInputControl()
                                .setText(PASSWORD));
        robot.interact(() -> robot.lookup("#encryption-off-go").queryButton().fire());
        Wait.until(() -> model.doneProperty().get().equals("off"));
        Wait.until(() -> robot.lookup("#encryption-on-go").tryQuery().isPresent());
    }

    private void pictures(FxRobot robot, String name) {
        for (String look : List.of("light", "dark", "200")) {
            robot.interact(
                    () ->
                            (look.equals("dark") ? Theme.DARK : Theme.LIGHT)
                                    .on(scene, look.equals("200") ? 200 : 100));
            for (int i = 0; i < 3; i++) { // icons follow their text, and the layout follows them
                robot.interact(
                        () -> {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                        });
            }
            robot.interact(
                    () -> {
                        try {
                            Screenshots.of(scene, name + "-" + look);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            for (Labeled labeled :
                    robot.lookup("#encryption .label, #encryption .button")
                            .queryAllAs(Labeled.class)) {
                boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
                boolean shown = labeled.isVisible() && labeled.getWidth() > 0;
                assertFalse(shown && low, () -> look + " " + labeled);
            }
        }
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
    }
}
