package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Whoever works at a computer that has joined another: every place follows what is changed over
/// there and goes read-only when the line is lost, and what can be done over there only says so.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class GuestStoryTest {

    private static final List<String> PLACES =
            List.of(
                    "today",
                    "week",
                    "basic",
                    "guard",
                    "team",
                    "absence",
                    "offer",
                    "mirror",
                    "setup",
                    "settings");

    private TwoWindows two;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        two = new TwoWindows(folder -> TwoWindows.fill(folder, Samples.plan("linde")));
        two.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void everyPlaceFollowsAndGoesReadOnly(FxRobot robot) throws TimeoutException {
        Wait.until(() -> two.guest().isJudged() && two.host().isJudged());
        for (String place : PLACES) {
            goTo(robot, place, null);
        }
        rename(robot);
        for (String place : List.of("today", "week", "team")) {
            goTo(robot, place, null);
            Wait.until(() -> sees("Zij-van-hen"));
        }
        goTo(robot, "offer", null);
        Wait.until(() -> sees("Spreekuur van hen"));
        goTo(robot, "settings", "practice");
        Wait.until(() -> sees("Praktijk van hen"));
        assertEquals("", two.guest().workplace().failures().sentenceProperty().get());

        two.sharing().close(); // as when it is switched off, or falls over
        Wait.until(() -> robot.lookup("#halt-banner").query().isVisible());
        for (String place : PLACES) {
            goTo(robot, place, null);
            assertTrue(robot.lookup("#halt-banner").query().isVisible(), place);
        }
        Block block = plan(two.guest()).blocks().getFirst();
        robot.interact(
                () -> assertFalse(two.guest().desk().edit("x", List.of(new Edit.Remove(block)))));
        assertEquals(plan(two.host()), plan(two.guest()));
    }

    @Test
    void whatIsDoneOverThereSaysSo(FxRobot robot) throws TimeoutException {
        Wait.until(() -> two.guest().isJudged());
        for (String section : List.of("data", "access", "encryption", "log", "privacy")) {
            goTo(robot, "settings", section);
            Wait.until(() -> sees("Dit doet u op de computer met de gegevens (127.0.0.1)"));
        }
        goTo(robot, "team", plan(two.guest()).members().getFirst().id());
        Wait.until(() -> sees("Dit doet u op de computer met de gegevens (127.0.0.1)"));
        assertTrue(robot.lookup("#person-erase").tryQuery().isEmpty());
        for (String section :
                List.of("practice", "hours", "closed", "rooms", "rules", "paste", "file")) {
            goTo(robot, "settings", section);
            Wait.until(() -> robot.lookup("#settings-" + section).tryQuery().isPresent());
        }
        goTo(robot, "settings", "sharing");
        Wait.until(() -> robot.lookup("#sharing-leave").tryQuery().isPresent());
        Wait.until(() -> two.guest().isAtRest());
        assertEquals("", two.guest().workplace().failures().sentenceProperty().get());
    }

    @Test
    void whoStartsWithoutTheOtherComputerCanStopTakingPart(FxRobot robot)
            throws TimeoutException, IOException {
        Wait.until(() -> two.guest().isJudged());
        two.sharing().close();
        try (OpenWindow late = two.guestOnceMore()) {
            robot.interact(() -> late.show(stage));
            Wait.until(() -> stageOf(late) == Desk.Stage.UNREADABLE);
            Wait.until(() -> sees("De gegevens staan op de computer op 127.0.0.1."));
            assertTrue(robot.lookup("#start-retry").query().isVisible());
            robot.interact(() -> Screenshots.of(stage.getScene(), "sharing-unreachable-light"));
            robot.interact(() -> robot.lookup("#start-leave").queryButton().fire());
            Wait.until(() -> stageOf(late) == Desk.Stage.EMPTY);
            Wait.until(() -> robot.lookup("#start-join-code").tryQuery().isPresent());
            assertTrue(Files.notExists(new DataFolder(late.folder()).joined()));
        }
    }

    private static Desk.Stage stageOf(OpenWindow window) {
        return window.desk().stageProperty().get();
    }

    @Test
    void whoLosesTheOtherComputerCanStopTakingPart(FxRobot robot) throws TimeoutException {
        Wait.until(() -> two.guest().isJudged());
        two.sharing().close();
        Wait.until(() -> robot.lookup("#halt-banner").query().isVisible());
        goTo(robot, "settings", "sharing");
        Wait.until(() -> robot.lookup("#sharing-leave").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#sharing-leave").queryButton().fire());
        Wait.until(() -> two.guest().desk().stageProperty().get() == Desk.Stage.EMPTY);
        assertFalse(robot.lookup("#halt-banner").query().isVisible());
        assertEquals("", two.guest().desk().keeper().addressProperty().get());
    }

    /// Somebody at the computer with the data renames somebody, a session type and the practice.
    private void rename(FxRobot robot) throws TimeoutException {
        PracticePlan plan = plan(two.host());
        Member member = plan.members().getFirst();
        SessionType type = plan.sessionTypes().getFirst();
        robot.interact(
                () ->
                        two.host()
                                .desk()
                                .edit(
                                        "x",
                                        List.of(
                                                new Edit.Update(named(member, "Zij-van-hen")),
                                                new Edit.Update(named(type, "Spreekuur van hen")),
                                                new Edit.Update(
                                                        plan.practice()
                                                                .withName("Praktijk van hen")))));
        Wait.until(() -> plan(two.guest()).equals(plan(two.host())));
        Wait.until(() -> two.guest().isAtRest());
    }

    private static Member named(Member member, String name) {
        return new Member(
                member.id(),
                name,
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                member.employed(),
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                member.competences());
    }

    private static SessionType named(SessionType type, String name) {
        return new SessionType(
                type.id(),
                name,
                type.offer(),
                type.activities(),
                type.productivity(),
                Room.Type.CONSULTING,
                type.onSite());
    }

    private void goTo(FxRobot robot, String place, @Nullable String thing) throws TimeoutException {
        robot.interact(() -> two.guest().desk().goTo(new Destination(place, thing)));
        Wait.until(() -> true);
    }

    private static PracticePlan plan(OpenWindow window) {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan();
    }

    private boolean sees(String text) {
        List<String> seen = new ArrayList<>();
        collect(stage.getScene().getRoot(), seen);
        return seen.stream().anyMatch(one -> one.contains(text));
    }

    private static void collect(Node node, List<String> seen) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            seen.add(Objects.requireNonNullElse(labeled.getText(), ""));
        }
        if (node instanceof TextInputControl input) {
            seen.add(Objects.requireNonNullElse(input.getText(), ""));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, seen));
        }
    }
}
