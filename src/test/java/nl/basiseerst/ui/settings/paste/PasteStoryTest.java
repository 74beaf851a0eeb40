package nl.basiseerst.ui.settings.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.desk.Shown;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// Fifteen people come out of a spreadsheet, one column is set right, and all is taken back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PasteStoryTest {

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
    void pasteSetRightTakeOverAndTakeBack(FxRobot robot) throws TimeoutException {
        view.ready();
        robot.interact(() -> copy(Pasted.TEAM));
        robot.clickOn("#paste-area").press(KeyCode.CONTROL, KeyCode.V);
        robot.release(KeyCode.CONTROL, KeyCode.V);
        view.lookedAt();

        // "Rol in de praktijk" is no heading that is known, and a column was taken for nothing.
        ComboBox<?> column = robot.lookup("#paste-column-B").query();
        robot.interact(() -> column.getSelectionModel().select(0));
        view.lookedAt();
        assertTrue(robot.lookup("#paste-accept").query().isDisabled());
        robot.interact(() -> choose(column, "functie"));
        view.lookedAt();

        ListView<?> problems = robot.lookup("#paste-problems").query();
        assertEquals(1, problems.getItems().size());
        robot.interact(() -> problems.getSelectionModel().select(0));
        Label pointed = robot.lookup(".paste-cell").match(PasteStoryTest::isPointed).query();
        assertEquals("dokter", pointed.getText());

        ComboBox<?> question = robot.lookup("#paste-question-0").query();
        robot.interact(() -> choose(question, "doktersassistent"));
        view.lookedAt();
        robot.interact(() -> robot.lookup("#paste-accept").query().requestFocus());
        robot.type(KeyCode.SPACE);

        Label done = robot.lookup("#paste-done").query();
        Wait.until(() -> done.getText().contains("15 nieuw"));
        assertEquals(33, plan().members().size());
        assertEquals(Role.ASSISTANT, member("Gerda Hoekstra").role());
        assertEquals(Role.ASSISTANT, member("Demi Kok").role());
        assertEquals(28.5, member("Esther Prinsen").hoursPerWeek());
        assertFalse(robot.lookup("#paste-sheet").query().isVisible());

        robot.clickOn("#paste-undo");
        Wait.until(() -> plan().members().size() == 18);
    }

    private PracticePlan plan() {
        Shown shown = view.kit().desk().shownProperty().get();
        return Objects.requireNonNull(shown).plan();
    }

    private Member member(String name) {
        return plan().members().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isPointed(Node cell) {
        return cell.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("pointed"));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static <T> void choose(ComboBox<T> field, String words) {
        for (T item : field.getItems()) {
            if (field.getConverter().toString(item).equals(words)) {
                field.setValue(item);
                return;
            }
        }
        throw new AssertionError(words + " is not offered in " + field.getItems());
    }
}
