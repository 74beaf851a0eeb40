package nl.basiseerst.ui.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// Someone lets a warning stand on purpose, says why, and takes that back.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class WarningStoryTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    private SampleDesk sample;
    private GuardViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new GuardViewModel(
                        sample.desk(), sample.guard(), sample.storage(), sample.failures());
        scene = new Scene(new GuardView(model, sample.desk(), sample.texts()), 990, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        sample.desk().show(TUESDAY);
        sample.desk().open();
        stage.show();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aWarningIsAcceptedByKeyboardAndTakenBack(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        Standing first = standings().getFirst();
        String id = first.warning().key().id();
        Button accept = robot.lookup("#warning-accept-" + id).queryButton();
        assertTrue(accept.getAccessibleText().length() > accept.getText().length());
        robot.interact(accept::requestFocus);
        robot.push(KeyCode.SPACE);
        assertTrue(robot.lookup("#accept-reason").query().isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.write("balie belt na");
        robot.push(KeyCode.ENTER);
        Wait.until(() -> standings().getLast().isAccepted());
        Acceptance accepted = Objects.requireNonNull(standings().getLast().acceptance());
        assertEquals(AcceptReason.LOCUM, accepted.reason());
        assertEquals("balie belt na", accepted.note());
        assertTrue(robot.lookup("#accept-form").tryQuery().isEmpty());
        Node withdraw = robot.lookup("#warning-withdraw-" + id).query();
        assertTrue(withdraw.isFocused(), "the keyboard stays with the warning");
        assertTrue(said(robot).contains("Aanvaard: waarneming geregeld \u2014 balie belt na"));
        Wait.until(() -> stored().equals(List.of(accepted)));

        robot.push(KeyCode.SPACE);
        Wait.until(() -> standings().getFirst().equals(first));
        Wait.until(() -> stored().isEmpty());
        robot.interact(sample.desk()::undo);
        Wait.until(() -> standings().getLast().isAccepted());
    }

    @Test
    void escapeAcceptsNothingAndGivesTheKeyboardBack(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        String id = standings().getFirst().warning().key().id();
        robot.interact(() -> robot.lookup("#warning-accept-" + id).queryButton().fire());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#accept-form").tryQuery().isEmpty());
        assertTrue(robot.lookup("#warning-accept-" + id).query().isFocused());
        assertEquals(List.of(), stored());
    }

    @Test
    void enterAcceptsFromTheReasonToo(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        ask(robot);
        assertTrue(robot.lookup("#accept-reason").query().isFocused());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        Wait.until(() -> standings().getLast().isAccepted());
        Acceptance accepted = Objects.requireNonNull(standings().getLast().acceptance());
        assertEquals(AcceptReason.LOCUM, accepted.reason());
        assertNull(accepted.note());
    }

    @Test
    void enterInTheListOfReasonsOnlyChooses(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        ask(robot);
        toWarnings(robot); // where the list fits on the screen
        ComboBox<?> reason = robot.lookup("#accept-reason").queryComboBox();
        robot.push(KeyCode.F4);
        Wait.until(reason::isShowing);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        Wait.until(() -> !reason.isShowing());
        assertTrue(robot.lookup("#accept-form").tryQuery().isPresent());
        assertEquals(AcceptReason.LOCUM, reason.getValue());
        robot.push(KeyCode.ENTER);
        Wait.until(() -> standings().getLast().isAccepted());
    }

    @Test
    void enterOnLeavingItAcceptsNothing(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        ask(robot);
        robot.interact(() -> robot.lookup("#accept-cancel").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(), stored());
        assertTrue(standings().stream().noneMatch(Standing::isAccepted));
    }

    @Test
    void whatWasTypedStaysWhenTheRowIsDrawnAnew(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        Warning warning = standings().getFirst().warning();
        ask(robot);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.write("balie nu");
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        robot.write("belt ");
        assertEquals("balie belt nu", note(robot).getText());
        Acceptance milder =
                new Acceptance(
                        warning.key(), (int) warning.minutes() / 2, AcceptReason.ONCE, "toen");
        robot.interact(
                () -> sample.desk().edit("2026-12-01", List.of(new Edit.Add(milder)))); // redrawn
        Wait.until(() -> standings().getFirst().isWorse());
        robot.write("al ");
        assertEquals("balie belt al nu", note(robot).getText());
        robot.push(KeyCode.ENTER);
        Wait.until(() -> standings().getLast().isAccepted());
        Acceptance accepted = Objects.requireNonNull(standings().getLast().acceptance());
        assertEquals(AcceptReason.LOCUM, accepted.reason());
        assertEquals("balie belt al nu", accepted.note());
    }

    @Test
    void whoIsAskedAgainBeginsWithWhatWasAccepted(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        ask(robot);
        robot.interact(() -> note(robot).setText("niet bewaard"));
        robot.interact(model.warnings()::cancel);
        ask(robot);
        assertEquals("", note(robot).getText());
    }

    private static TextField note(FxRobot robot) {
        return robot.lookup("#accept-note").queryAs(TextField.class);
    }

    @Test
    void aNoteAboutSomebodysHealthIsWarnedOfAndALongOneEnds(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        ask(robot);
        TextField note = robot.lookup("#accept-note").queryAs(TextField.class);
        Node warning = robot.lookup("#accept-form .illness-note").query();
        robot.interact(() -> note.setText("balie belt na"));
        assertFalse(warning.isVisible());
        robot.interact(() -> note.setText("is ziek"));
        assertTrue(warning.isVisible());
        robot.interact(() -> note.setText("x".repeat(Acceptance.LONGEST_NOTE)));
        robot.interact(() -> note.appendText("y"));
        assertEquals(Acceptance.LONGEST_NOTE, note.getText().length());
        robot.interact(() -> note.insertText(3, "yz"));
        assertEquals("x".repeat(Acceptance.LONGEST_NOTE), note.getText());
        robot.interact(() -> note.setText("ab".repeat(Acceptance.LONGEST_NOTE)));
        assertEquals("ab".repeat(Acceptance.LONGEST_NOTE / 2), note.getText());
    }

    @Test
    void whoMayNotPlanIsToldWhy(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        robot.interact(() -> sample.desk().rights().admit(new Actor("Anna", AccessRole.ASSISTANT)));
        Node accept =
                robot.lookup("#warning-accept-" + standings().getFirst().warning().key().id())
                        .query();
        assertTrue(accept.isDisabled());
        Node around = accept.getParent().getParent();
        assertTrue(around.isFocusTraversable());
        assertFalse(Objects.toString(around.getAccessibleText(), "").isBlank());
    }

    @Test
    void inBothThemes(FxRobot robot) throws Exception {
        Wait.until(() -> !standings().isEmpty());
        Standing first = standings().getFirst();
        Standing second = standings().get(1);
        Acceptance seen =
                Acceptance.of(
                        first.warning(), AcceptReason.ARRANGED, "Balie belt na, POH vangt op");
        Acceptance milder = new Acceptance(second.warning().key(), 10, AcceptReason.ONCE, null);
        robot.interact(
                () ->
                        sample.desk()
                                .edit(
                                        "2026-12-01",
                                        List.of(new Edit.Add(seen), new Edit.Add(milder))));
        Wait.until(() -> standings().getLast().isAccepted());
        Wait.until(() -> !model.judgingProperty().get());
        toWarnings(robot);
        take(robot, "warnings-light");
        ask(robot);
        robot.interact(
                () ->
                        robot.lookup("#accept-note")
                                .queryAs(TextField.class)
                                .setText("Is deze week ziek"));
        toWarnings(robot);
        take(robot, "warnings-accept-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        take(robot, "warnings-accept-dark");
        robot.interact(model.warnings()::cancel);
        take(robot, "warnings-dark");
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        toWarnings(robot);
        take(robot, "warnings-english");
        robot.interact(() -> sample.texts().use(Language.DUTCH));
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        ask(robot);
        toWarnings(robot);
        take(robot, "warnings-200");
    }

    private void ask(FxRobot robot) {
        robot.interact(() -> model.warnings().ask(standings().getFirst().warning().key()));
    }

    private void toWarnings(FxRobot robot) {
        ScrollPane page = robot.lookup(".guard-scroll").query();
        Node list = robot.lookup("#warnings").query();
        robot.interact(
                () -> {
                    double most =
                            page.getContent().getLayoutBounds().getHeight()
                                    - page.getViewportBounds().getHeight();
                    page.setVvalue(list.getBoundsInParent().getMinY() / most);
                });
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        assertTrue(Files.size(Screenshots.of(scene, name)) > 0);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private List<Standing> standings() {
        return model.warnings().standingsProperty().get();
    }

    private List<Acceptance> stored() {
        return sample.store().load().orElseThrow().plan().acceptances();
    }

    private static String said(FxRobot robot) {
        StringBuilder said = new StringBuilder();
        robot.lookup("#warnings .label")
                .queryAll()
                .forEach(label -> said.append(((Labeled) label).getText()).append('\n'));
        return said.toString();
    }
}
