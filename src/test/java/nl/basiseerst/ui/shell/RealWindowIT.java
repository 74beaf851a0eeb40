package nl.basiseerst.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// The shell in a window of the desktop, with its mouse and its keyboard: `mvn -Pwindow verify`,
/// under `xvfb-run` where there is no screen.
@Tag("window")
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class RealWindowIT {

    private static final WindowSettings.Place LEFT =
            new WindowSettings.Place(150, 90, 1280, 720, false);

    private final KeptInMind memory =
            new KeptInMind(new WindowSettings(false, false, 100, Optional.of(LEFT)));
    private TextField field;
    private Button thing;
    private Button other;
    private Stage stage;

    @Start
    void open(Stage primary) {
        stage = primary;
        field = new TextField();
        thing = new Button("8:00");
        other = new Button("9:00");
        Texts texts = new Texts(Language.DUTCH);
        Failures failures = new Failures(texts, (_, failure) -> failure.key());
        List<Place> places =
                List.of(
                        new Place(
                                "today", "ui.place.today", Feather.SUNRISE, this::desk, List.of()),
                        new Place(
                                "week", "ui.place.week", Feather.CALENDAR, () -> other, List.of()));
        ShellViewModel model = new ShellViewModel(texts, memory, places.size());
        new ShellWindow(stage, new ShellView(model, texts, failures, places), model);
        stage.show();
    }

    @Test
    void isInARealWindowWhereAndAsLargeAsItWasLeft() throws TimeoutException {
        assertTrue(
                Screen.getPrimary().getBounds().getWidth() >= LEFT.width() + LEFT.x(),
                "this needs a screen of 1440 by 900 or more");
        Wait.until(stage::isFocused);
        assertEquals(LEFT, place());
        assertTrue(stage.getScene().getWidth() > LEFT.width() - 20, "the window is mostly content");
    }

    @Test
    void whereItIsPutIsRememberedWhenItCloses(FxRobot robot) throws TimeoutException {
        robot.interact(
                () -> {
                    stage.setX(40);
                    stage.setY(60);
                    stage.setWidth(1300);
                    stage.setHeight(800);
                });
        WindowSettings.Place moved = new WindowSettings.Place(40, 60, 1300, 800, false);
        Wait.until(() -> moved.equals(place()));
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertFalse(stage.isShowing());
        assertEquals(Optional.of(moved), memory.recall().place());
    }

    @Test
    void theKeyboardTypesAndGoesFromFieldToButton(FxRobot robot) throws TimeoutException {
        robot.clickOn(field).write("spreekuur 8");
        Wait.until(() -> field.getText().equals("spreekuur 8"));
        robot.push(KeyCode.TAB);
        Wait.until(thing::isFocused);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Wait.until(other::isFocused); // the keyboard goes along
        robot.push(KeyCode.F1);
        Wait.until(() -> robot.lookup("#help").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        Wait.until(() -> robot.lookup("#help").tryQuery().isEmpty());
    }

    @Test
    void theMouseDragsAThing(FxRobot robot) throws TimeoutException {
        Bounds before = thing.localToScreen(thing.getLayoutBounds());
        robot.drag(thing, MouseButton.PRIMARY).moveBy(180, 90).drop();
        Wait.until(() -> thing.getTranslateX() != 0);
        Bounds after = thing.localToScreen(thing.getLayoutBounds());
        assertEquals(before.getMinX() + 180, after.getMinX(), 2);
        assertEquals(before.getMinY() + 90, after.getMinY(), 2);
    }

    /// A field to type in, and a thing that follows the mouse.
    private Node desk() {
        double[] grip = new double[2];
        thing.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    grip[0] = event.getSceneX() - thing.getTranslateX();
                    grip[1] = event.getSceneY() - thing.getTranslateY();
                });
        thing.addEventFilter(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    thing.setTranslateX(event.getSceneX() - grip[0]);
                    thing.setTranslateY(event.getSceneY() - grip[1]);
                });
        return new VBox(24, field, thing);
    }

    private WindowSettings.Place place() {
        return new WindowSettings.Place(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
