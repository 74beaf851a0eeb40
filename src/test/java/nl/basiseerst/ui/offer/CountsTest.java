package nl.basiseerst.ui.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeoutException;

/// A practice brings its own counts in, takes some over, and goes back to one norm.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class CountsTest {

    private OfferOnStage offer;
    private Scene scene;

    @Start
    void open(Stage stage) {
        offer = new OfferOnStage(stage, Samples.plan("linde"));
        scene = stage.getScene();
    }

    @BeforeEach
    void read() throws TimeoutException {
        Wait.until(() -> offer.model().thingProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        offer.close();
    }

    @Test
    void fromTheClipboardToTheNormAndBack(FxRobot robot) throws TimeoutException {
        robot.interact(() -> offer.model().chosenProperty().set("dagconsult"));
        robot.clickOn("#counts-open");
        assertEquals("counts-paste", focused());
        picture(robot, "counts-empty");
        copied(robot, CountedTables.pasted(12));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        Wait.until(() -> offer.counts().outcomeProperty().get() != null);
        picture(robot, "counts-read");
        robot.interact(() -> robot.lookup("#tick-triage").query().requestFocus());
        robot.push(KeyCode.SPACE); // not this one
        robot.clickOn("#counts-accept");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#counts-done").query().isVisible());
        assertFalse(plan().groundwork().calibrations().isEmpty());
        assertTrue(
                robot.lookup("Consult dezelfde dag (U3-U4): overgenomen").tryQuery().isPresent());
        picture(robot, "counts-accepted");

        robot.push(KeyCode.ESCAPE);
        assertEquals("list", focused());
        assertTrue(robot.lookup("#calibration").query().isVisible());
        assertTrue(
                robot.lookup("#calibration-sentence")
                        .<Label>query()
                        .getText()
                        .startsWith("Eigen telling van ma 31 aug 2026 tot en met vr 20 nov 2026"));
        robot.interact(() -> robot.lookup("#calibration-back").query().requestFocus());
        ScrollPane form = robot.lookup(".detail-pane > .scroll-pane").query();
        robot.interact(() -> form.setVvalue(0.78));
        picture(robot, "counts-in-form");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#calibration").query().isVisible());
        assertEquals(activity(Samples.plan("linde")).demand(), activity(plan()).demand());
    }

    @Test
    void faultsAreToldByRowAndColumn(FxRobot robot) throws TimeoutException {
        robot.clickOn("#counts-open");
        copied(robot, "Datum\tActiviteit\tAantal\n31-6-2026\tVisite\t3\n1-7-2026\tVisite\tveel\n");
        robot.clickOn("#counts-paste");
        Wait.until(() -> robot.lookup("#counts-faults").query().isVisible());
        assertTrue(
                robot.lookup("Rij 2, kolom A: de datum “31-6-2026” bestaat niet.")
                        .tryQuery()
                        .isPresent());
        assertTrue(
                robot.lookup("Rij 3, kolom C: “veel” is geen heel aantal contacten.")
                        .tryQuery()
                        .isPresent());
        picture(robot, "counts-faults");
        copied(robot, "Datum\tActiviteit\tAantal\tNaam patiënt\n1-7-2026\tVisite\t3\tx\n");
        robot.clickOn("#counts-paste");
        Wait.until(
                () ->
                        robot.lookup(
                                        "Rij 1, kolom D: de kolom “Naam patiënt” lijkt over"
                                            + " patiënten te gaan. Haal haar weg: BasisEerst leest"
                                            + " geen gegevens van patiënten.")
                                .tryQuery()
                                .isPresent());
    }

    @Test
    void inTheDarkAndLarge(FxRobot robot) throws TimeoutException {
        robot.clickOn("#counts-open");
        copied(robot, CountedTables.pasted(6));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        Wait.until(() -> offer.counts().outcomeProperty().get() != null);
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "counts-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "counts-large");
        ScrollPane page = robot.lookup(".counts-scroll").query();
        robot.interact(() -> page.setVvalue(1));
        picture(robot, "counts-large-bottom");
    }

    private static void copied(FxRobot robot, String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> scene.getRoot().applyCss());
        robot.interact(() -> scene.getRoot().layout());
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private PracticePlan plan() {
        return offer.model().plan().orElseThrow();
    }

    private static Activity activity(PracticePlan plan) {
        return plan.activities().stream()
                .filter(a -> a.id().equals("dagconsult"))
                .findFirst()
                .orElseThrow();
    }

    private String focused() {
        return String.valueOf(scene.getFocusOwner().getId());
    }
}
