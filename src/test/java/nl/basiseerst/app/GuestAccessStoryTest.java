package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Logging in at a computer that has joined another with accounts, both as the program wires them.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class GuestAccessStoryTest {

    private TwoWindows two;

    @Start
    void open(Stage stage) {
        two = new TwoWindows(AccessStoryTest::prepare);
        two.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        two.close();
    }

    @Test
    void onesOwnAccountHoldsAtAGuestToo(FxRobot robot) throws TimeoutException {
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        assertTrue(two.guest().desk().shownProperty().get() == null, "nothing was read");
        logIn(robot, AccessRole.MANAGER, "onjuist wachtwoord");
        Wait.until(() -> refusal(robot).startsWith("Deze naam en dit wachtwoord"));
        logIn(robot, AccessRole.MANAGER, SampleAccess.PASSWORD);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && two.guest().isAtRest());
        assertEquals("Mark Manager", robot.lookup("#who").<Labeled>query().getText());

        Block block =
                Objects.requireNonNull(two.guest().desk().shownProperty().get())
                        .plan()
                        .blocks()
                        .getFirst();
        robot.interact(() -> two.guest().desk().edit("x", List.of(new Edit.Remove(block))));
        Wait.until(() -> two.guest().isAtRest());
        assertEquals("Mark Manager", lastMaker());

        closeAccount();
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        logIn(robot, AccessRole.MANAGER, SampleAccess.PASSWORD);
        Wait.until(() -> refusal(robot).startsWith("Deze naam en dit wachtwoord"));
        assertFalse(stageIs(Desk.Stage.OPEN));

        logIn(robot, AccessRole.READER, SampleAccess.PASSWORD);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && two.guest().isAtRest());
        robot.interact(
                () -> assertFalse(two.guest().desk().edit("x", List.of(new Edit.Remove(block)))));
    }

    /// At the computer with the data.
    private void closeAccount() {
        TwoWindows.stored(
                two.host(),
                () -> {
                    SampleAccess access =
                            new SampleAccess(
                                    two.host().workplace().opened(),
                                    two.host().workplace().clock());
                    access.as(AccessRole.HOLDER);
                    Account one = access.account(AccessRole.MANAGER);
                    access.keeping()
                            .change(
                                    new Account(
                                            one.id(),
                                            one.name(),
                                            one.role(),
                                            one.member(),
                                            false,
                                            one.version()));
                });
    }

    private String lastMaker() {
        String[] maker = new String[1];
        TwoWindows.stored(
                two.host(),
                () -> {
                    two.host()
                            .workplace()
                            .session()
                            .logIn(
                                    SampleAccess.name(AccessRole.HOLDER),
                                    SampleAccess.PASSWORD.toCharArray());
                    maker[0] =
                            two.host().workplace().store().changesAfter(0).getLast().header().who();
                });
        return maker[0];
    }

    private boolean stageIs(Desk.Stage stage) {
        return two.guest().desk().stageProperty().get() == stage;
    }

    private static String refusal(FxRobot robot) {
        return robot.lookup("#gate-refusal").queryLabeled().getText();
    }

    private static void logIn(FxRobot robot, AccessRole role, String password) {
        robot.interact(
                () -> {
                    robot.lookup("#gate-name")
                            .queryAs(TextField.class)
                            .setText(SampleAccess.name(role));
                    robot.lookup("#gate-password").queryAs(TextField.class).setText(password);
                    robot.lookup("#gate-enter").queryButton().fire();
                });
    }
}
