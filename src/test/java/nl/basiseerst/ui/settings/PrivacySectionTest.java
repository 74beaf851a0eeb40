package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import nl.basiseerst.application.privacy.RetentionRule;
import nl.basiseerst.testing.SamplePrivacy;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
class PrivacySectionTest {

    @SuppressWarnings("NullAway.Init")
    private SettingsOnStage stage;

    @TempDir Path folder;

    @Start
    void start(Stage window) {
        stage = new SettingsOnStage(window, Samples.plan("linde"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Once it can be: a button waits while something is being worked out.
    private static void press(FxRobot robot, String id) throws TimeoutException {
        ButtonBase button = robot.lookup(id).queryAs(ButtonBase.class);
        Wait.until(() -> !button.isDisabled());
        fx(button::fire);
    }

    private void open(FxRobot robot) throws TimeoutException {
        Wait.until(() -> stage.kit().desk().shownProperty().get() != null);
        press(robot, "#to-settings-privacy");
        TextField months = robot.lookup("#retention-schedule").queryAs(TextField.class);
        Wait.until(() -> months.getText().equals("24"));
    }

    private RetentionRule rule() {
        return new SamplePrivacy(stage.kit()).keeping().rule();
    }

    @Test
    void howLongIsKeptIsSetWithinItsBounds(FxRobot robot) throws TimeoutException {
        open(robot);
        TextField months = robot.lookup("#retention-schedule").queryAs(TextField.class);
        TextField other = robot.lookup("#retention-employment").queryAs(TextField.class);
        fx(months::requestFocus);
        fx(() -> months.setText("6")); // less than the law asks
        fx(other::requestFocus);
        assertEquals(RetentionRule.proposed(), rule());
        fx(months::requestFocus);
        fx(() -> months.setText("36"));
        fx(other::requestFocus);
        Wait.until(() -> rule().schedule() == 36);
        CheckBox automatic = robot.lookup("#retention-automatic").queryAs(CheckBox.class);
        fx(automatic::fire);
        Wait.until(() -> rule().automatic());
    }

    @Test
    void lookingIsReportedAndRemovesNothing(FxRobot robot) throws TimeoutException {
        open(robot);
        press(robot, "#retention-look");
        SamplePrivacy privacy = new SamplePrivacy(stage.kit());
        Wait.until(() -> privacy.keeping().reports().size() == 1);
        press(robot, "#illness-look");
        Wait.until(() -> robot.lookup("#illness-found").query().isManaged());
        picture("settings-privacy-light-100");
        fx(stage.appearance()::switchTheme);
        picture("settings-privacy-dark-100");
        while (stage.appearance().textPercentProperty().get() < 200) {
            fx(stage.appearance()::enlargeText);
        }
        picture("settings-privacy-dark-200");
        fx(stage.appearance()::switchTheme);
        picture("settings-privacy-light-200");
        ScrollPane content = robot.lookup(".settings-content").queryAs(ScrollPane.class);
        fx(() -> content.setVvalue(0.5));
        picture("settings-privacy-light-200-middle");
        fx(stage.appearance()::resetText);
        fx(() -> content.setVvalue(1));
        picture("settings-privacy-light-100-end");
    }

    private void picture(String name) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Screenshots.of(stage.scene(), name));
    }

    @Test
    void thePageForTheRegisterIsMade(FxRobot robot) throws TimeoutException {
        open(robot);
        Path file = folder.resolve("register.pdf");
        stage.answers().answer(file);
        press(robot, "#register-make");
        Wait.until(() -> Files.exists(file));
        Wait.until(() -> robot.lookup("#register-done").query().isVisible());
        assertTrue(
                stage.answers().asked().getLast().endsWith("verwerkingsregister-basiseerst.pdf"));
    }
}
