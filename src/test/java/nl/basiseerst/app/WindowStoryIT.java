package nl.basiseerst.app;

import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.Start;

/// The story through every view once more, in a real window with the real keyboard.
@Tag("window")
class WindowStoryIT extends WindowStoryTest {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }
}
