package nl.basiseerst.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers.Printer;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Screenshots;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.testing.WindowExtension;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.theme.Theme;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // fields are set by the method with @Start
class PrintPreviewTest {

    private final SampleDesk sample =
            SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
    private final ExecutorService papers = Executors.newFixedThreadPool(2);
    private final PaperOfSample paper = new PaperOfSample(sample);
    private PrintPreview preview;
    private StackPane window;
    private Scene scene;
    private Button behind;

    @TempDir Path temp;

    @Start
    void open(Stage stage) {
        behind = new Button("Week 49");
        behind.setId("behind");
        window = new StackPane(new VBox(behind));
        scene = new Scene(window, 1280, 720);
        Theme.LIGHT.on(scene, 100);
        preview =
                new PrintPreview(
                        paper.model(new BackgroundWork(papers, Platform::runLater)),
                        sample.texts(),
                        sample.failures());
        behind.setOnAction(_ -> preview.open(window, new Printable.Week(new IsoWeek(2026, 49))));
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        papers.close();
        sample.close();
    }

    @Test
    void aWeekIsLookedAtKeptAsPdfAndLeftWithEsc(FxRobot robot) throws Exception {
        Path file = temp.resolve("week.pdf");
        paper.choose(file);
        robot.clickOn("#behind");
        untilDrawn(robot);
        assertEquals("Blad 1 van 1", text(robot, "#print-page"));
        assertTrue(text(robot, "#print-printers").contains("geen printer gevonden"));
        assertTrue(robot.lookup("#print-print").queryButton().isDisabled());
        assertTrue(robot.lookup("#print-save").queryButton().getStyleClass().contains("accent"));
        assertTrue(window.getChildren().getFirst().isDisabled());

        robot.interact(robot.lookup("#print-save").queryButton()::fire);
        Wait.until(() -> text(robot, "#print-done").contains(file.toString()));
        try (PDDocument saved = Loader.loadPDF(file.toFile())) {
            assertEquals(1, saved.getNumberOfPages());
            String page = new PDFTextStripper().getText(saved);
            assertTrue(page.contains("Week 49"), page);
            assertTrue(page.contains("In de verdrukking"), page);
        }

        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#print").tryQuery().isPresent());
        assertSame(behind, scene.getFocusOwner());
    }

    @Test
    void allWorksFromTheKeyboard(FxRobot robot) throws Exception {
        paper.with(new Printer("Balie", true));
        robot.clickOn("#behind");
        untilDrawn(robot);
        assertEquals("print-scroll", scene.getFocusOwner().getId());
        String fits = text(robot, "#print-percent");
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertFalse(text(robot, "#print-percent").equals(fits));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(fits, text(robot, "#print-percent"));

        Wait.until(() -> !robot.lookup("#print-print").queryButton().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.P);
        Wait.until(() -> text(robot, "#print-done").contains("Balie"));
        assertEquals(List.of(new PrintOrder("Balie", 1, 1, 1)), paper.printed());

        for (int i = 0; i < 30 && !isFocused("print-close"); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(isFocused("print-close"));
        robot.push(KeyCode.SPACE);
        assertFalse(robot.lookup("#print").tryQuery().isPresent());
    }

    @Test
    void whatGoesWrongIsSaidInTheSheet(FxRobot robot) throws Exception {
        robot.interact(
                () ->
                        preview.open(
                                window,
                                new Printable.MemberWeek("niemand", new IsoWeek(2026, 49))));
        Wait.until(() -> robot.lookup("#print-failed").query().isVisible());
        assertTrue(robot.lookup("#print-failure").query().isVisible());
        robot.clickOn("#print-again");
        Wait.until(() -> robot.lookup("#print-failed").query().isVisible());
        robot.push(KeyCode.ESCAPE);
        assertEquals("", sample.failures().sentenceProperty().get());
    }

    @Test
    void pictures(FxRobot robot) throws Exception {
        paper.with(new Printer("Balie beneden", true)).with(new Printer("Boven", false));
        robot.clickOn("#behind");
        untilDrawn(robot);
        take(robot, "print-light");
        robot.interact(() -> Theme.DARK.on(scene, 100));
        take(robot, "print-dark");
        robot.interact(() -> Theme.LIGHT.on(scene, 200));
        untilDrawn(robot);
        take(robot, "print-light-200");
    }

    private static void take(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    try {
                        Screenshots.of(robot.listTargetWindows().getFirst().getScene(), name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static void untilDrawn(FxRobot robot) throws TimeoutException {
        Wait.until(
                () ->
                        robot.lookup("#print .image-view")
                                .tryQueryAs(ImageView.class)
                                .filter(view -> view.getImage() != null)
                                .isPresent());
    }

    private boolean isFocused(String id) {
        Node owner = scene.getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static String text(FxRobot robot, String query) {
        Labeled labeled = robot.lookup(query).query();
        return labeled.getText();
    }
}
