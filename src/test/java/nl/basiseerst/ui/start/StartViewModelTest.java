package nl.basiseerst.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.SamplePractices.Sample;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Actor;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk.Stage;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

class StartViewModelTest {

    private final SampleDesk kit = SampleDesk.atOnce(null);
    private final RecordedAnswers answers = new RecordedAnswers();
    private final StartViewModel model =
            new StartViewModel(
                    kit.desk(),
                    kit.storage(),
                    new JsonPracticeFiles(),
                    new ShippedSamples(),
                    answers,
                    kit.failures(),
                    kit.texts());

    @BeforeEach
    void open() {
        kit.desk().open();
        assertEquals(Stage.EMPTY, kit.desk().stageProperty().get());
    }

    @AfterEach
    void close() {
        kit.close();
    }

    @Test
    void aSampleOpensAtItsWeek() {
        model.sampleProperty().set(Sample.WILGEN);
        model.openSample();
        assertEquals(Stage.OPEN, kit.desk().stageProperty().get());
        assertEquals("wilgen", shownPractice().id());
        assertEquals(LocalDate.of(2026, 11, 24), shownDate());
        assertEquals(new Destination("week", null), kit.desk().destinationProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void aFileIsTakenIn() {
        answers.answer(Samples.file("linde"));
        model.openFile();
        assertEquals("linde", shownPractice().id());
        assertEquals(new Destination("week", null), kit.desk().destinationProperty().get());
    }

    @Test
    void thinkingBetterOfItChangesNothing() {
        model.openFile();
        assertStillEmpty();
        assertEquals("", model.failureProperty().get());
    }

    @Test
    void whoMayNotBeginIsToldWhyAndIsNotKeptWaiting() {
        kit.desk().rights().admit(new Actor("Lies", AccessRole.READER));
        model.openSample();
        assertStillEmpty();
        assertFalse(model.busyProperty().get());
        assertFalse(model.failureProperty().get().isBlank());
        kit.desk().rights().admit(new Actor("Hanna", AccessRole.HOLDER));
        model.openSample();
        assertEquals("linde", shownPractice().id());
    }

    @Test
    void aBadFileIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(kit.folder().resolve("x.basiseerst.json"), "{\"practice\":");
        answers.answer(file);
        model.openFile();
        assertStillEmpty();
        assertTrue(model.failureProperty().get().contains(file.toString()));

        answers.answer(Samples.file("linde"));
        model.openFile();
        assertEquals("", model.failureProperty().get());
        assertEquals("linde", shownPractice().id());
    }

    @Test
    void anEmptyPracticeAsksForItsTeamNext() {
        model.nameProperty().set(" De Esdoorn ");
        model.patientsProperty().set("2.350");
        model.beginEmpty();
        assertEquals("De Esdoorn", shownPractice().name());
        assertEquals("alle leeftijden", shownPractice().patients().getFirst().ageBand());
        assertEquals(2350, shownPractice().patients().getFirst().count());
        assertEquals(new Destination("team", null), kit.desk().destinationProperty().get());
        PracticePlan stored = kit.store().load().orElseThrow().plan();
        assertEquals(shownPractice(), stored.practice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-3", "12,5", "1234567"})
    void anEmptyPracticeNeedsANumberOfPatients(String patients) {
        model.nameProperty().set("De Esdoorn");
        model.patientsProperty().set(patients);
        model.beginEmpty();
        assertStillEmpty();
        assertEquals("start.empty.patients.needed", model.patientsMistakeProperty().get());
        assertEquals("", model.nameMistakeProperty().get());
        model.patientsProperty().set("2350");
        assertEquals("", model.patientsMistakeProperty().get());
    }

    @Test
    void anEmptyPracticeNeedsAName() {
        model.nameProperty().set("  ");
        model.patientsProperty().set("2350");
        model.beginEmpty();
        assertStillEmpty();
        assertEquals("start.empty.name.needed", model.nameMistakeProperty().get());
    }

    @Test
    void whatCannotBeStoredCanBeTriedAgain() {
        kit.database().close();
        model.openSample();
        assertFalse(model.busyProperty().get());
        assertFalse(model.failureProperty().get().isEmpty());
        assertNull(kit.desk().destinationProperty().get());
    }

    private void assertStillEmpty() {
        assertEquals(Stage.EMPTY, kit.desk().stageProperty().get());
        assertEquals(0, kit.store().changeNo());
        assertFalse(model.busyProperty().get());
    }

    private Practice shownPractice() {
        return Objects.requireNonNull(kit.desk().shownProperty().get()).plan().practice();
    }

    private LocalDate shownDate() {
        return Objects.requireNonNull(kit.desk().shownProperty().get()).date();
    }
}
