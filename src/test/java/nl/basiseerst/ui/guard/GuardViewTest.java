package nl.basiseerst.ui.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.VerdictBadge;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.guard.GuardViewModel.State;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Someone opens the week that is displaced, looks behind the number, tries the advice and takes it
/// back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class GuardViewTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private Desk desk;
    private GuardViewModel model;
    private Scene scene;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        start(Samples.plan("linde"));
        stage.show();
    }

    private void start(PracticePlan plan) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        desk = sample.desk();
        model = new GuardViewModel(desk, sample.guard(), sample.storage(), sample.failures());
        scene = new Scene(new GuardView(model, desk, sample.texts()), 990, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        desk.show(TUESDAY);
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theNumberIsOpenedTheAdviceTriedAndTakenBack(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        open(robot, new Subject.OfActivity("triage"));
        assertEquals("Telefonische triage", text(robot, "#guard-inspector-title"));
        assertTrue(robot.lookup("#guard-blocks-2026-12-01").tryQuery().isPresent());

        Node link = robot.lookup("#guard-blocks-2026-12-01 .block-link").query();
        robot.interact(link::requestFocus);
        robot.push(KeyCode.ENTER);
        Destination sentTo = Objects.requireNonNull(desk.destinationProperty().get());
        assertEquals("week", sentTo.place());
        assertEquals("guard-block-" + sentTo.thing(), link.getId());

        robot.clickOn("#guard-try");
        Wait.until(() -> verdict(robot) != Verdict.DISPLACED && !model.judgingProperty().get());
        assertNotEquals(Verdict.DISPLACED, verdict(robot));
        assertTrue(text(robot, "#guard-tried").contains("W. Huisman"));
        assertTrue(robot.lookup("#guard-tried").query().isVisible());
        assertEquals(
                new Subject.OfActivity("triage"),
                model.subjectProperty().get(),
                "still looked at, now with its new numbers");

        robot.interact(desk::undo);
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        assertFalse(robot.lookup("#guard-tried").query().isVisible());
    }

    @Test
    void theKeyboardOpensGoesOnClosesAndTries(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        RowGrid activities = robot.lookup("#guard-activities").query();
        robot.interact(() -> activities.focus(new Subject.OfActivity("dagconsult")));
        robot.push(KeyCode.ENTER);
        Wait.until(() -> model.openedProperty().get() != null);
        assertEquals(new Subject.OfActivity("dagconsult"), model.subjectProperty().get());
        robot.push(KeyCode.DOWN);
        assertEquals(new Subject.OfActivity("visite"), model.subjectProperty().get());
        RowBack focused = assertInstanceOf(RowBack.class, scene.getFocusOwner());
        assertEquals(new Subject.OfActivity("visite"), focused.number);
        assertInSight(robot, focused);
        robot.push(KeyCode.ENTER);
        assertEquals(
                "guard-inspector-close",
                Objects.requireNonNull(scene.getFocusOwner()).getId(),
                "again: to what stands behind it");
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#guard-inspector").tryQuery().isPresent());
        assertEquals(focused, scene.getFocusOwner());

        robot.push(KeyCode.P);
        Wait.until(() -> verdict(robot) != Verdict.DISPLACED && !model.judgingProperty().get());
        RowBack after = assertInstanceOf(RowBack.class, scene.getFocusOwner());
        assertEquals(focused.number, after.number, "the keyboard is where it was");
    }

    @Test
    void closingGivesTheKeyboardBackToTheRow(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        open(robot, new Subject.OfAbsence("huisman", TUESDAY));
        robot.clickOn("#guard-inspector-close");
        assertEquals(
                "guard-fragile-huisman-2026-12-01",
                Objects.requireNonNull(scene.getFocusOwner()).getId());
    }

    @Test
    void pTriesTheItemThatHasTheKeyboard(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        RowGrid extra = robot.lookup("#guard-extra").query();
        String name = "b1063";
        robot.interact(() -> extra.focus(new Subject.OfExtra(name)));
        robot.push(KeyCode.P);
        Wait.until(() -> week().extra().stream().noneMatch(item -> item.name().equals(name)));
        assertEquals(name, model.triedProperty().get().getFirst().name());
    }

    @Test
    void everyNumberSpeaksTheOtherLanguageToo(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        open(robot, new Subject.OfDay(TUESDAY));
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        assertEquals("Try", text(robot, "#guard-try"));
        assertTrue(robot.lookup("Same-day care").tryQuery().isPresent());
        assertFalse(robot.lookup("Zorg voor dezelfde dag").tryQuery().isPresent());
    }

    @Test
    void anEmptyWeekAndAPracticeWithoutOfferSayTheNextStep(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        robot.interact(() -> desk.show(TUESDAY.plusYears(1)));
        Wait.until(() -> model.stateProperty().get() == State.UNPLANNED);
        robot.clickOn("#guard-to-week");
        assertEquals(new Destination("week", null), desk.destinationProperty().get());

        sample.close();
        PracticePlan offerless = GuardViewModelTest.withoutOffer(Samples.plan("linde"));
        robot.interact(() -> start(offerless));
        Wait.until(() -> model.stateProperty().get() == State.NO_OFFER);
        robot.clickOn("#guard-state-action");
        assertEquals(new Destination("offer", null), desk.destinationProperty().get());
    }

    @Test
    void nothingIsClippedAtTwiceTheText(FxRobot robot) throws Exception {
        Wait.until(() -> verdict(robot) == Verdict.DISPLACED);
        assertNothingClipped(robot, "at 100 %");
        open(robot, new Subject.OfActivity("triage"));
        assertNothingClipped(robot, "beside the inspector");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingClipped(robot, "inspector at 200 %");
        robot.interact(model::close);
        assertNothingClipped(robot, "at 200 %");
    }

    private void open(FxRobot robot, Subject subject) throws TimeoutException {
        robot.interact(() -> model.open(subject));
        Wait.until(() -> model.openedProperty().get() != null);
    }

    private void assertNothingClipped(FxRobot robot, String when) {
        robot.interact(() -> scene.getRoot().applyCss());
        robot.interact(() -> scene.getRoot().layout());
        WaitForAsyncUtils.waitForFxEvents();
        List<String> clipped = new ArrayList<>();
        List<Labeled> all = new ArrayList<>();
        for (String kind : List.of(".label", ".button", ".hyperlink")) {
            all.addAll(robot.lookup(kind).queryAllAs(Labeled.class));
        }
        assertTrue(all.stream().anyMatch(b -> "moment-today".equals(b.getId())));
        for (Labeled labeled : all) {
            if (!isShown(labeled) || labeled.getText() == null || labeled.getText().isEmpty()) {
                continue;
            }
            boolean cut =
                    labeled.isWrapText()
                            ? labeled.getHeight() + 1 < labeled.prefHeight(labeled.getWidth())
                            : labeled.getWidth() + 1 < labeled.prefWidth(-1);
            Bounds there = labeled.localToScene(labeled.getLayoutBounds());
            if (cut || there.getMaxX() > scene.getWidth() + 1) {
                clipped.add(labeled.getText() + " at " + there);
            }
        }
        for (ScrollPane pane : robot.lookup(".guard-scroll").queryAllAs(ScrollPane.class)) {
            double needed = pane.getContent().getLayoutBounds().getWidth();
            if (needed > pane.getViewportBounds().getWidth() + 1) {
                clipped.add("page of " + needed + " in " + pane.getViewportBounds());
            }
        }
        assertEquals(List.of(), clipped, when);
    }

    private static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private static void assertInSight(FxRobot robot, Node node) {
        ScrollPane page = robot.lookup(".guard-scroll").query();
        Bounds window = page.localToScene(page.getLayoutBounds());
        Bounds there = node.localToScene(node.getLayoutBounds());
        assertTrue(window.contains(there), there + " in " + window);
    }

    private Verdict verdict(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#guard-verdict")
                .<VerdictBadge>tryQuery()
                .map(VerdictBadge::verdict)
                .orElse(Verdict.SAFE);
    }

    private WeekAssessment week() {
        return Objects.requireNonNull(desk.judgedProperty().get()).assessment();
    }

    private static String text(FxRobot robot, String query) {
        Labeled labeled = robot.lookup(query).query();
        return labeled.getText();
    }
}
