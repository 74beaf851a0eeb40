package nl.basiseerst.ui.common.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PermittedTest {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /// How many are drawn after one another, as a view does that is drawn anew.
    private static final int DRAWN = 10;

    private static final Actor READER = new Actor("Lies", AccessRole.READER);
    private static final Actor HOLDER = new Actor("Hanna", AccessRole.HOLDER);

    private SampleDesk sample;
    private StackPane pane;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("worked-example"), Platform::runLater);
        pane = new StackPane();
        stage.setScene(new Scene(pane, 300, 200));
        stage.show();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Permitted button() {
        return Permitted.button(sample.desk(), sample.texts(), Action.PLAN, new Button("Plan"));
    }

    private Permitted part() {
        return Permitted.part(sample.desk(), sample.texts(), Action.PLAN, new Button("Plan"));
    }

    @Test
    void whatIsDrawnAnewIsNotKept(FxRobot robot) throws TimeoutException {
        List<WeakReference<Permitted>> drawn = new ArrayList<>();
        for (int i = 0; i < DRAWN; i++) {
            robot.interact(
                    () -> {
                        Permitted button = button();
                        drawn.add(new WeakReference<>(button));
                        pane.getChildren().setAll(button);
                        sample.desk().rights().admit(READER);
                    });
            robot.interact(() -> sample.desk().rights().admit(HOLDER));
        }
        robot.interact(pane.getChildren()::clear);
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> {
                    System.gc();
                    return drawn.stream().allMatch(one -> one.refersTo(null));
                });
        assertEquals(DRAWN, drawn.size());
    }

    @Test
    void whatWasOutOfTheWindowIsRightTheMomentItIsBack(FxRobot robot) {
        robot.interact(
                () -> {
                    Permitted part = part();
                    pane.getChildren().setAll(part);
                    assertRefused(false, part);
                    pane.getChildren().clear();
                    sample.desk().rights().admit(READER);
                    pane.getChildren().setAll(part);
                    assertRefused(true, part);
                    pane.getChildren().clear();
                    sample.desk().rights().admit(HOLDER);
                    pane.getChildren().setAll(part);
                    assertRefused(false, part);
                    sample.desk().rights().admit(READER);
                    assertRefused(true, part);
                });
    }

    private static void assertRefused(boolean refused, Permitted part) {
        assertEquals(refused, part.getPseudoClassStates().contains(REFUSED));
        assertEquals(refused, part.isFocusTraversable());
        assertEquals(refused, part.getChildren().getLast().isDisabled());
        assertEquals(refused, part.getChildren().getFirst().isVisible(), "the sentence");
        if (refused) {
            assertFalse(part.getAccessibleText().isBlank());
        } else {
            assertTrue(part.getChildren().getLast().isVisible());
        }
    }
}
