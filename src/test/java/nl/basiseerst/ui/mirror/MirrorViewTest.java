package nl.basiseerst.ui.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/// A practice looks at itself beside the figures of the field.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class MirrorViewTest {

    private SampleDesk sample;
    private MirrorViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new MirrorViewModel(
                        sample.desk(), new ShippedTemplates(), sample.storage(), sample.failures());
        scene = new Scene(new MirrorView(model, sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().open();
    }

    @BeforeEach
    void seen() throws TimeoutException {
        Wait.until(() -> model.imageProperty().get() != null);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        sample.close();
    }

    @Test
    void everyRatioStandsBesideItsFiguresWithSourceAndYear(FxRobot robot) {
        String patients = words(robot, "#mirror-PATIENTS_PER_GP");
        assertTrue(patients.contains("als voltijd 40 uur is"), patients);
        assertTrue(patients.contains("2.148"), patients);
        assertTrue(
                patients.contains(
                        "2.095: Normpraktijk (nu) (LHV, Meer Tijd voor de Patiënt, 2025; bron"
                                + " gevonden)"),
                patients);
        assertTrue(
                words(robot, "#mirror-GP_SHARE").contains("anderen nemen meer over"),
                words(robot, "#mirror-GP_SHARE"));
        assertTrue(words(robot, "#mirror-OWN_PANEL").contains("100 %"));
        picture(robot, "mirror-light", 0);
        picture(robot, "mirror-light-middle", 0.5);
        picture(robot, "mirror-light-bottom", 1);
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "mirror-dark", 0.3);
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "mirror-large", 0);
        picture(robot, "mirror-large-middle", 0.4);
    }

    @Test
    void numbersOfOnesOwnMoveTheFormula(FxRobot robot) throws TimeoutException {
        String before = words(robot, "#mirror-POH_S_HOURS");
        assertTrue(before.contains("8,1 uur"), before);
        assertTrue(before.contains("aangenomen aantallen"), before);
        TitledPane pane = robot.lookup("#mirror-chronic").query();
        robot.interact(pane::requestFocus);
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#chronic-dm").query().requestFocus());
        robot.write("400").push(KeyCode.ENTER);
        Wait.until(() -> words(robot, "#mirror-POH_S_HOURS").contains("uw aantallen"));
        assertTrue(
                words(robot, "#mirror-POH_S_HOURS").contains("9,1 uur"),
                words(robot, "#mirror-POH_S_HOURS"));
        assertEquals("chronic-dm", scene.getFocusOwner().getId());
        picture(robot, "mirror-chronic", 1);
    }

    @Test
    void whatIsMissingLeadsToWhereItIsFilledIn(FxRobot robot) throws TimeoutException {
        List<Edit> edits =
                Samples.plan("linde").members().stream()
                        .map(MirrorViewTest::withoutHoursAndPatients)
                        .<Edit>map(Edit.Update::new)
                        .toList();
        robot.interact(() -> sample.desk().edit("team", edits));
        Wait.until(
                () -> words(robot, "#mirror-OWN_PANEL").contains("Niemand heeft eigen patiënten"));
        robot.clickOn("#mirror-unknown");
        assertEquals(new Destination("team", "rahmani"), sample.desk().destinationProperty().get());
        picture(robot, "mirror-missing", 0);
    }

    @Test
    void followsTheLanguage(FxRobot robot) {
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        assertTrue(words(robot, "#mirror-TEAM_HOURS").contains("per 1,000 patients"));
        assertFalse(words(robot, "#mirror-TEAM_HOURS").contains("volgens contract"));
    }

    private static Member withoutHoursAndPatients(Member m) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                m.employed(),
                null,
                null,
                m.availability(),
                m.competences());
    }

    private static String words(FxRobot robot, String row) {
        return robot.lookup(row).query().lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private void picture(FxRobot robot, String name, double where) {
        robot.interact(() -> scene.getRoot().applyCss());
        robot.interact(() -> scene.getRoot().layout());
        ScrollPane scroll = robot.lookup("#mirror-scroll").query();
        robot.interact(() -> scroll.setVvalue(where));
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
