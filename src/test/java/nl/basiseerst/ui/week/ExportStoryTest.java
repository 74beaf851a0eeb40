package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import nl.basiseerst.agenda.ICalendarWriter;
import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.roster.CopySchedule;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.ExcelWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.theme.Theme;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Weeks go along as files, from the week itself.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class ExportStoryTest {

    @TempDir static Path folder;

    private final List<Printable> printed = new ArrayList<>();
    private final List<String> proposed = new ArrayList<>();
    private SampleDesk sample;
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        sample = SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
        PracticeSource source = period -> sample.store().load(period).orElseThrow();
        FileChoice files =
                new FileChoice() {
                    @Override
                    public Optional<Path> toRead(String titleKey, Kind kind) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
                        proposed.add(name);
                        return Optional.of(folder.resolve(name));
                    }
                };
        WeekView view =
                new WeekView(
                        sample.desk(),
                        sample.texts(),
                        new CopyViewModel(
                                sample.desk(),
                                sample.storage(),
                                new CopySchedule(sample::store, SampleDesk.TUESDAY, "test"),
                                sample.failures()),
                        printed::add,
                        new WeekWork(ViewMemory.NONE, sample.storage(), sample.failures()));
        view.takeAlong(
                new ExportViewModel(
                        sample.desk(),
                        new ExportViewModel.Work(
                                language ->
                                        new ExportCalendar(
                                                source,
                                                new ICalendarWriter(),
                                                language,
                                                SampleDesk.TUESDAY),
                                language ->
                                        new ExportSchedule(
                                                source,
                                                new ExcelWriter(),
                                                new CsvTableWriter(),
                                                language),
                                sample.storage()),
                        files,
                        sample.texts(),
                        sample.failures()));
        Scene scene = new Scene(view, 1100, 660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        sample.desk().show(LocalDate.of(2026, 12, 1));
        sample.desk().open();
    }

    @AfterEach
    void close() {
        Platform.runLater(stage::hide);
        sample.close();
    }

    @Test
    void weeksGoAlongAsCalendarWorkbookAndText(FxRobot robot) throws TimeoutException, IOException {
        Wait.until(() -> sample.desk().judgedProperty().get() != null);
        robot.clickOn("#week-print").clickOn("#week-export-CALENDAR");
        TextField weeks = robot.from(robot.lookup("#export-weeks")).lookup(".text-field").query();
        robot.clickOn(weeks).push(KeyCode.CONTROL, KeyCode.A).write("3").push(KeyCode.ENTER);
        take(robot, "week-export-light");
        robot.clickOn("#export-save");
        Wait.until(() -> done(robot).contains("afspraken"));
        Path calendar = folder.resolve(proposed.getFirst());
        assertEquals("agenda-rahmani.ics", proposed.getFirst());
        assertTrue(Biweekly.parse(Files.readString(calendar)).first().getEvents().size() > 50);
        take(robot, "week-exported-light");

        robot.clickOn("#week-print").clickOn("#week-export-WORKBOOK");
        robot.clickOn("#export-save");
        Wait.until(() -> done(robot).contains("xlsx"));
        int rows = new SpreadsheetTables().read(folder.resolve(proposed.get(1))).rows().size();
        assertEquals("rooster-2026-W49.xlsx", proposed.get(1));
        robot.clickOn("#week-print").clickOn("#week-export-TEXT");
        robot.clickOn("#export-save");
        Wait.until(() -> done(robot).contains("csv"));
        assertEquals(
                rows, new SpreadsheetTables().read(folder.resolve(proposed.get(2))).rows().size());
        robot.interact(() -> Theme.DARK.on(stage.getScene(), 200));
        take(robot, "week-export-dark-200");
    }

    @Test
    void theDayAndTheRoomsArePrintedFromTheWeek(FxRobot robot) throws TimeoutException {
        Wait.until(() -> sample.desk().judgedProperty().get() != null);
        robot.clickOn("#week-print").clickOn("#week-print-rooms");
        robot.clickOn("#week-print").clickOn("#week-print-day");
        assertTrue(printed.getFirst() instanceof Printable.Rooms, printed.toString());
        assertTrue(printed.getLast() instanceof Printable.Day, printed.toString());
    }

    private static String done(FxRobot robot) {
        return robot.lookup("#export-done").queryAs(Label.class).getText();
    }

    private void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Screenshots.of(stage.getScene(), name));
    }
}
