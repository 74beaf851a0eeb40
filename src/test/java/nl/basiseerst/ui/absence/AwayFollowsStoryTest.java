package nl.basiseerst.ui.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import nl.basiseerst.application.absence.ShippedSchoolHolidays;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.theme.Theme;

import org.jspecify.annotations.Nullable;
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
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// What is on screen follows what is changed, who is at work and what is typed.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class AwayFollowsStoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final Absence OLD =
            new Absence("x1", "bakker", MONDAY, MONDAY.plusDays(4), null, Absence.Kind.LEAVE);
    private SampleDesk sample;
    private NoteViewModel note;
    private RequestsViewModel requests;
    private LeaveHoursViewModel hours;
    private ClosuresViewModel closures;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        note = AwayOnStage.note(sample);
        requests = AwayOnStage.requests(sample);
        hours = AwayOnStage.hours(sample);
        closures = AwayOnStage.closures(sample);
        scene =
                new Scene(
                        new AwayView(
                                note,
                                AwayOnStage.calendar(sample),
                                requests,
                                hours,
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
    void theHoursFollowWhatIsMadeOfOldLeave(FxRobot robot) throws TimeoutException {
        at(robot, "hours");
        Wait.until(() -> taken(LeaveAccount.LEAVE) == 0);
        robot.interact(() -> sample.desk().editStored("bakker", List.of(new Edit.Add(OLD))));
        Wait.until(() -> taken(LeaveAccount.LEAVE) == 3 * 460);
        press(robot, "hours-bakker");
        robot.interact(() -> robot.lookup("#charge-x1").query().requestFocus());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        Wait.until(() -> taken(LeaveAccount.PLB) == 3 * 460);
        assertEquals(0, taken(LeaveAccount.LEAVE));
        Wait.until(this::isSaved);
        EditPractice colleague = SampleDesk.otherHands(sample);
        LocalDate friday = OLD.to();
        Absence shorter = new Absence("x1", "bakker", friday, friday, null, Absence.Kind.LEAVE);
        Edit.Update less = new Edit.Update(shorter.chargedTo(LeaveAccount.PLB));
        long changeNo = colleague.apply("bakker", List.of(less)).changeNo();
        robot.interact(() -> sample.desk().follow(changeNo));
        Wait.until(() -> taken(LeaveAccount.PLB) == 460);
    }

    private boolean isSaved() {
        return sample.desk().savingProperty().get() instanceof SaveState.Saved;
    }

    private int taken(LeaveAccount account) {
        List<LeaveBalance> balances = hours.balancesProperty().get();
        return balances == null
                ? -1
                : balances.stream()
                        .filter(one -> one.member().id().equals("bakker"))
                        .findFirst()
                        .orElseThrow()
                        .account(account)
                        .taken();
    }

    @Test
    void theYearIsToldAlsoOfYearsWithoutAnybody(FxRobot robot) throws TimeoutException {
        at(robot, "hours");
        robot.interact(
                () ->
                        sample.desk()
                                .edit(
                                        "test",
                                        Samples.plan("linde").members().stream()
                                                .<Edit>map(one -> new Edit.Update(onLoan(one)))
                                                .toList()));
        Wait.until(() -> List.of().equals(hours.balancesProperty().get()));
        press(robot, "hours-on");
        press(robot, "hours-on");
        Wait.until(() -> hours.yearProperty().get() == 2028);
        assertEquals("2028", ((Label) robot.lookup("#hours-year").query()).getText());
    }

    private static Member onLoan(Member member) {
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                Employment.SECONDED,
                member.registration(),
                member.employed(),
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                member.competences());
    }

    @Test
    void whatSomebodyHasLeftIsNotForWhoComesNext(FxRobot robot) throws TimeoutException {
        at(robot, "requests");
        LocalDate day = LocalDate.of(2026, 12, 14);
        robot.interact(() -> requests.ask("vandermeer", day, day, null, LeaveAccount.LEAVE));
        robot.interact(
                () ->
                        requests.choose(
                                requests.openProperty()
                                        .get()
                                        .groups()
                                        .getFirst()
                                        .requests()
                                        .getFirst()));
        Pane effects = robot.lookup("#request-effects").queryAs(Pane.class);
        Wait.until(() -> !effects.getChildren().isEmpty());
        Actor assistant = new Actor("balie", AccessRole.ASSISTANT);
        robot.interact(() -> sample.desk().rights().admit(assistant));
        assertTrue(effects.getChildren().isEmpty());
        Actor manager = new Actor("manager", AccessRole.MANAGER);
        robot.interact(() -> sample.desk().rights().admit(manager));
        Wait.until(() -> !effects.getChildren().isEmpty());
        robot.interact(() -> sample.desk().rights().close());
        assertTrue(effects.getChildren().isEmpty());
    }

    @Test
    void noOtherDaysAreClosedThanThoseInTheFields(FxRobot robot) throws TimeoutException {
        at(robot, "closures");
        robot.interact(() -> robot.lookup("#closure-from").query().requestFocus());
        robot.write("17-12-2026").push(KeyCode.TAB);
        Wait.until(() -> closures.triedProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.A).write("18-13-2026");
        press(robot, "closure-keep");
        assertTrue(isFocused("closure-to"));
        assertNotNull(closures.draftProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertNull(closures.draftProperty().get());
        assertNull(closures.triedProperty().get());
        assertTrue(robot.lookup("#closure-keep").query().isDisabled());
        robot.write("18-12-2026").push(KeyCode.ENTER);
        Wait.until(() -> closures.draftProperty().get() != null);
        LocalDate first = LocalDate.of(2026, 12, 17);
        assertEquals(
                new ClosuresViewModel.Draft(null, new Closure(first, first.plusDays(1))),
                closures.draftProperty().get());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("onzin").push(KeyCode.ENTER);
        press(robot, "closure-open-2026-12-25");
        press(robot, "closure-keep");
        Wait.until(() -> robot.lookup("#closure-open-2026-12-25").tryQuery().isEmpty());
    }

    @Test
    void itIsToldWhyNothingWasKept(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        LocalDate day = LocalDate.of(2026, 11, 26);
        robot.interact(() -> note.begin("vandermeer", day, day));
        Wait.until(() -> note.trial().triedProperty().get() != null);
        Block lost = note.trial().triedProperty().get().trial().lost().getFirst().work().block();
        robot.interact(() -> note.trial().choose(lost.id(), "peters"));
        Wait.until(() -> note.trial().jobProperty().get() == null);
        TimeSpan later = new TimeSpan(lost.span().from() + 15, lost.span().to());
        Edit moved = new Edit.Update(lost.withSpan(later));
        robot.interact(() -> sample.desk().edit("test", List.of(moved)));
        robot.interact(note::keep);
        press(robot, "away-section-note");
        Wait.until(() -> robot.lookup("#trial-changed").tryQuery().isPresent());
        Wait.until(() -> note.trial().jobProperty().get() == null);
        picture(robot, "away-note-changed");
        robot.interact(() -> Theme.DARK.on(scene, 200));
        picture(robot, "away-note-changed-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        press(robot, "away-keep");
        Wait.until(() -> note.keptProperty().get() != null);
        assertTrue(robot.lookup("#trial-changed").tryQuery().isEmpty());
    }

    @Test
    void whatStaysClosedIsTold(FxRobot robot) throws TimeoutException {
        at(robot, "closures");
        LocalDate wednesday = LocalDate.of(2026, 12, 23);
        robot.interact(
                () -> {
                    closures.setDays(wednesday, wednesday.plusDays(1));
                    closures.keep();
                });
        Wait.until(() -> robot.lookup("#closure-open-2026-12-23").tryQuery().isPresent());
        press(robot, "closure-open-2026-12-23");
        assertEquals(
                "Feestdagen blijven dicht: vr 25 dec. Wilt u daarop ook open, open of wijzig de"
                        + " sluiting daarna dan nog eens.",
                ((Label) robot.lookup("#closure-stays").query()).getText());
        Wait.until(() -> closures.triedProperty().get() != null);
        picture(robot, "away-closures-stays");
        robot.interact(() -> Theme.DARK.on(scene, 200));
        picture(robot, "away-closures-stays-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        press(robot, "closure-keep");
        Wait.until(() -> robot.lookup("#closure-open-2026-12-25").tryQuery().isPresent());
        assertFalse(robot.lookup("#closure-stays").query().isVisible());
    }

    @Test
    void whatIsRefusedOfAClosureChangesNothingAndHalfOfItCanBeDropped(FxRobot robot)
            throws TimeoutException {
        at(robot, "closures");
        TextField from = robot.lookup("#closure-from").query();
        TextField to = robot.lookup("#closure-to").query();
        type(robot, "#closure-from", "28-12-2026");
        assertEquals("28-12-2026", to.getText());
        type(robot, "#closure-to", "24-12-2026");
        type(robot, "#closure-from", "23-12-2026"); // the last day is still the 28th
        assertEquals(new Closure(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 28)), after());
        type(robot, "#closure-to", "");
        assertTrue(robot.lookup("#closure-cancel").query().isVisible());
        press(robot, "closure-cancel");
        assertEquals("", from.getText());
        assertFalse(robot.lookup("#closure-cancel").query().isVisible());
    }

    private @Nullable Closure after() {
        return Objects.requireNonNull(closures.draftProperty().get()).after();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        robot.write(text).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private void at(FxRobot robot, String section) throws TimeoutException {
        Wait.until(() -> sample.desk().shownProperty().get() != null);
        press(robot, "away-section-" + section);
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isFocused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
