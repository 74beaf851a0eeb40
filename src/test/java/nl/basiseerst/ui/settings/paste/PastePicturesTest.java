package nl.basiseerst.ui.settings.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;

import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The steps of taking over a sheet, to be looked at, with nothing cut off at twice the size of
/// text.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PastePicturesTest {

    private static final String GRID =
            """
            Week 48\t\t\t\t\t
            Naam\tma 23-11\tdi 24-11\two 25-11\tdo 26-11\tvr 27-11
            R. Rahmani\t8-12 spreekuur, 13-17 visites\tspreekuur\tvrij\t8-12 spreken\t12-8 visites
            D. Post\tspreekuur\t8-12 spreekuur\tvisites\tvrij\tvrij
            Jannie\t8-12 balie\t\t\t\t
            """;

    private PasteOnStage view;

    @Start
    void open(Stage stage) {
        view = new PasteOnStage(stage);
    }

    @AfterEach
    void close() {
        view.close();
    }

    @Test
    void nothingIsCutOff(FxRobot robot) throws TimeoutException {
        view.ready();
        take(robot, "start");
        robot.interact(() -> view.model().paste(Pasted.TEAM));
        view.lookedAt();
        take(robot, "people");
        robot.interact(() -> view.model().paste(GRID));
        view.lookedAt();
        ListView<?> problems = robot.lookup("#paste-problems").query();
        robot.interact(() -> problems.getSelectionModel().select(0));
        take(robot, "grid");
        robot.interact(
                () -> {
                    view.model().leaveOutProperty().set(true);
                    view.model().replaceProperty().set(true);
                });
        view.lookedAt();
        robot.interact(view.model()::accept);
        take(robot, "done");
    }

    private void take(FxRobot robot, String step) {
        look(robot, step, Theme.LIGHT, 100, "light");
        look(robot, step, Theme.DARK, 100, "dark");
        look(robot, step, Theme.LIGHT, 200, "200");
    }

    private void look(FxRobot robot, String step, Theme theme, int percent, String name) {
        robot.interact(() -> theme.on(view.scene(), percent));
        for (int i = 0; i < 4; i++) { // icons follow their text, and the layout follows them
            robot.interact(
                    () -> {
                        view.scene().getRoot().applyCss();
                        view.scene().getRoot().layout();
                    });
        }
        robot.interact(() -> save("paste-" + step + "-" + name));
        assertEquals(List.of(), cut(robot), step + " " + name);
    }

    private List<String> cut(FxRobot robot) {
        List<String> cut = new ArrayList<>();
        for (Labeled labeled :
                robot.lookup(".label, .button, .menu-button, .check-box")
                        .queryAllAs(Labeled.class)) {
            boolean narrow =
                    !labeled.isWrapText() && labeled.getWidth() + 0.5 < labeled.prefWidth(-1);
            boolean low = labeled.getHeight() + 0.5 < labeled.prefHeight(labeled.getWidth());
            boolean outside =
                    labeled.localToScene(labeled.getLayoutBounds()).getMaxX()
                            > view.scene().getWidth() + 0.5;
            if (isShown(labeled)
                    && !labeled.getText().isEmpty()
                    && (narrow || low || (outside && !isInColumns(labeled)))) {
                cut.add(labeled.toString());
            }
        }
        return cut;
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }

    /// What scrolls sideways.
    private static boolean isInColumns(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("paste-grid")) {
                return true;
            }
        }
        return false;
    }

    private void save(String name) {
        try {
            Screenshots.of(view.scene(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
