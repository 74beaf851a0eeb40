package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.application.Platform;

import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@ExtendWith(WindowExtension.class)
class RegularlyTest {

    private static final Duration SOON = Duration.ofMillis(5);

    private final List<Boolean> done = new ArrayList<>();
    private final List<Boolean> beside = new ArrayList<>();
    private final Regularly clock = clock(done);
    private final Regularly other = clock(beside);

    private static Regularly clock(List<Boolean> done) {
        return new Regularly(SOON, () -> done.add(Platform.isFxApplicationThread()));
    }

    @AfterEach
    void stop(FxRobot robot) {
        robot.interact(() -> List.of(clock, other).forEach(one -> one.run(false)));
    }

    @Test
    void itGoesOnOnTheJavaFxThread(FxRobot robot) throws Exception {
        robot.interact(() -> clock.run(true));
        Wait.until(() -> done.size() >= 3);
        robot.interact(() -> assertEquals(List.of(true, true, true), done.subList(0, 3)));
    }

    @Test
    void onceItIsOffNothingIsDone(FxRobot robot) throws Exception {
        int[] before = new int[1];
        robot.interact(() -> clock.run(true));
        Wait.until(() -> !done.isEmpty());
        robot.interact(
                () -> {
                    clock.run(false);
                    before[0] = done.size();
                    other.run(true); // what was begun before is due before the second of these
                });
        Wait.until(() -> beside.size() >= 3);
        robot.interact(() -> assertEquals(before[0], done.size()));
    }
}
