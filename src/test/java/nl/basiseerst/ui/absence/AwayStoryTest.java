package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.SampleDesk;
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
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// Somebody will be away: it is filled in, looked at and noted, all with the keyboard.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class AwayStoryTest {

    private SampleDesk sample;
    private NoteViewModel model;
    private RequestsViewModel requests;
    private ClosuresViewModel closures;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model = AwayOnStage.note(sample);
        requests = AwayOnStage.requests(sample);
        closures = AwayOnStage.closures(sample);
        scene =
                new Scene(
                        new AwayView(
                                model,
                                AwayOnStage.calendar(sample),
                                requests,
                                AwayOnStage.hours(sample),
                                closures,
                                new SchoolHolidaysViewModel(
                                        sample.desk(), ShippedSchoolHolidays.read()),
                                sample.texts()),
                        1100,
                        660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().open();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        sample.close();
    }

    @Test
    void anAbsenceIsLookedAtBeforeItIsNoted(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        robot.interact(() -> robot.lookup("#away-section-note").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(
                robot.lookup("#away-account").query().getParent().isVisible(),
                "not before it is leave");
        picture(robot, "away-note-empty");
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.DOWN); // the list of people
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        Wait.until(() -> model.draftProperty().get() != null);
        robot.push(KeyCode.TAB);
        assertEquals("away-from", scene.getFocusOwner().getId());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("26-11-2026").push(KeyCode.ENTER);
        Wait.until(() -> model.trial().triedProperty().get() != null);
        Wait.until(() -> model.trial().jobProperty().get() == null);
        assertTrue(text(robot, "#trial-headline").startsWith("Do 26 nov wordt "));
        robot.interact(() -> robot.lookup("#away-account").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Wait.until(() -> model.draftProperty().get().account() == LeaveAccount.PLB);
        Wait.until(() -> model.trial().jobProperty().get() == null);
        picture(robot, "away-note-light");
        String block =
                model.trial().triedProperty().get().trial().lost().getFirst().work().block().id();
        robot.interact(() -> robot.lookup("#candidates-" + block).query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "away-note-candidates");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "away-note-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "away-note-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        robot.push(KeyCode.TAB).push(KeyCode.SPACE); // the first who could
        Wait.until(() -> !model.trial().triedProperty().get().trial().chosen().isEmpty());
        Wait.until(() -> isFocused("candidates-" + block));
        picture(robot, "away-note-chosen");
        robot.interact(() -> robot.lookup("#away-to").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("31-12-206");
        robot.interact(() -> robot.lookup("#away-keep").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> isFocused("away-to"));
        assertNotNull(model.draftProperty().get(), "not with the day that stood there before");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#away-keep").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> model.keptProperty().get() != null);
        assertTrue(text(robot, "#away-kept").startsWith("Genoteerd: "));
        assertEquals("away-member", scene.getFocusOwner().getId());
        picture(robot, "away-note-kept");
        String kept = model.keptProperty().get().id();
        assertTrue(isStored(kept));
        robot.clickOn("#away-undo");
        Wait.until(() -> model.keptProperty().get() == null);
        Wait.until(() -> !isStored(kept));
    }

    @Test
    void theCalendarIsWalkedWithTheKeyboard(FxRobot robot) throws TimeoutException {
        Wait.until(() -> robot.lookup("#calendar-post").tryQuery().isPresent());
        picture(robot, "away-calendar-light");
        robot.interact(() -> scene.getRoot().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        Wait.until(() -> isFocused("calendar-post"));
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.RIGHT);
        }
        assertEquals("D. Post, di 1 dec: scholing 13:00–18:00", text(robot, "#calendar-said"));
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "away-calendar-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "away-calendar-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Wait.until(() -> isFocused("calendar-post"));
        robot.push(KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitForFxEvents();
        Wait.until(() -> isFocused("calendar-post"));
        robot.push(KeyCode.PAGE_UP);
        Wait.until(() -> isFocused("calendar-post"));
        picture(robot, "away-calendar-before");
        robot.push(KeyCode.ENTER);
        Wait.until(() -> model.draftProperty().get() != null);
        assertEquals("post", model.draftProperty().get().member());
        Wait.until(() -> isFocused("away-member"));
    }

    @Test
    void leaveIsAskedForLookedAtAndApproved(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        robot.interact(() -> robot.lookup("#away-section-requests").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().requestFocus());
        assertTrue(isFocused("ask-member"));
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.TAB).write("14-12-2026").push(KeyCode.TAB);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("15-12-2026").push(KeyCode.TAB);
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        Wait.until(() -> requests.openProperty().get().count() == 1);
        robot.interact(
                () ->
                        requests.ask(
                                "peters",
                                LocalDate.of(2026, 12, 15),
                                LocalDate.of(2026, 12, 15),
                                null,
                                LeaveAccount.LEAVE));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, requests.openProperty().get().groups().size(), "of one role, together");
        picture(robot, "away-requests-open");
        robot.interact(() -> scene.getRoot().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> requests.trial().triedProperty().get() != null);
        Wait.until(() -> requests.trial().jobProperty().get() == null);
        picture(robot, "away-requests-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "away-requests-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "away-requests-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        robot.interact(() -> robot.lookup("#request-approve").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> requests.openProperty().get().count() == 1);
        assertEquals(1, requests.decided().size());
        picture(robot, "away-requests-decided");
    }

    @Test
    void hoursOfLeaveAreFilledInAndTellWhatIsLeft(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        robot.interact(() -> robot.lookup("#away-section-hours").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> robot.lookup("#hours-bakker").tryQuery().isPresent());
        picture(robot, "away-hours-empty");
        robot.interact(() -> robot.lookup("#hours-bakker").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#hours-take-bakker").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> !entitlements().isEmpty());
        assertEquals(92, entitlements().getFirst().leave());
        Wait.until(() -> isIn("hours-leave-bakker"));
        robot.push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("12,5").push(KeyCode.ENTER);
        Wait.until(() -> Double.valueOf(12.5).equals(entitlements().getFirst().plb()));
        robot.interact(() -> robot.lookup("#charge-a6").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Wait.until(() -> robot.lookup(".hours-left .hours-overdrawn").tryQuery().isPresent());
        assertEquals("-2,83", text(robot, ".hours-left .hours-overdrawn"));
        picture(robot, "away-hours-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "away-hours-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "away-hours-large");
    }

    @Test
    void aClosureIsLookedAtBeforeItIsKept(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        robot.interact(() -> robot.lookup("#away-section-closures").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "away-closures-empty");
        robot.interact(() -> robot.lookup("#closure-from").query().requestFocus());
        robot.write("17-12-2026").push(KeyCode.TAB);
        Wait.until(() -> closures.triedProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("18-12-2026").push(KeyCode.ENTER);
        Wait.until(() -> closures.triedProperty().get() != null);
        Wait.until(() -> closures.triedProperty().get().trial().closing().size() == 2);
        picture(robot, "away-closures-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "away-closures-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "away-closures-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        robot.interact(() -> robot.lookup("#closure-keep").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> robot.lookup("#closure-change-2026-12-17").tryQuery().isPresent());
        assertTrue(isFocused("closure-from"));
        robot.interact(() -> robot.lookup("#closure-open-2026-12-17").query().requestFocus());
        robot.push(KeyCode.SPACE);
        Wait.until(() -> isFocused("closure-keep"));
        Wait.until(() -> closures.triedProperty().get() != null);
        picture(robot, "away-closures-open");
        robot.push(KeyCode.SPACE);
        Wait.until(() -> robot.lookup("#closure-change-2026-12-17").tryQuery().isEmpty());
    }

    private List<LeaveEntitlement> entitlements() {
        return sample.desk().shownProperty().get().plan().staffing().entitlements();
    }

    private boolean isIn(String id) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void schoolHolidaysAreTakenOverAndStandInTheCalendar(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        robot.interact(() -> robot.lookup("#away-section-school").query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        laidOut(robot);
        robot.clickOn("#school-take-MIDDLE");
        Wait.until(() -> robot.lookup(".school-row").queryAll().size() == 4);
        picture(robot, "away-school-light");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "away-school-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        laidOut(robot);
        robot.clickOn("#away-section-calendar");
        Wait.until(() -> robot.lookup(".calendar-school").tryQuery().isPresent());
        assertEquals("Kerstvakantie midden", text(robot, ".calendar-school"));
        picture(robot, "away-calendar-school");
    }

    private boolean isStored(String absence) {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan().absences().stream()
                .anyMatch(one -> one.id().equals(absence));
    }

    /// Has everything where a click finds it.
    private void laidOut(FxRobot robot) {
        robot.interact(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                });
    }

    private boolean isFocused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static String text(FxRobot robot, String id) {
        return ((Label) robot.lookup(id).query()).getText();
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
}
