package nl.basiseerst.ui.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.application.roster.ShippedHardRules;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.continuity.PanelContinuity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class DivisionStoryTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 15);

    private SampleDesk sample;
    private DivisionViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        model =
                new DivisionViewModel(
                        sample.desk(),
                        ShippedHardRules.all(),
                        sample.storage(),
                        period -> sample.store().load(period).orElseThrow(),
                        sample.failures());
        scene = new Scene(new DivisionView(model, sample.texts()), 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(TUESDAY);
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
    void everyRoleStandsUnderItsMeanAndLeadsToTheTeam(FxRobot robot) {
        robot.interact(() -> scene.getRoot().requestFocus());
        picture(robot, "division-light");
        ListView<?> list = robot.lookup("#fairness-list").queryListView();
        assertTrue(list.getItems().getFirst() instanceof FairnessLine.Heading);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(new Destination("team", "rahmani"), sample.desk().destinationProperty().get());
        String spoken = accessible(robot, "R. Rahmani");
        assertTrue(spoken.contains("Vroeg: "), spoken);
        assertTrue(spoken.contains("gemiddeld in deze rol"), spoken);
        robot.push(KeyCode.SPACE);
        assertTrue(accessible(robot, "R. Rahmani").contains("dagen, de laatste:"));
        picture(robot, "division-days-light");
        FairnessCell row =
                robot.lookup(".fairness-line").queryAllAs(FairnessCell.class).stream()
                        .filter(cell -> cell.getItem() instanceof FairnessLine.Person)
                        .filter(cell -> ((FairnessLine.Person) cell.getItem()).open())
                        .findFirst()
                        .orElseThrow();
        double lines = row.getHeight() / row.getFont().getSize();
        assertTrue(lines > 8 && lines < 16, "no higher than nine lines need: " + lines);
        robot.clickOn(row);
        assertFalse(accessible(robot, "R. Rahmani").contains("dagen, de laatste:"));
        robot.interact(() -> sample.texts().use(Language.ENGLISH));
        assertTrue(accessible(robot, "R. Rahmani").contains("Early: "));
        robot.interact(() -> sample.texts().use(Language.DUTCH));
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "division-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "division-large");
    }

    @Test
    void moreWeeksCountMore(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.stretchProperty().set(Stretch.WEEK));
        Wait.until(() -> model.imageProperty().get().from().equals(LocalDate.of(2026, 12, 14)));
        double week = minutes();
        robot.interact(() -> model.stretchProperty().set(Stretch.MONTH));
        Wait.until(() -> model.imageProperty().get().from().equals(LocalDate.of(2026, 11, 23)));
        assertTrue(minutes() > 2 * week, week + " and " + minutes());
    }

    @Test
    void aFixedSecondIsChosenKeptAndCounted(FxRobot robot) throws TimeoutException {
        TabPane tabs = robot.lookup("#division-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(1));
        Wait.until(() -> robot.lookup("#second-rahmani").tryQuery().isPresent());
        picture(robot, "continuity-light");
        double alone = panel().ownOrSecond().orElseThrow();
        Member second = LINDE.members().get(1);
        robot.interact(() -> model.setSecond(LINDE.members().getFirst(), second));
        Wait.until(() -> panel().second() != null);
        assertTrue(panel().ownOrSecond().orElseThrow() > alone);
        Wait.until(() -> said(robot).contains("met D. de Wit erbij"));
        picture(robot, "continuity-second-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "continuity-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "continuity-large");
        robot.interact(() -> model.setSecond(LINDE.members().getFirst(), null));
        Wait.until(() -> panel().second() == null);
        Hyperlink day = robot.lookup(".panel-days .hyperlink").queryAs(Hyperlink.class);
        robot.interact(day::fire);
        assertEquals("week", sample.desk().destinationProperty().get().place());
    }

    @Test
    void whatCountsIsChangedByThePracticeAndPutBack(FxRobot robot) throws TimeoutException {
        TabPane tabs = robot.lookup("#division-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(2));
        Wait.until(() -> robot.lookup("#hard-hours-EARLY").tryQuery().isPresent());
        picture(robot, "hard-work-light");
        double before = minutes(HardKind.EARLY);
        robot.clickOn("#hard-hours-EARLY").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("6-17").push(KeyCode.ENTER);
        Wait.until(() -> minutes(HardKind.EARLY) > before);
        robot.clickOn("#hard-sessions-LATE");
        robot.interact(() -> robot.lookup("#hard-all-LATE").queryAs(CheckBox.class).fire());
        picture(robot, "hard-work-none-light");
        robot.interact(() -> robot.lookup("#hard-LATE-triage").queryAs(CheckBox.class).fire());
        CheckBox only = robot.lookup("#hard-LATE-triage").query();
        Wait.until(() -> only.isSelected() && own(HardKind.LATE).equals(List.of("triage")));
        robot.interact(only::requestFocus);
        robot.push(KeyCode.SPACE);
        assertTrue(only.isSelected(), "some work has to remain");
        assertTrue(only.isFocused(), "the keyboard stays");
        assertEquals(List.of("triage"), own(HardKind.LATE));
        assertFalse(robot.lookup("#hard-all-LATE").queryAs(CheckBox.class).isSelected());
        robot.interact(() -> robot.lookup("#hard-LATE-balie").queryAs(CheckBox.class).fire());
        Wait.until(
                () ->
                        robot.lookup("#hard-sessions-LATE")
                                .queryAs(ToggleButton.class)
                                .getText()
                                .contains(", "));
        picture(robot, "hard-work-own-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "hard-work-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "hard-work-large");
        robot.interact(() -> Theme.LIGHT.on(scene, 100));
        robot.interact(() -> tabs.getSelectionModel().select(0));
        picture(robot, "division-own-light");
        robot.interact(() -> tabs.getSelectionModel().select(2));
        for (HardKind kind : HardKind.values()) {
            robot.interact(
                    () -> robot.lookup("#hard-counts-" + kind).queryAs(CheckBox.class).fire());
        }
        Wait.until(() -> model.imageProperty().get().division().kinds().isEmpty());
        robot.interact(() -> tabs.getSelectionModel().select(0));
        picture(robot, "division-nothing-light");
        robot.clickOn("#fairness-to-work");
        assertEquals("hard-counts-EARLY", scene.getFocusOwner().getId());
        robot.clickOn("#hard-reset-all");
        Wait.until(() -> minutes(HardKind.EARLY) == before);
        assertTrue(robot.lookup("#hard-reset-all").queryButton().isDisabled());
    }

    @Test
    void whereNobodyAnswersTheTelephoneItIsAskedWhichWorkFirst(FxRobot robot)
            throws TimeoutException {
        robot.interact(
                () ->
                        sample.desk()
                                .edit(
                                        "practice",
                                        LINDE.sessionTypes().stream()
                                                .filter(t -> t.roomType() == Room.Type.BACK_OFFICE)
                                                .<Edit>map(t -> new Edit.Update(atTheDesk(t)))
                                                .toList()));
        TabPane tabs = robot.lookup("#division-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(2));
        Wait.until(() -> robot.lookup("#hard-sessions-TELEPHONE").tryQuery().isPresent());
        ToggleButton which = robot.lookup("#hard-sessions-TELEPHONE").queryAs(ToggleButton.class);
        Wait.until(() -> which.getText().equals("nog niet gekozen"));
        CheckBox counts = robot.lookup("#hard-counts-TELEPHONE").queryAs(CheckBox.class);
        robot.interact(counts::fire);
        assertTrue(which.isSelected() && !which.isDisabled(), "the choice is opened");
        assertTrue(counts.getAccessibleHelp().startsWith("Kies eerst"), counts.getAccessibleHelp());
        assertTrue(robot.lookup("#hard-day-TELEPHONE").query().isDisabled());
        ScrollPane cards =
                robot.lookup("#division-work-pane .continuity-scroll").queryAs(ScrollPane.class);
        robot.interact(() -> cards.setVvalue(0.6));
        picture(robot, "hard-work-unsaid-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        picture(robot, "hard-work-unsaid-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        picture(robot, "hard-work-unsaid-large");
        robot.interact(() -> robot.lookup("#hard-TELEPHONE-balie").queryAs(CheckBox.class).fire());
        Wait.until(() -> minutes(HardKind.TELEPHONE) > 0);
        assertTrue(counts.isSelected());
        assertEquals("", counts.getAccessibleHelp());
    }

    private static SessionType atTheDesk(SessionType type) {
        return new SessionType(
                type.id(),
                type.name(),
                type.offer(),
                type.activities(),
                type.productivity(),
                Room.Type.RECEPTION,
                type.onSite());
    }

    private PanelContinuity panel() {
        return model.imageProperty().get().panels().getFirst();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".panel-share").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    /// What the practice itself says of a kind.
    private List<String> own(HardKind kind) {
        return Objects.requireNonNull(sample.desk().shownProperty().get())
                .plan()
                .staffing()
                .hardWork()
                .stream()
                .filter(work -> work.kind() == kind)
                .flatMap(work -> work.sessions().stream())
                .toList();
    }

    private double minutes() {
        return minutes(HardKind.TELEPHONE);
    }

    private double minutes(HardKind kind) {
        return model.imageProperty().get().division().of(Role.ASSISTANT).stream()
                .mapToInt(share -> share.minutes(kind))
                .sum();
    }

    private static String accessible(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".fairness-line").queryAllAs(FairnessCell.class).stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    try {
                        Screenshots.of(scene, name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
