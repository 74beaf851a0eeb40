package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// A practice manager on Sunday evening: from an empty folder to the verdict on a practice of 5,000
/// patients and 15 people, by looking at the screen alone and nearly without the mouse.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class SetupStoryTest {

    private static final int PEOPLE = 15;

    /// Whom a practice of 5,000 patients does without.
    private static final List<String> SURPLUS =
            List.of("pa-1", "assistent-6", "poh-s-3", "poh-ggz-2", "manager");

    private final OpenWindow window = new OpenWindow();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setWidth(1280);
        stage.setHeight(720);
        window.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void fromAnEmptyFolderToTheVerdict(FxRobot robot) throws TimeoutException {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        Wait.until(() -> isFocused(robot, "#start-own-go"));
        robot.push(KeyCode.SPACE);
        step(robot, "practice");

        beginsFromAGroupPractice(robot);
        countsPatients(robot);
        namesTheTeam(robot);
        leavesAndComesBack(robot);
        decidesOnTheOffer(robot);
        putsTheWeeksDown(robot);
        takesItBack(robot);
    }

    private void beginsFromAGroupPractice(FxRobot robot) throws TimeoutException {
        Wait.until(() -> robot.lookup("#template-group").tryQuery().isPresent());
        picture(robot, "story-practice");
        robot.clickOn("#template-group");
        Wait.until(() -> !plan().activities().isEmpty());
        robot.clickOn("#setup-name").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("De Esdoorn").push(KeyCode.ENTER);
        Wait.until(() -> plan().practice().name().equals("De Esdoorn"));
    }

    private void countsPatients(FxRobot robot) throws TimeoutException {
        onward(robot, "patients");
        Wait.until(() -> isFocused(robot, "#setup-patients"));
        robot.push(KeyCode.CONTROL, KeyCode.A).write("5.000").push(KeyCode.ENTER);
        Wait.until(() -> patients() == 5000);
    }

    private void namesTheTeam(FxRobot robot) throws TimeoutException {
        onward(robot, "team");
        List<Member> team = plan().members();
        Wait.until(() -> isFocused(robot, "#member-name-" + team.getFirst().id()));
        for (String surplus : SURPLUS) {
            fire(robot, "#member-remove-" + surplus);
            Wait.until(() -> plan().members().stream().noneMatch(m -> m.id().equals(surplus)));
        }
        robot.interact(() -> robot.lookup("#member-new").query().requestFocus());
        robot.write("Noor Bos").push(KeyCode.ENTER);
        Wait.until(() -> plan().members().size() == PEOPLE);
        Node first = robot.lookup("#member-name-" + team.getFirst().id()).query();
        robot.interact(first::requestFocus);
        for (int i = 0; i < PEOPLE - 1; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.A).write("Sam " + (char) ('A' + i));
            robot.push(KeyCode.ENTER); // to the line below
        }
        Wait.until(() -> plan().members().get(PEOPLE - 2).name().startsWith("Sam "));
        picture(robot, "story-team");
        Member added = plan().members().getLast();
        assertEquals("Noor Bos", added.name());
        Node monday = robot.lookup("#member-day-" + added.id() + "-MONDAY").query();
        robot.interact(monday::requestFocus);
        robot.push(KeyCode.SPACE).push(KeyCode.RIGHT).type(KeyCode.O).push(KeyCode.RIGHT);
        Wait.until(() -> days(added) == 2);
        assertFalse(said(robot).contains("geen echte naam"), () -> said(robot));
    }

    private void leavesAndComesBack(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ESCAPE);
        Wait.until(() -> robot.lookup("#setup").tryQuery().isEmpty());
        Labeled entry = robot.lookup("#to-setup").query();
        Wait.until(() -> entry.getAccessibleText().contains(", nog "));
        robot.clickOn(entry);
        step(robot, "team");
        robot.interact(() -> robot.lookup("#member-new").query().requestFocus());
    }

    private void decidesOnTheOffer(FxRobot robot) throws TimeoutException {
        onward(robot, "offer");
        Wait.until(() -> robot.lookup("#ask-reizigers-OURS").tryQuery().isPresent());
        fire(robot, "#ask-reizigers-OURS");
        Wait.until(() -> activity("reizigers").decidedOn() != null);
        fire(robot, "#setup-decide-rest");
        Wait.until(() -> said(robot).contains("bevestigd"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER); // to the figures
        Wait.until(() -> robot.lookup("#setup-confirm-all").query().isFocused());
        picture(robot, "story-figures");
        robot.push(KeyCode.SPACE);
        Wait.until(() -> activity("consult").decidedOn() != null);
    }

    private void putsTheWeeksDown(FxRobot robot) throws TimeoutException {
        onward(robot, "week");
        picture(robot, "story-week");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        step(robot, "verdict");
        Wait.until(() -> !plan().blocks().isEmpty() && window.isJudged());
        assertEquals(
                49, Objects.requireNonNull(window.desk().shownProperty().get()).week().number());
        picture(robot, "story-verdict");
        Verdict verdict =
                Objects.requireNonNull(window.desk().judgedProperty().get()).assessment().verdict();
        assertTrue(verdict == Verdict.SAFE || verdict == Verdict.FRAGILE, verdict::name);
        Labeled entry = robot.lookup("#to-setup").query();
        assertFalse(entry.getAccessibleText().contains(", nog "), entry::getAccessibleText);
        assertTrue(robot.lookup("#setup-sure").query().isVisible());
    }

    private void takesItBack(FxRobot robot) throws TimeoutException {
        robot.interact(window.desk()::undo);
        Wait.until(() -> plan().blocks().isEmpty());
        Labeled entry = robot.lookup("#to-setup").query();
        Wait.until(() -> entry.getAccessibleText().contains(", nog 1"));
        assertNotEquals(List.of(), plan().groundwork().basicSchedules());
    }

    private void onward(FxRobot robot, String step) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        step(robot, step);
    }

    private static void step(FxRobot robot, String step) throws TimeoutException {
        Wait.until(() -> robot.lookup("#setup-step-" + step).tryQuery().isPresent());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) robot.lookup(id).query()).fire());
    }

    private static boolean isFocused(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isFocused).isPresent();
    }

    private static String said(FxRobot robot) {
        Labeled missing = robot.lookup("#setup-missing").query();
        return missing.getText();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan();
    }

    private int patients() {
        return plan().practice().patients().stream().mapToInt(PatientBand::count).sum();
    }

    private Activity activity(String id) {
        return plan().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long days(Member member) {
        return plan().groundwork().basicSchedules().getLast().blocks().stream()
                .filter(block -> block.member().equals(member.id()))
                .map(block -> block.day())
                .distinct()
                .count();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    try {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                        Screenshots.of(stage.getScene(), name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
