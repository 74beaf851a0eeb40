package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.persistence.Tampering;
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
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The practice manager wants to know who changed a block, and whether the log can be trusted.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class LogStoryTest {

    private final PracticePlan plan = Samples.plan("linde");
    private SettingsOnStage settings;
    private Desk desk;

    @Start
    void open(Stage stage) {
        settings = new SettingsOnStage(stage, plan);
        desk = settings.kit().desk();
    }

    @AfterEach
    void close() {
        settings.close();
    }

    private Block block() {
        return plan.blocks().stream()
                .filter(b -> b.date().equals(desk.today()))
                .findFirst()
                .orElseThrow();
    }

    private void edit(FxRobot robot) throws TimeoutException {
        Wait.until(() -> desk.shownProperty().get() != null);
        Block block = block();
        robot.interact(
                () -> {
                    desk.edit(
                            "2026-11-24",
                            List.of(
                                    new Edit.Update(
                                            new Block(
                                                    block.id(),
                                                    block.member(),
                                                    block.date(),
                                                    TimeSpan.of("06:00", "06:45"),
                                                    block.session(),
                                                    block.room(),
                                                    "Belt terug",
                                                    block.extra()))));
                    desk.edit("2026-11-24", List.of(new Edit.Remove(plan.absences().getFirst())));
                });
    }

    private ListView<?> list(FxRobot robot) {
        return robot.lookup("#log-list").query();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).<Labeled>query().getText();
    }

    @Test
    void whoChangedABlockIsTwoStepsAway(FxRobot robot) throws TimeoutException {
        edit(robot);
        robot.interact(() -> desk.goTo(Destination.history("block", block().id())));
        Wait.until(() -> list(robot).getItems().size() == 2);
        assertTrue(text(robot, "log-only").startsWith("Alleen blok "));
        robot.interact(() -> list(robot).requestFocus());
        Wait.until(() -> robot.lookup("#log-detail").query().isVisible());
        robot.interact(() -> settings.scene().getRoot().layout());
        VBox detail = robot.lookup("#log-detail").query();
        List<String> said =
                detail.lookupAll(".log-value").stream().map(n -> ((Labeled) n).getText()).toList();
        assertTrue(said.containsAll(List.of("Tijd", "Notitie", "Belt terug")), said::toString);
        robot.type(KeyCode.ESCAPE);
        Wait.until(() -> list(robot).getItems().size() == 3);
    }

    @Test
    void theLogIsFilteredByKeyboard(FxRobot robot) throws TimeoutException {
        edit(robot);
        robot.interact(() -> desk.goTo(new Destination("settings", "log")));
        Wait.until(() -> list(robot).getItems().size() == 3);
        TextField week = robot.lookup("#log-week").query();
        robot.interact(week::requestFocus);
        robot.write("48");
        robot.type(KeyCode.ENTER);
        Wait.until(() -> list(robot).getItems().size() <= 2 + 1);
        Wait.until(() -> week.getText().equals("2026-W48"));
        ComboBox<?> topic = robot.lookup("#log-topic").query();
        robot.interact(topic::requestFocus);
        robot.type(KeyCode.DOWN); // the first: the schedule
        robot.type(KeyCode.ENTER);
        Wait.until(() -> list(robot).getItems().size() == 2);
        robot.interact(() -> robot.lookup("#log-all").<Button>query().fire());
        Wait.until(() -> list(robot).getItems().size() == 3);
        assertEquals("", week.getText());
    }

    @Test
    void tamperingShows(FxRobot robot) throws TimeoutException {
        edit(robot);
        robot.interact(() -> desk.goTo(new Destination("settings", "log")));
        Wait.until(() -> list(robot).getItems().size() == 3);
        robot.interact(() -> robot.lookup("#log-check").<Button>query().fire());
        Wait.until(() -> text(robot, "log-outcome").equals("Alle 3 wijzigingen kloppen."));
        take("log-whole");
        Tampering.with(
                settings.kit().database(),
                "update change_log set made_by = 'Iemand' where change_no = 2");
        robot.interact(() -> robot.lookup("#log-check").<Button>query().fire());
        Wait.until(() -> text(robot, "log-outcome").startsWith("Wijziging nr. 2 is buiten"));
        assertTrue(text(robot, "log-link").startsWith("Laatste schakel: nr. 3, "));
    }

    @Test
    void whoMayNotReadItSeesWhy(FxRobot robot) throws TimeoutException {
        edit(robot);
        robot.interact(
                () -> {
                    desk.rights().admit(new Actor("Aisha", AccessRole.ASSISTANT));
                    desk.goTo(new Destination("settings", "log"));
                });
        Wait.until(() -> robot.lookup("#log").query().isDisabled());
        assertTrue(robot.lookup(".permitted-sentence").query().isVisible());
        assertEquals(0, list(robot).getItems().size());
    }

    @Test
    void itLooksWell(FxRobot robot) throws TimeoutException {
        edit(robot);
        robot.interact(() -> desk.goTo(new Destination("settings", "log")));
        Wait.until(() -> list(robot).getItems().size() == 3);
        robot.interact(() -> list(robot).getSelectionModel().select(1));
        Wait.until(() -> robot.lookup("#log-detail").query().isVisible());
        pictures(robot, "light");
        robot.interact(settings.appearance()::switchTheme);
        pictures(robot, "dark");
        robot.interact(
                () -> {
                    for (int i = 0; i < 4; i++) {
                        settings.appearance().enlargeText();
                    }
                });
        pictures(robot, "200");
    }

    private void pictures(FxRobot robot, String name) {
        ScrollPane content = robot.lookup(".settings-content").query();
        for (double at : List.of(0.0, 0.5, 1.0)) {
            for (int i = 0; i < 3; i++) {
                robot.interact(
                        () -> {
                            content.setVvalue(at);
                            settings.scene().getRoot().applyCss();
                            settings.scene().getRoot().layout();
                        });
            }
            robot.interact(() -> take("log-" + name + "-" + Math.round(at * 10)));
        }
    }

    private void take(String name) {
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    try {
                        Screenshots.of(settings.scene(), name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
