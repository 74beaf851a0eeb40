package nl.basiseerst.ui.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.PageImage;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintOrder;
import nl.basiseerst.application.overview.Printers.Printer;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Language;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.print.PrintPreviewViewModel.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

class PrintPreviewViewModelTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 49);
    private static final double PIXELS_OF_A4 = 297 / 25.4 * 96;

    private SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private PaperOfSample paper = new PaperOfSample(sample);
    private PrintPreviewViewModel model = begin();

    @TempDir Path temp;

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatIsKeptIsWhatTheCommandPrints() throws IOException {
        Path byCommand = temp.resolve("command.pdf");
        paper.printing(sample.texts().messages())
                .keep(paper.printing(sample.texts().messages()).week(WEEK), byCommand);
        Path file = temp.resolve("window.pdf");
        paper.choose(file);
        model.open(new Printable.Week(WEEK));
        assertEquals(Stage.READY, model.stageProperty().get());
        model.save();
        assertEquals(List.of("weekoverzicht-2026-W49.pdf"), paper.proposed());
        assertArrayEquals(Files.readAllBytes(byCommand), Files.readAllBytes(file));
        assertEquals("Opgeslagen in " + file, model.doneProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void eachKindHasItsNameAndThinkingBetterOfItKeepsNothing() {
        model.open(new Printable.Day(LocalDate.of(2026, 12, 1)));
        model.save();
        model.open(new Printable.MemberWeek("dijkstra", WEEK));
        model.save();
        assertEquals(List.of("dagblad-2026-12-01.pdf", "dijkstra-2026-W49.pdf"), paper.proposed());
        assertEquals("", model.doneProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void pagesThatAreReadyArePrintedAndKeptAsTheyAre() throws IOException {
        PreparedPages made = paper.printing(sample.texts().messages()).week(WEEK);
        Path file = temp.resolve("ready.pdf");
        paper.with(new Printer("Balie", true)).choose(file);
        model.open(new Printable.Ready(made, "blad.pdf"));
        assertEquals(Stage.READY, model.stageProperty().get());
        model.print();
        assertEquals(List.of(new PrintOrder("Balie", 1, 1, made.count())), paper.printed());
        model.save();
        assertEquals(List.of("blad.pdf"), paper.proposed());
        assertArrayEquals(made.pdf(), Files.readAllBytes(file));
        model.close();
        assertNull(model.page().pagesProperty().get()); // nothing of it stays behind
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        paper.choose(temp.resolve("weg").resolve("week.pdf"));
        model.open(new Printable.Week(WEEK));
        model.save();
        assertTrue(sample.failures().sentenceProperty().get().contains("kan niet worden"));
        assertFalse(model.busyProperty().get());
    }

    @Test
    void theUsualPrinterIsChosenAndGetsWhatWasAsked() {
        manyPages();
        paper.with(new Printer("Balie", true)).with(new Printer("Boven", false));
        model.open(new Printable.Week(WEEK));
        int pages = pages().count();
        assertTrue(pages > 2);
        model.print();
        model.printer().printerProperty().set(model.printer().printers().getLast());
        model.printer().copiesProperty().set(3);
        model.printer().allProperty().set(false);
        model.printer().fromProperty().set(2);
        model.printer().toProperty().set(1);
        model.print();
        assertEquals(
                List.of(new PrintOrder("Balie", 1, 1, pages), new PrintOrder("Boven", 3, 2, 2)),
                paper.printed());
        assertEquals("Naar de printer gestuurd: Boven", model.doneProperty().get());

        model.close();
        model.open(new Printable.Week(WEEK));
        assertEquals(
                "Boven", Objects.requireNonNull(model.printer().printerProperty().get()).name());
        assertEquals(1, model.printer().copiesProperty().get());
        assertTrue(model.printer().allProperty().get());
    }

    @Test
    void withoutPrinterNothingIsPrinted() {
        model.open(new Printable.Week(WEEK));
        assertEquals(PrinterViewModel.Search.NONE, model.printer().searchProperty().get());
        model.print();
        assertEquals(List.of(), paper.printed());
    }

    @Test
    void thePageFitsTheRoomUntilItIsSized() {
        model.page().fitInto(PIXELS_OF_A4 / 2, 1);
        model.open(new Printable.Week(WEEK));
        assertEquals(50, model.page().percentProperty().get(), 0.1);
        assertEquals(PIXELS_OF_A4 / 2, image().width(), 2);
        model.page().fitInto(PIXELS_OF_A4 * 0.8, 1);
        assertEquals(80, model.page().percentProperty().get(), 0.1);

        model.page().enlarge();
        assertEquals(100, model.page().percentProperty().get());
        assertFalse(model.page().fittingProperty().get());
        assertEquals(PIXELS_OF_A4, image().width(), 2);
        model.page().fitInto(400, 2);
        assertEquals(100, model.page().percentProperty().get());
        assertEquals(PIXELS_OF_A4 * 2, image().width(), 3);
        model.page().shrink();
        assertEquals(75, model.page().percentProperty().get());
        model.page().fit();
        assertEquals(400, model.page().pageWidth(), 0.1);
        for (int i = 0; i < 20; i++) {
            model.page().enlarge();
        }
        assertEquals(400, model.page().percentProperty().get());
        assertTrue(image().width() < 3600, "sharper than print: " + image().width());
    }

    @Test
    void pagesAreTurnedWithinTheDocument() {
        manyPages();
        model.page().fitInto(500, 1);
        model.open(new Printable.Week(WEEK));
        PageImage first = image();
        model.page().turnTo(0);
        assertEquals(1, model.page().numberProperty().get());
        model.page().turnTo(2);
        assertEquals(2, model.page().numberProperty().get());
        assertFalse(Arrays.equals(first.pixels(), image().pixels()));
        model.page().turnTo(pages().count() + 1);
        assertEquals(2, model.page().numberProperty().get());
    }

    @Test
    void anotherLanguageMakesOtherPages() {
        model.open(new Printable.Week(WEEK));
        String dutch = pages().title();
        sample.texts().use(Language.ENGLISH);
        assertFalse(pages().title().equals(dutch), dutch);
        model.close();
        sample.texts().use(Language.DUTCH);
        assertEquals(Stage.CLOSED, model.stageProperty().get());
        assertNull(model.page().pagesProperty().get());
    }

    @Test
    void whatCannotBeMadeIsToldAndCanBeTriedAgain() {
        model.open(new Printable.MemberWeek("niemand", WEEK));
        assertEquals(Stage.FAILED, model.stageProperty().get());
        assertTrue(sample.failures().sentenceProperty().get().contains("niemand"));
        model.save();
        assertEquals(List.of(), paper.proposed());
        sample.failures().dismiss();
        model.again();
        assertFalse(sample.failures().sentenceProperty().get().isEmpty());
    }

    private void manyPages() {
        sample.close();
        sample = SampleDesk.atOnce(GrownPractice.of(Samples.plan("linde"), 45));
        paper = new PaperOfSample(sample);
        model = begin();
    }

    private PrintPreviewViewModel begin() {
        return paper.model(new BackgroundWork(Runnable::run, Runnable::run));
    }

    private PreparedPages pages() {
        return Objects.requireNonNull(model.page().pagesProperty().get());
    }

    private PageImage image() {
        PageImage image = model.page().imageProperty().get();
        assertNotNull(image);
        return Objects.requireNonNull(image);
    }
}
