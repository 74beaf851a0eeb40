package nl.basiseerst.ui.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ScrollToFocusTest {

    private static final double SHOWN = 320;

    private ScrollPane scroll;
    private VBox list;
    private int fired;
    private Stage window;

    @Start
    void open(Stage shared) {
        list = new VBox();
        for (int i = 0; i < 30; i++) {
            Button button = new Button("regel " + i);
            button.setMinHeight(50);
            button.setOnAction(_ -> fired++);
            list.getChildren().add(button);
        }
        scroll = new ScrollPane(list);
        ScrollToFocus.keep(scroll);
        window = new Stage(); // the shared one would be as small for the tests that follow
        window.setScene(new Scene(scroll));
        window.setWidth(400);
        window.setHeight(SHOWN);
        window.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void whatIsPressedStaysUnderThePointer(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Button half = button(6); // from 300 on, and 320 are shown
        Bounds there = half.localToScreen(half.getLayoutBounds());
        double before = scroll.getVvalue();
        robot.clickOn(there.getMinX() + 10, there.getMinY() + 8);
        robot.clickOn(there.getMinX() + 10, there.getMinY() + 8);
        assertEquals(2, fired);
        assertEquals(before, scroll.getVvalue());
    }

    @Test
    void theKeyboardIsFollowed(FxRobot robot) {
        robot.interact(() -> button(5).requestFocus());
        for (int i = 0; i < 3; i++) {
            robot.push(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
        Bounds there = button(8).localToScene(button(8).getLayoutBounds());
        assertTrue(button(8).isFocused());
        assertTrue(there.getMaxY() <= SHOWN, there.toString());
    }

    private Button button(int index) {
        return (Button) list.getChildren().get(index);
    }
}
