package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Every part of the settings, to be looked at, with nothing cut off at twice the size of text.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SettingsPicturesTest {

    private SettingsOnStage settings;

    @Start
    void open(Stage stage) {
        settings = new SettingsOnStage(stage, Samples.plan("linde"));
    }

    @AfterEach
    void close() {
        settings.close();
    }

    @Test
    void nothingIsCutOff(FxRobot robot) throws TimeoutException {
        Desk desk = settings.kit().desk();
        Wait.until(() -> desk.shownProperty().get() != null);
        settings.answers().answer(Samples.file("wilgen"));
        all(robot, "light");
        robot.interact(settings.appearance()::switchTheme);
        all(robot, "dark");
        robot.interact(
                () -> {
                    for (int i = 0; i < 4; i++) {
                        settings.appearance().enlargeText();
                    }
                    settings.appearance().switchTheme();
                });
        all(robot, "200");
    }

    @Test
    void sharingIsNotCutOff(FxRobot robot) throws TimeoutException {
        Desk desk = settings.kit().desk();
        Wait.until(() -> desk.shownProperty().get() != null);
        robot.interact(() -> desk.goTo(new Destination("settings", "sharing")));
        settings.shared().switchOn();
        sharing(robot, "on", "#sharing-off");
        settings.shared().join("laptop van de praktijkhouder", false);
        settings.shared().join("balie-pc", true);
        sharing(robot, "guests", "nu verbonden");
    }

    private void sharing(FxRobot robot, String name, String shown) throws TimeoutException {
        Wait.until(() -> isShown(robot, shown));
        sharing(robot, name + "-light");
        robot.interact(settings.appearance()::switchTheme);
        sharing(robot, name + "-dark");
        robot.interact(settings.appearance()::switchTheme);
        robot.interact(
                () -> {
                    for (int i = 0; i < 4; i++) {
                        settings.appearance().enlargeText();
                    }
                });
        sharing(robot, name + "-200");
        robot.interact(settings.appearance()::resetText);
    }

    private void sharing(FxRobot robot, String name) {
        settle(robot);
        robot.interact(() -> take("settings-sharing-" + name));
        assertEquals(List.of(), cut(robot), name);
    }

    /// By id, or by what it says.
    private static boolean isShown(FxRobot robot, String what) {
        return robot.lookup(what).tryQuery().isPresent()
                || robot.lookup(".label").queryAllAs(Labeled.class).stream()
                        .anyMatch(label -> label.getText().contains(what));
    }

    private void settle(FxRobot robot) {
        for (int i = 0; i < 3; i++) { // icons follow their text, and the layout follows them
            robot.interact(
                    () -> {
                        settings.scene().getRoot().applyCss();
                        settings.scene().getRoot().layout();
                    });
        }
    }

    private void all(FxRobot robot, String name) throws TimeoutException {
        for (Section section : Section.values()) {
            robot.interact(
                    () -> settings.kit().desk().goTo(new Destination("settings", section.id())));
            if (section == Section.CLOSED) {
                Wait.until(() -> robot.lookup("#holiday-2027-04-27").tryQuery().isPresent());
            }
            if (section == Section.RULES) {
                ToggleButton rule = robot.lookup("#rule-open-telefoon-piek").query();
                robot.interact(() -> rule.setSelected(true));
            }
            if (section == Section.FILE) {
                Button choose = robot.lookup("#file-import").query();
                robot.interact(choose::fire);
                Wait.until(() -> robot.lookup("#file-preview").tryQuery().isPresent());
            }
            settle(robot);
            robot.interact(() -> take("settings-" + section.id() + "-" + name));
            assertEquals(List.of(), cut(robot), section + " " + name);
        }
    }

    private List<String> cut(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        for (Labeled labeled :
                robot.lookup(".label, .button, .toggle-button, .radio-button, .check-box")
                        .queryAllAs(Labeled.class)) {
            boolean narrow =
                    !labeled.isWrapText() && labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
            boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
            boolean outside =
                    labeled.localToScene(labeled.getLayoutBounds()).getMaxX()
                            > settings.scene().getWidth() + 0.5;
            if (labeled.isVisible()
                    && labeled.getWidth() > 0
                    && !labeled.getText().isEmpty()
                    && (narrow || low || outside)) {
                cut.add(labeled.toString());
            }
        }
        return cut;
    }

    private void take(String name) {
        try {
            Screenshots.of(settings.scene(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
