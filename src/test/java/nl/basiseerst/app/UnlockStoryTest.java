package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.app.keys.DataLock;
import nl.basiseerst.app.keys.SwitchEncryption;
import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.backup.NobodyWaits;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.SetClock;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Starting with encrypted data, as the program is wired.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class UnlockStoryTest {

    private static final String PASSWORD = "vier linden voor de deur";

    private final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    private Path folder;
    private Workplace workplace;
    private Stage stage;
    private String recoveryKey;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory("unlock");
        CommandRun.in(folder, "import", Samples.file("linde").toString()).endsWith(0);
        recoveryKey =
                new SwitchEncryption(
                                new DataLock(folder, SampleDesk.TUESDAY),
                                Runnable::run,
                                new OneUser("test"),
                                SwitchEncryption.Backups.NONE,
                                SampleDesk.TUESDAY)
                        .switchOn(PASSWORD.toCharArray(), NobodyWaits.INSTANCE);
        workplace = new Workplace(new DataFolder(folder), clock, "test");
        stage.setWidth(1280);
        stage.setHeight(720);
        new WindowWiring(workplace, new DataFolder(folder)).show(stage, nobody());
    }

    @AfterEach
    void close() throws IOException {
        workplace.close();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void asksThePasswordSaysWhenItIsWrongAndOpens(FxRobot robot) throws Exception {
        assertEquals(Desk.Stage.LOADING, workplace.desk().stageProperty().get());
        pictures(robot, "unlock");

        robot.clickOn("#unlock-password").write("drie linden voor de deur").push(KeyCode.ENTER);
        Wait.until(() -> mistake(robot).startsWith("Het wachtwoord is niet juist"));
        assertFalse(mistake(robot).contains("beschadigd"), mistake(robot));
        pictures(robot, "unlock-wrong");

        robot.write(PASSWORD).push(KeyCode.ENTER); // over the selected wrong one
        Wait.until(() -> workplace.desk().stageProperty().get() == Desk.Stage.OPEN);

        assertTrue(robot.lookup("#unlock").tryQuery().isEmpty());
        assertEquals("", workplace.failures().sentenceProperty().get());
    }

    @Test
    void takesTheRecoveryKeyInPlaceOfThePassword(FxRobot robot) throws Exception {
        robot.clickOn("#unlock-other");
        pictures(robot, "unlock-recovery");
        char right = recoveryKey.charAt(13);
        String wrong =
                recoveryKey.substring(0, 13)
                        + (right == 'A' ? 'B' : 'A')
                        + recoveryKey.substring(14);
        robot.interact(
                () -> robot.lookup("#unlock-recovery").queryTextInputControl().setText(wrong));
        robot.push(KeyCode.ENTER);
        Wait.until(() -> mistake(robot).startsWith("Groep 3 van de herstelsleutel"));

        robot.interact(
                () ->
                        robot.lookup("#unlock-recovery")
                                .queryTextInputControl()
                                .setText(recoveryKey.toLowerCase(Locale.ROOT).replace('-', ' ')));
        robot.push(KeyCode.ENTER);

        Wait.until(() -> workplace.desk().stageProperty().get() == Desk.Stage.OPEN);
    }

    @Test
    void waitsAfterFiveWrongOnes(FxRobot robot) throws Exception {
        for (int i = 1; i <= 5; i++) {
            robot.interact(
                    () -> robot.lookup("#unlock-password").queryTextInputControl().setText("no"));
            robot.push(KeyCode.ENTER);
            Wait.until(() -> !robot.lookup("#unlock-mistake").queryLabeled().getText().isEmpty());
            Wait.until(() -> robot.lookup("#unlock-open").queryButton().getText().equals("Openen"));
        }

        assertTrue(robot.lookup("#unlock-open").queryButton().isDisabled());
        Label pause = robot.lookup("#unlock-pause").queryAs(Label.class);
        assertTrue(pause.isVisible());
        assertEquals(
                "Na vijf verkeerde pogingen wacht het programma even: nog 1 s.", pause.getText());

        clock.goOn(Duration.ofSeconds(1));
        Wait.until(() -> !robot.lookup("#unlock-open").queryButton().isDisabled());
        assertFalse(pause.isVisible());
    }

    private static String mistake(FxRobot robot) {
        return robot.lookup("#unlock-mistake").queryLabeled().getText();
    }

    private void pictures(FxRobot robot, String name) {
        Scene scene = stage.getScene();
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
                    robot.lookup("#unlock .label, #unlock .button").queryAllAs(Labeled.class)) {
                boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
                assertFalse(labeled.isVisible() && low, () -> look + " " + labeled);
            }
        }
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static FileChoice nobody() {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String titleKey, Kind kind) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
                return Optional.empty();
            }
        };
    }
}
