package nl.basiseerst.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.PracticeSize;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.settings.PracticeFileViewModel.Done;
import nl.basiseerst.ui.settings.PracticeFileViewModel.Preview;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class PracticeFileViewModelTest {

    private final SampleDesk kit = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = kit.desk();
    private final RecordedAnswers answers = new RecordedAnswers();
    private final PracticeFileViewModel model =
            new PracticeFileViewModel(
                    desk,
                    kit.storage(),
                    new StoreSource(kit.store(), kit.folder()),
                    new JsonPracticeFiles(),
                    answers,
                    kit.failures());

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void showsWhatAFileWouldReplaceAndThenReplacesIt() {
        PracticePlan wilgen = Samples.plan("wilgen");
        long before = kit.store().changeNo();
        answers.answer(Samples.file("wilgen"));
        model.choose();
        Preview preview = Objects.requireNonNull(model.previewProperty().get());
        assertEquals(PracticeSize.of(Samples.plan("linde")), preview.now());
        assertEquals(PracticeSize.of(wilgen), preview.then());
        assertEquals(before, kit.store().changeNo());

        model.confirm();
        assertNull(model.previewProperty().get());
        assertEquals("wilgen", shownId());
        assertEquals(wilgen, kit.store().load().orElseThrow().plan());
        assertEquals(
                new Done("settings.file.imported", preview.then().name()),
                model.doneProperty().get());
        desk.undo();
        assertEquals("linde", shownId());
        assertEquals(Samples.plan("linde"), kit.store().load().orElseThrow().plan());
    }

    @Test
    void leavesAllAsItIsOnSecondThoughts() {
        long before = kit.store().changeNo();
        model.choose();
        assertNull(model.previewProperty().get());
        answers.answer(Samples.file("wilgen"));
        model.choose();
        model.cancel();
        model.confirm();
        assertEquals(before, kit.store().changeNo());
        assertEquals("linde", shownId());
    }

    @Test
    void refusesABadFile() throws IOException {
        answers.answer(Files.writeString(kit.folder().resolve("kapot.json"), "[]"));
        model.choose();
        assertNull(model.previewProperty().get());
        assertFalse(model.busyProperty().get());
        assertTrue(kit.failures().sentenceProperty().get().contains("kapot.json"));
    }

    @Test
    void writesTheWholePractice() {
        Path file = kit.folder().resolve("linde.basiseerst.json");
        answers.answer(file);
        model.export();
        assertEquals(
                List.of("settings.file.export.title huisartsenpraktijk-de-linde.basiseerst.json"),
                answers.asked());
        assertEquals(Samples.plan("linde"), new JsonPracticeFiles().read(file));
        assertEquals(
                new Done("settings.file.exported", file.toString()), model.doneProperty().get());
    }

    @Test
    void namesFilesPlainly() {
        assertEquals("de-grote-zee", PracticeFileViewModel.fileName("De Gróte Zee"));
        assertEquals("praktijk", PracticeFileViewModel.fileName("…"));
    }

    private String shownId() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan().practice().id();
    }
}
