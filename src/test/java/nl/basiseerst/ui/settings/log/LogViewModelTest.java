package nl.basiseerst.ui.settings.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.audit.ChainCheck;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.usecase.PrintLog;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.application.words.LogWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;
import nl.basiseerst.report.PdfDocumentWriter;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class LogViewModelTest {

    private final PracticePlan plan = Samples.plan("linde");
    private final SampleDesk kit = SampleDesk.atOnce(plan);
    private final Desk desk = kit.desk();
    private final RecordedAnswers answers = new RecordedAnswers();
    private final List<Throwable> failures = new ArrayList<>();
    private LogViewModel model;

    @BeforeEach
    void open() {
        desk.open();
        model =
                new LogViewModel(
                        desk,
                        new LogViewModel.Work(
                                kit.log(),
                                new PrintLog(kit.log(), PdfDocumentWriter::new, SampleDesk.TUESDAY),
                                new CsvTableWriter(),
                                answers,
                                kit.storage()),
                        failures::add);
        model.setActive(true);
    }

    @AfterEach
    void close() {
        kit.close();
        assertEquals(List.of(), failures);
    }

    private void rename(String name) {
        Room room = plan.rooms().getFirst();
        desk.edit("", List.of(new Edit.Update(new Room(room.id(), name, room.type()))));
    }

    private List<Long> numbers() {
        return model.lines().stream().map(line -> line.change().changeNo()).toList();
    }

    @Test
    void whatHappensIsListedWhileItIsLookedAt() {
        assertEquals(List.of(1L), numbers());
        rename("Een");
        assertEquals(List.of(2L, 1L), numbers());
        model.setActive(false);
        assertEquals(List.of(), numbers());
        rename("Twee");
        assertEquals(List.of(), numbers());
        model.setActive(true);
        assertEquals(List.of(3L, 2L, 1L), numbers());
        assertEquals(List.of("test"), model.makersProperty().get());
        assertEquals(3, Objects.requireNonNull(model.newestProperty().get()).changeNo());
    }

    @Test
    void theRestComesAsSomebodyScrollsOn() {
        EditPractice others = SampleDesk.otherHands(kit);
        Room room = plan.rooms().getFirst();
        for (int i = 0; i < ReadLog.PAGE + 20; i++) {
            others.apply(
                    "", List.of(new Edit.Update(new Room(room.id(), "Kamer " + i, room.type()))));
        }
        model.setActive(true);
        assertEquals(ReadLog.PAGE, model.lines().size());
        model.more();
        assertEquals(ReadLog.PAGE + 21, model.lines().size());
        model.more();
        assertEquals(ReadLog.PAGE + 21, model.lines().size());
    }

    @Test
    void onlyWhatIsAskedForIsListed() {
        rename("Een");
        model.look(new LogFilter(null, Topic.IMPORTS, null, null, null, null));
        assertEquals(List.of(1L), numbers());
        model.look(new LogFilter("niemand", null, null, null, null, null));
        assertEquals(List.of(), numbers());
        model.look(LogFilter.ALL);
        assertEquals(List.of(2L, 1L), numbers());
    }

    @Test
    void aDestinationListsWhatWasDoneToAThing() {
        Block block = plan.blocks().getFirst();
        rename("Een");
        desk.goTo(Destination.history("block", block.id()));
        assertEquals(List.of(1L), numbers());
        desk.goTo(new Destination("settings", "log"));
        assertEquals(List.of(1L), numbers(), "what was looked for stays");
    }

    @Test
    void ofALargeChangeOnlySomeThingsAreShownAndThoseAreTheOnesLookedFor() {
        model.open(model.lines().getFirst());
        LogViewModel.Detail all = Objects.requireNonNull(model.detailProperty().get());
        assertEquals(LogViewModel.THINGS, all.shown().size());
        Block last = plan.blocks().getLast();
        desk.goTo(Destination.history("block", last.id()));
        model.open(model.lines().getFirst());
        LogViewModel.Detail detail = Objects.requireNonNull(model.detailProperty().get());
        assertEquals(1, detail.shown().size());
        assertEquals(last, detail.shown().getFirst().entity());
        assertTrue(detail.things() > LogViewModel.THINGS);
        model.open(null);
        assertNull(model.detailProperty().get());
    }

    @Test
    void theLogIsChecked() {
        rename("Een");
        model.check();
        ChainCheck check = Objects.requireNonNull(model.checkedProperty().get());
        assertTrue(check.isWhole());
        assertEquals(2, check.changes());
        assertNull(model.checkingProperty().get());
    }

    @Test
    void itIsWrittenAsATableWithTheNewestLink() throws IOException {
        rename("=1+1");
        Path file = kit.folder().resolve("logboek.csv");
        answers.answer(file);
        model.write(new LogWords(new Messages(Messages.DUTCH), plan));
        assertEquals(2, Objects.requireNonNull(model.writtenProperty().get()).changes());
        assertFalse(model.writingProperty().get());
        List<String> rows = Files.readAllLines(file);
        assertEquals(4, rows.size());
        assertTrue(
                rows.get(1).contains("2;di 24 nov 2026 07:45;test;Wijzigen van ruimte"),
                rows::toString);
        assertTrue(rows.getLast().contains("Laatste schakel: "), rows::toString);
    }

    @Test
    void whoeverComesNextSeesNothingOfIt() {
        model.check();
        assertNotNull(model.checkedProperty().get());
        desk.rights().close();
        assertEquals(List.of(), numbers());
        assertNull(model.checkedProperty().get());
        assertNull(model.newestProperty().get());
    }

    @Test
    void whatIsLookedForIsPutOnPaperWithTheFilterAndTheNewestLink() throws IOException {
        WarningKey day = WarningKey.ofDay(WarningKind.DAY_SHORT, desk.today());
        desk.edit(
                "2026-11-24",
                List.of(new Edit.Add(new Acceptance(day, 45, AcceptReason.ONCE, "balie belt na"))));
        rename("Kamer 9");
        model.look(new LogFilter(null, Topic.ACCEPTANCES, null, new IsoWeek(2026, 48), null, null));
        Path file = kit.folder().resolve("logboek.pdf");
        answers.answer(file);
        model.print(new Messages(Messages.DUTCH));
        assertEquals(1, Objects.requireNonNull(model.writtenProperty().get()).changes());
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Onderwerp: aanvaarde waarschuwingen."), text);
            assertTrue(text.contains("In week: week 48"), text);
            assertTrue(text.contains("Heeft aanvaard: tekort op di 24 nov (eenmalig)"), text);
            assertTrue(text.contains("balie belt na"), text);
            assertFalse(text.contains("Kamer 9"), text);
            String link = Objects.requireNonNull(model.newestProperty().get()).chain();
            assertTrue(text.replace(" ", "").contains(link), text);
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.copy(
                    file,
                    Path.of("target", "screenshots", "log.pdf"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
