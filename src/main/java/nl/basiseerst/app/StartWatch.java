package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.ui.common.desk.Desk;

import java.time.Clock;
import java.util.function.LongConsumer;

/// Tells when there is a window to work with, and closes it again: for `src/bench/start.sh`, which
/// knows when the process was started. On the JavaFX thread only.
final class StartWatch {

    /// The system property that asks for it.
    static final String PROPERTY = "basiseerst.measure-start";

    /// The frame in which the verdict stands, and one more: by then the first is on the screen.
    private static final int FRAMES = 2;

    private final Stage stage;
    private final Clock clock;
    private final LongConsumer told;
    private boolean usable;
    private int frames;

    /// @param told gets the milliseconds since 1970 at which the window was there
    StartWatch(Stage stage, Clock clock, LongConsumer told) {
        this.stage = stage;
        this.clock = clock;
        this.told = told;
    }

    /// Waits for the first week with its verdict, or for the choices of a first start.
    void on(Desk desk) {
        desk.judgedProperty()
                .subscribe(
                        judged -> {
                            if (judged != null) {
                                count();
                            }
                        });
        desk.stageProperty()
                .subscribe(
                        now -> {
                            if (now == Desk.Stage.EMPTY || now == Desk.Stage.UNREADABLE) {
                                count();
                            }
                        });
    }

    private void count() {
        if (!usable) {
            usable = true;
            Scene scene = stage.getScene();
            scene.addPostLayoutPulseListener(this::frame);
            Platform.requestNextPulse();
        }
    }

    private void frame() {
        frames++;
        if (frames == FRAMES) {
            told.accept(clock.millis());
            Platform.runLater(stage::hide);
        } else {
            Platform.requestNextPulse();
        }
    }
}
