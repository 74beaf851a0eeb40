package nl.basiseerst.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleAccess;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.SetClock;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.SaveState;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;

/// Logging in, locking and being refused, in the window as the program wires it.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class AccessStoryTest {

    private final SetClock clock = new SetClock(SampleDesk.TUESDAY);
    private final OpenWindow window = new OpenWindow(clock, AccessStoryTest::prepare);
    private Stage stage;

    /// The practice of the samples, with an account for each role.
    static void prepare(Path folder) {
        try (Database database = Database.open(folder, SampleDesk.TUESDAY)) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(
                            Samples.plan("linde"),
                            new ChangeHeader(
                                    "test",
                                    SampleDesk.TUESDAY.instant(),
                                    ChangeKind.IMPORT,
                                    "linde"));
            new SampleAccess(database, SampleDesk.TUESDAY).withEveryRole();
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setWidth(990);
        stage.setHeight(720);
        window.show(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nothingIsSeenBeforeSomebodyLogsIn(FxRobot robot) throws TimeoutException {
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        assertSeesNothing();
        logIn(robot, AccessRole.READER, "verkeerd wachtwoord");
        Wait.until(() -> !refusal(robot).isEmpty());
        assertTrue(refusal(robot).startsWith("Deze naam en dit wachtwoord"), refusal(robot));
        assertSeesNothing();
        assertEquals("", robot.lookup("#gate-password").queryTextInputControl().getText());

        logIn(robot, AccessRole.READER, SampleAccess.PASSWORD);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && who(robot).isVisible());
        assertEquals("Lies Lezer", who(robot).getText());
        assertTrue(seen().stream().anyMatch(text -> text.contains("Linde")), seen().toString());
    }

    @Test
    void anAssistantDoesTasksAndIsToldWhyNotMore(FxRobot robot) throws TimeoutException {
        enter(robot, AccessRole.ASSISTANT);
        robot.interact(() -> window.desk().goTo(new Destination("week", null)));
        Wait.until(() -> robot.lookup("#week-copy").tryQuery().isPresent());
        Node copy = robot.lookup("#week-copy").query();
        Wait.until(copy::isDisabled);
        Node around = copy.getParent().getParent();
        assertEquals(
                "Als assistent kunt u dit niet: het rooster wijzigen. Wie het wel kan:"
                        + " praktijkhouder en praktijkmanager.",
                around.getAccessibleText());
        assertTrue(around.isFocusTraversable());

        PracticePlan before = plan();
        Block block = before.blocks().getFirst();
        robot.interact(() -> window.desk().edit(block.id(), List.of(new Edit.Remove(block))));
        assertEquals(before, plan());
        assertTrue(
                window.workplace().failures().sentenceProperty().get().startsWith("Als assistent"));

        Task task =
                before.tasks().stream()
                        .filter(t -> t.status() == TaskStatus.OPEN)
                        .findFirst()
                        .orElseThrow();
        Task done =
                new Task(
                        task.id(), task.type(), task.date(), task.assignee(), TaskStatus.CANCELLED);
        robot.interact(() -> window.desk().edit(task.id(), List.of(new Edit.Update(done))));
        Wait.until(() -> window.desk().savingProperty().get() instanceof SaveState.Saved);
        LoggedChange last = log().getLast();
        assertEquals("Aisha Assistent", last.header().who());
    }

    @Test
    void whoWasAwayFindsItLockedAndGoesOnWhereTheyWere(FxRobot robot) throws TimeoutException {
        enter(robot, AccessRole.MANAGER);
        robot.interact(() -> window.desk().goTo(new Destination("team", null)));
        Wait.until(() -> robot.lookup("#member-add").tryQuery().isPresent());
        clock.goOn(Duration.ofMinutes(9));
        robot.moveTo(stage.getX() + 300, stage.getY() + 300);
        clock.goOn(Duration.ofMinutes(9));
        robot.moveTo(stage.getX() + 310, stage.getY() + 310);
        assertTrue(stageIs(Desk.Stage.OPEN));

        clock.goOn(Duration.ofMinutes(10));
        robot.moveTo(stage.getX() + 320, stage.getY() + 320);
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        assertSeesNothing();
        TextField name = robot.lookup("#gate-name").queryAs(TextField.class);
        assertEquals("Mark Manager", name.getText());
        assertTrue(robot.lookup("#gate-password").query().isFocused());
        assertEquals("login-needed", refusedRead());

        robot.write(SampleAccess.PASSWORD);
        robot.push(KeyCode.ENTER);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && robot.lookup("#gate").query() != null);
        Wait.until(() -> robot.lookup("#member-add").query().isVisible());
        assertFalse(robot.lookup("#gate").query().isVisible());
        assertFalse(robot.lookup("#member-add").query().isDisabled());
    }

    @Test
    void whatWasTypedIsKeptWhenTheWindowLocks(FxRobot robot) throws TimeoutException {
        enter(robot, AccessRole.HOLDER);
        robot.interact(() -> window.desk().goTo(new Destination("settings", "practice")));
        Wait.until(() -> robot.lookup("#settings-practice").tryQuery().isPresent());
        TextField field =
                robot.lookup("#settings-practice")
                        .lookup("#practice-name")
                        .queryAs(TextField.class);
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText("De Nieuwe Linde"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        assertSeesNothing();

        robot.interact(() -> robot.lookup("#gate-name").queryAs(TextField.class).clear());
        logIn(robot, AccessRole.READER, SampleAccess.PASSWORD);
        Wait.until(() -> stageIs(Desk.Stage.OPEN));
        assertEquals("De Nieuwe Linde", plan().practice().name());
        assertEquals("Hanna Holder", log().getLast().header().who());
    }

    @Test
    void anotherUserTakesOverAndTheLastHolderStays(FxRobot robot) throws TimeoutException {
        enter(robot, AccessRole.READER);
        robot.interact(() -> who(robot).getItems().get(1).fire()); // leave, or let another in
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        assertSeesNothing();
        assertEquals("", robot.lookup("#gate-name").queryAs(TextField.class).getText());
        enter(robot, AccessRole.HOLDER);
        robot.interact(() -> window.desk().goTo(new Destination("settings", "access")));
        Wait.until(() -> robot.lookup("#account-remove-1").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#account-remove-1").queryButton().fire());
        robot.interact(() -> robot.lookup("#account-remove-1-yes").queryButton().fire());
        Wait.until(
                () ->
                        window.workplace()
                                .failures()
                                .sentenceProperty()
                                .get()
                                .startsWith("Dit is de laatste praktijkhouder"));
        Wait.until(() -> robot.lookup("#account-remove-1").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#access-off").queryButton().fire());
        robot.interact(() -> robot.lookup("#access-off-yes").queryButton().fire());
        Wait.until(() -> robot.lookup("#account-new-make").tryQuery().isPresent());
        Wait.until(() -> !who(robot).isVisible());
        robot.interact(
                () -> {
                    robot.lookup("#account-new-name").queryAs(TextField.class).setText("Els");
                    for (String id : List.of("", "-again")) {
                        robot.lookup("#account-new-password" + id)
                                .queryAs(TextField.class)
                                .setText("weer een lange zin");
                    }
                    robot.lookup("#account-new-make").queryButton().fire();
                });
        Wait.until(() -> who(robot).isVisible() && who(robot).getText().equals("Els"));
    }

    @Test
    void whoWasGivenAPasswordChoosesTheirOwn(FxRobot robot) throws Exception {
        enter(robot, AccessRole.HOLDER);
        robot.interact(() -> window.desk().goTo(new Destination("settings", "access")));
        Wait.until(() -> robot.lookup("#account-renew-2").tryQuery().isPresent());
        robot.interact(
                () -> {
                    robot.lookup("#account-renew-2").queryButton().fire();
                    for (String id : List.of("", "-again")) {
                        robot.lookup("#account-password-2" + id)
                                .queryAs(TextField.class)
                                .setText("van de houder");
                    }
                    robot.lookup("#account-password-keep-2").queryButton().fire();
                });
        Wait.until(() -> robot.lookup("#access-done").tryQuery().isPresent());
        robot.interact(() -> who(robot).getItems().get(1).fire());
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        logIn(robot, AccessRole.READER, "van de houder");
        Wait.until(() -> robot.lookup("#gate-own").query().isVisible());
        assertSeesNothing();
        Wait.until(() -> robot.lookup("#gate-own").query().isFocused());
        robot.write("helemaal van mij").push(KeyCode.TAB).write("helemaal van mij");
        for (Theme theme : Theme.values()) {
            robot.interact(() -> picture(theme));
        }
        robot.push(KeyCode.ENTER);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && who(robot).isVisible());
        assertEquals("Lies Lezer", who(robot).getText());
    }

    private void picture(Theme theme) {
        theme.on(stage.getScene(), 100);
        try {
            Screenshots.of(stage.getScene(), "gate-own-" + theme.name().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Theme.LIGHT.on(stage.getScene(), 100);
    }

    private void enter(FxRobot robot, AccessRole role) throws TimeoutException {
        Wait.until(() -> stageIs(Desk.Stage.LOCKED));
        logIn(robot, role, SampleAccess.PASSWORD);
        Wait.until(() -> stageIs(Desk.Stage.OPEN) && who(robot).isVisible());
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

    private static String refusal(FxRobot robot) {
        return robot.lookup("#gate-refusal").queryLabeled().getText();
    }

    private static MenuButton who(FxRobot robot) {
        return robot.lookup("#who").queryAs(MenuButton.class);
    }

    private boolean stageIs(Desk.Stage wanted) {
        return window.desk().stageProperty().get() == wanted;
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan();
    }

    private List<LoggedChange> log() {
        CompletableFuture<List<LoggedChange>> read = new CompletableFuture<>();
        window.workplace()
                .storage()
                .start(
                        _ -> window.workplace().store().changesAfter(0),
                        read::complete,
                        read::completeExceptionally);
        return read.join();
    }

    private String refusedRead() {
        CompletableFuture<String> read = new CompletableFuture<>();
        window.workplace()
                .storage()
                .start(
                        _ -> window.workplace().store().changeNo(),
                        no -> read.complete("read " + no),
                        failure -> read.complete(((Failure) failure).key()));
        return read.join();
    }

    /// No text of the practice is on any screen: not drawn, not in a hint, not in the title.
    private void assertSeesNothing() {
        PracticePlan plan = Samples.plan("linde");
        List<String> names = new ArrayList<>();
        names.add(plan.practice().name());
        plan.members().forEach(m -> names.add(m.name()));
        plan.sessionTypes().forEach(s -> names.add(s.name()));
        plan.taskTypes().forEach(t -> names.add(t.name()));
        for (String text : seen()) {
            for (String name : names) {
                assertFalse(text.contains(name), () -> text + " tells " + name);
            }
        }
    }

    private static List<String> seen() {
        List<String> texts = new ArrayList<>();
        for (Window shown : Window.getWindows()) {
            if (shown instanceof Stage one && one.getTitle() != null) {
                texts.add(one.getTitle());
            }
            collect(shown.getScene().getRoot(), texts);
        }
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            texts.add(Objects.requireNonNullElse(labeled.getText(), ""));
        }
        if (node instanceof TextInputControl input) {
            texts.add(Objects.requireNonNullElse(input.getText(), ""));
        }
        texts.add(Objects.requireNonNullElse(node.getAccessibleText(), ""));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
