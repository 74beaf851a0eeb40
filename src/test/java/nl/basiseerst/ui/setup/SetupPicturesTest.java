package nl.basiseerst.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Every step of the guided start, to be looked at, with nothing cut off at twice the size of text.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SetupPicturesTest {

    private SetupOnStage setup;
    private Desk desk;

    @Start
    void open(Stage stage) {
        setup = new SetupOnStage(stage);
        desk = setup.kit().desk();
    }

    @AfterEach
    void close() {
        setup.close();
    }

    @Test
    void nothingIsCutOff(FxRobot robot) throws TimeoutException {
        Wait.until(() -> setup.progress().readinessProperty().get() != null);
        picture(robot, "setup-begin-light");
        for (SetupStep step : EnumSet.complementOf(EnumSet.of(SetupStep.VERDICT))) {
            Wait.until(
                    () ->
                            robot.lookup("#setup-step-" + SetupViewModel.idOf(step))
                                    .tryQuery()
                                    .isPresent());
            picture(robot, "setup-first-" + SetupViewModel.idOf(step));
            robot.clickOn("#setup-onward");
            if (step == SetupStep.OFFER) {
                picture(robot, "setup-first-figures");
                robot.clickOn("#setup-onward");
            }
            WaitForAsyncUtils.waitForFxEvents();
            if (step == SetupStep.PRACTICE) {
                Wait.until(() -> !plan().activities().isEmpty());
            }
        }
        Wait.until(() -> robot.lookup("#setup-step-verdict").tryQuery().isPresent());
        Wait.until(() -> desk.judgedProperty().get() != null && !desk.judgingProperty().get());
        all(robot, "light");
        robot.interact(() -> Theme.DARK.on(setup.scene(), 100));
        all(robot, "dark");
        robot.interact(() -> Theme.LIGHT.on(setup.scene(), 200));
        all(robot, "200");
        assertEquals("", String.join("\n", clipped));
    }

    private final List<String> clipped = new ArrayList<>();

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }

    private void all(FxRobot robot, String name) throws TimeoutException {
        for (SetupStep step : SetupStep.values()) {
            String id = SetupViewModel.idOf(step);
            robot.interact(() -> desk.goTo(new Destination("setup", id)));
            Wait.until(() -> robot.lookup("#setup-step-" + id).tryQuery().isPresent());
            picture(robot, "setup-" + id + "-" + name);
            clipped.addAll(cutOff(robot, id + " " + name));
        }
    }

    private static List<String> cutOff(FxRobot robot, String where) {
        List<String> found = new ArrayList<>();
        int looked = 0;
        for (String kind : List.of(".label", ".button", ".toggle-button", ".hyperlink")) {
            for (Labeled labeled : robot.lookup(kind).queryAllAs(Labeled.class)) {
                looked++;
                boolean cut =
                        !labeled.isWrapText() && labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
                boolean low =
                        labeled.isWrapText()
                                && labeled.getHeight() + 0.5
                                        < labeled.prefHeight(labeled.getWidth());
                boolean shown = isShown(labeled) && labeled.getWidth() > 0;
                if (shown && (cut || low) && !labeled.getText().isEmpty()) {
                    found.add(where + ": " + labeled.getId() + " " + labeled.getText());
                }
            }
        }
        assertTrue(looked > 10, where);
        return found;
    }

    private static boolean isShown(Node node) {
        Node one = node;
        while (one != null && one.isVisible()) {
            one = one.getParent();
        }
        return one == null;
    }

    private void picture(FxRobot robot, String name) {
        for (int i = 0; i < 3; i++) { // icons follow their text, and the layout follows them
            robot.interact(
                    () -> {
                        setup.scene().getRoot().applyCss();
                        setup.scene().getRoot().layout();
                    });
        }
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(setup.scene(), name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
