package nl.basiseerst.testing;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// The mouse with Ctrl held: the robot of a window without a screen leaves it out.
public final class CtrlMouse {

    private CtrlMouse() {}

    /// On the JavaFX thread.
    ///
    /// @param screen where it is
    public static void fire(EventType<MouseEvent> type, Node target, Point2D screen) {
        Point2D scene = target.localToScene(target.screenToLocal(screen));
        boolean down = !type.equals(MouseEvent.MOUSE_RELEASED);
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        true,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(target, scene.getX(), scene.getY())));
    }
}
