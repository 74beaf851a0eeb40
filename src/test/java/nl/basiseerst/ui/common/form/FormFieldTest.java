package nl.basiseerst.ui.common.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.domain.value.Require;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class FormFieldTest {

    private final List<Object> saved = new ArrayList<>();
    private TypedField<Double> hours;
    private ChoiceField<String> role;
    private TickField onSite;

    @Start
    void open(Stage stage) {
        Texts texts = new Texts(Language.DUTCH);
        hours =
                new TypedField<>(
                        texts,
                        Spellings.number(),
                        value -> {
                            Require.between("hours", value, 0, 168);
                            saved.add(value);
                            hours.show(value);
                        });
        hours.titled("Uren").known("hours");
        hours.show(32.0);
        role =
                new ChoiceField<>(
                        texts, List.of("a", "b", "c"), (_, value) -> "Rol " + value, this::save);
        role.titled("Rol").known("role");
        role.show("a");
        onSite = new TickField(texts, saved::add);
        onSite.titled("In het gebouw").known("on-site");
        onSite.show(false);
        Button elsewhere = new Button("Elders");
        elsewhere.setId("elsewhere");
        VBox root = new VBox(16, new FieldGrid(12, hours, role, onSite), elsewhere);
        root.getStylesheets().add(FormField.STYLESHEET);
        stage.setScene(new Scene(root));
        stage.setWidth(600); // tests share the stage, which keeps the size it was given
        stage.setHeight(400);
        Theme.LIGHT.on(stage.getScene(), 100);
        stage.show();
    }

    @Test
    void savesOnEnterAndWhenLeft(FxRobot robot) {
        type(robot, "24,5").push(KeyCode.ENTER);
        assertEquals(List.of(24.5), saved);
        assertEquals("24,5", editor(robot).getText());
        type(robot, "20");
        robot.clickOn("#elsewhere");
        assertEquals(List.of(24.5, 20.0), saved);
        robot.clickOn("#hours").clickOn("#elsewhere");
        assertEquals(2, saved.size(), "nothing was changed");
        type(robot, "20,0").push(KeyCode.ENTER);
        assertEquals(2, saved.size(), "the same, written otherwise");
        assertEquals("20", editor(robot).getText());
    }

    @Test
    void escapeBringsBackWhatIsSaved(FxRobot robot) {
        type(robot, "9").push(KeyCode.ESCAPE);
        assertEquals("32", editor(robot).getText());
        robot.clickOn("#elsewhere");
        assertEquals(List.of(), saved);
    }

    @Test
    void whatIsWrongStaysWithASentenceAndIsNotSaved(FxRobot robot) {
        type(robot, "veel").push(KeyCode.ENTER);
        assertEquals("Niet bewaard. Typ een getal, zoals 12,5.", sentence(robot));
        type(robot, "200");
        robot.clickOn("#elsewhere");
        assertEquals(
                "Niet bewaard. Verwacht werd een waarde van 0 tot en met 168.", sentence(robot));
        assertEquals("200", editor(robot).getText());
        assertNotNull(hours.mistakeProperty().get());
        robot.clickOn("#hours").push(KeyCode.ESCAPE);
        assertNull(hours.mistakeProperty().get());
        assertEquals("32", editor(robot).getText());
        assertEquals(List.of(), saved);
    }

    @Test
    void whatIsBeingTypedIsLeftAloneUnlessSomethingElseWasSaved(FxRobot robot) {
        type(robot, "9");
        robot.interact(() -> hours.show(32.0));
        assertEquals("9", editor(robot).getText());
        robot.interact(() -> hours.show(28.0));
        assertEquals("28", editor(robot).getText());
    }

    @Test
    void aChoiceIsSavedOnceItIsMade(FxRobot robot) {
        ComboBox<?> combo = robot.lookup("#role").query();
        robot.interact(role::focusEditor);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals("c", combo.getValue());
        assertEquals(List.of(), saved, "still walking along them");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("c"), saved);
        robot.push(KeyCode.UP).push(KeyCode.ESCAPE);
        assertEquals("c", combo.getValue());

        robot.clickOn("#role");
        assertTrue(combo.isShowing());
        robot.push(KeyCode.UP).push(KeyCode.ESCAPE);
        assertFalse(combo.isShowing());
        assertEquals("c", combo.getValue());
        assertEquals(List.of("c"), saved);
        robot.clickOn("#role").push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);
        assertEquals(List.of("c", "a"), saved);
    }

    @Test
    void aTickIsSavedAtOnce(FxRobot robot) {
        robot.clickOn("#on-site");
        assertEquals(List.of(true), saved);
    }

    @Test
    void columnsGiveWayToRowsWhenTheTextIsLarge(FxRobot robot) throws TimeoutException {
        assertTrue(role.getLayoutX() > 0, "beside the first");
        robot.interact(() -> Theme.LIGHT.on(role.getScene(), 200));
        Wait.until(() -> role.getLayoutX() == 0); // below the first
        assertTrue(role.getLayoutY() > hours.getLayoutY());
    }

    private void save(String value) {
        saved.add(value);
        role.show(value);
    }

    private static FxRobot type(FxRobot robot, String text) {
        TextField editor = editor(robot);
        robot.clickOn("#hours");
        robot.interact(editor::selectAll);
        return robot.write(text);
    }

    private static TextField editor(FxRobot robot) {
        return robot.lookup("#hours").query();
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup(".form-mistake").queryAllAs(Label.class).iterator().next().getText();
    }
}
