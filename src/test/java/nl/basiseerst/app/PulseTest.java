package nl.basiseerst.app;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.PulseStory;
import nl.basiseerst.testing.PulseWatch;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// Every view opened, followed, edited and dressed anew: nothing that reads, writes or computes on
/// the JavaFX thread. How long it is kept is written down, with 18 and when measured with 45
/// people.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PulseTest {

    private static final int MOST_MEGABYTES = 128; // 103 for the week, with what is loaded for it
    private static final List<String> PLACES =
            List.of(
                    "today",
                    "week",
                    "rooms",
                    "basic",
                    "guard",
                    "team",
                    "absence",
                    "offer",
                    "mirror",
                    "division",
                    "setup",
                    "settings");

    private final OpenWindow window = new OpenWindow();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.show(stage);
        stage.setWidth(1280);
        stage.setHeight(720);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest(name = "with {0} people")
    @MethodSource("sizes")
    void nothingKeepsTheWindow(int people, FxRobot robot) throws Exception {
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        PracticePlan plan = GrownPractice.of(Samples.plan("linde"), people);
        robot.interact(() -> window.desk().replace(plan));
        Wait.until(window::isJudged);
        PulseStory.watch(String.valueOf(people), MOST_MEGABYTES, watch -> story(watch, robot));
    }

    static IntStream sizes() {
        return PulseStory.isMeasured() ? IntStream.of(18, 45) : IntStream.of(18);
    }

    private void story(PulseWatch watch, FxRobot robot) throws Exception {
        for (String place : PLACES) {
            step(watch, robot, place, () -> window.desk().goTo(new Destination(place, null)));
            step(watch, robot, place + " next week", () -> window.desk().show(day(7)));
            step(watch, robot, place + " back", () -> window.desk().show(day(-7)));
            step(watch, robot, place + " edit", this::removeOne);
            step(watch, robot, place + " undo", () -> window.desk().undo());
            scroll(watch, robot, place);
            step(watch, robot, place + " theme", () -> fire(robot, "#switch-theme"));
            watch.step(place + " text larger");
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
            watch.frames(stage.getScene(), 3);
            robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
            watch.frames(stage.getScene(), 3);
            step(watch, robot, place + " language", () -> fire(robot, "#switch-language"));
            step(watch, robot, place + " language back", () -> fire(robot, "#switch-language"));
        }
        watch.step("print");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        Wait.until(() -> isDrawn(robot));
        robot.push(KeyCode.PAGE_DOWN);
        watch.frames(stage.getScene(), 3);
        Wait.until(() -> isDrawn(robot));
        robot.push(KeyCode.ESCAPE);
        watch.frames(stage.getScene(), 3);
    }

    private static boolean isDrawn(FxRobot robot) {
        return robot.lookup("#print .image-view")
                .tryQueryAs(ImageView.class)
                .filter(page -> page.getImage() != null)
                .isPresent();
    }

    private void step(PulseWatch watch, FxRobot robot, String name, Runnable action)
            throws TimeoutException {
        watch.step(name);
        robot.interact(action);
        Wait.until(window::isAtRest);
        watch.frames(stage.getScene(), 3);
    }

    private void scroll(PulseWatch watch, FxRobot robot, String place) throws TimeoutException {
        watch.step(place + " scroll");
        for (ScrollPane pane : robot.lookup(".scroll-pane").queryAllAs(ScrollPane.class)) {
            for (double at = 0; at <= 1; at += 0.1) {
                double to = at;
                robot.interact(() -> pane.setVvalue(to));
                watch.frames(stage.getScene(), 1);
            }
            robot.interact(() -> pane.setVvalue(0));
        }
    }

    private static void fire(FxRobot robot, String query) {
        robot.lookup(query).queryButton().fire();
    }

    private LocalDate day(int further) {
        return shown().date().plusDays(further);
    }

    private void removeOne() {
        Block block =
                shown().plan().blocks().stream()
                        .filter(each -> each.date().equals(shown().date()))
                        .findFirst()
                        .orElseThrow();
        window.desk().edit(block.id(), List.of(new Edit.Remove(block)));
    }

    private Shown shown() {
        return Objects.requireNonNull(window.desk().shownProperty().get());
    }
}
