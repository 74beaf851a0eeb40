package nl.basiseerst.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.duties.DutyLine;
import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.application.words.DutyWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

class DutyImportViewModelTest {

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final RecordedAnswers answers = new RecordedAnswers();
    private final DutyImportViewModel model = TeamOnStage.importsOn(sample, answers);

    @TempDir Path folder;

    @BeforeEach
    void open() {
        sample.desk().open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path calendar(String... days) throws IOException {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < days.length; i++) {
            text.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\n");
            text.append("DTSTART:").append(days[i]).append("T170000\r\n");
            text.append("DTEND:").append(days[i]).append("T230000\r\nEND:VEVENT\r\n");
        }
        return Files.writeString(
                folder.resolve("post.ics"), text.append("END:VCALENDAR\r\n").toString());
    }

    private DutyPreview preview() {
        DutyImportViewModel.Looked looked = Objects.requireNonNull(model.lookedProperty().get());
        return Objects.requireNonNull(looked.found()).preview();
    }

    private List<Duty> stored() {
        return sample.store().load(Period.ALWAYS).orElseThrow().plan().staffing().duties();
    }

    @Test
    void nothingIsStoredBeforeItIsAcceptedAndThenItIsOneChange() throws IOException {
        answers.answer(calendar("20261127", "20261128", "20270130"));
        model.choose("rahmani");
        assertEquals(List.of("duties.file.title"), answers.asked());
        assertEquals(3, preview().count(DutyLine.Added.class));
        assertEquals(List.of(), stored());
        model.accept();
        assertEquals(3, stored().size(), "also of a week that is not at hand");
        assertNull(model.lookedProperty().get());
        assertNotNull(model.doneProperty().get());
        model.undo();
        assertEquals(List.of(), stored());
        assertNull(model.doneProperty().get());
    }

    @Test
    void whatIsGoneStaysIfThatIsWanted() throws IOException {
        model.open(calendar("20261127", "20261130", "20261128"), "rahmani");
        model.accept();
        model.open(calendar("20261127", "20261130"), "rahmani");
        assertEquals(1, preview().count(DutyLine.Gone.class));
        model.removeProperty().set(false);
        model.accept();
        assertEquals(3, stored().size());
        model.open(calendar("20261127", "20261130"), "rahmani");
        model.accept();
        assertEquals(2, stored().size());
    }

    @Test
    void thePreviewFollowsWhatIsChangedMeanwhile() throws IOException {
        model.open(calendar("20261124"), "rahmani");
        assertEquals(1, preview().count(DutyLine.Added.class));
        TeamEdits edits = TeamOnStage.modelOn(sample).edits();
        edits.addDuty("rahmani"); // of the day that is shown, from 17:00 to 23:00
        assertEquals(1, preview().count(DutyLine.Same.class));
        edits.changeDuty(
                stored().getFirst().id(),
                stored().getFirst().from().toLocalDate(),
                LocalTime.of(16, 0),
                LocalTime.of(22, 0));
        assertEquals(1, preview().count(DutyLine.Skipped.class));
        model.accept();
        assertEquals(1, stored().size());
    }

    @Test
    void nothingWasDoneWhileNothingMayBeStored() throws IOException {
        model.open(calendar("20261127"), "rahmani");
        sample.desk().halt().begin(new Failure("member-unknown", "x", "y"));
        model.accept();
        assertNull(model.doneProperty().get());
        assertNotNull(model.lookedProperty().get(), "the preview is still there");
        sample.desk().halt().end();
        model.accept();
        assertNotNull(model.doneProperty().get());
    }

    @Test
    void undoingIsNotOfferedBesideAnotherChange() throws IOException {
        model.open(calendar("20261127"), "rahmani");
        model.accept();
        TeamOnStage.modelOn(sample).edits().addDuty("dijkstra");
        assertNull(model.doneProperty().get());
        model.undo();
        assertEquals(2, stored().size());
    }

    @Test
    void withoutTheTickThereMayBeNothingToTakeOver() throws IOException {
        model.open(calendar("20261127", "20261130", "20261128"), "rahmani");
        model.accept();
        model.open(calendar("20261127", "20261130"), "rahmani");
        assertTrue(model.acceptableProperty().get());
        model.removeProperty().set(false);
        assertFalse(model.acceptableProperty().get());
        model.accept();
        assertNull(model.doneProperty().get());
        assertNotNull(model.lookedProperty().get());
    }

    @Test
    void whatStaysIsNotAmongWhatWasDone() throws IOException {
        model.open(calendar("20261127", "20261130", "20261128"), "rahmani");
        model.accept();
        model.open(calendar("20261126", "20261130"), "rahmani");
        assertEquals(1, preview().count(DutyLine.Gone.class));
        model.removeProperty().set(false);
        model.accept();
        DutyImportViewModel.Looked done = Objects.requireNonNull(model.doneProperty().get());
        DutyImportViewModel.Found found = Objects.requireNonNull(done.found());
        DutyWords words = new DutyWords(new Messages(Messages.DUTCH), found.plan(), true);
        String told = words.summary(found.preview(), model.removeProperty().get());
        assertEquals("1 gewijzigd, 1 al bekend.", told);
        assertEquals(3, stored().size());
    }

    @Test
    void thePreviewFollowsAColleague() throws IOException {
        model.open(calendar("20261127"), "rahmani");
        LocalDate day = LocalDate.of(2026, 11, 27);
        Duty theirs = new Duty("d9", "rahmani", day.atTime(17, 0), day.atTime(23, 0));
        EditPractice other = SampleDesk.otherHands(sample);
        other.load(Period.ALWAYS);
        other.apply("rahmani", List.of(new Edit.Add(theirs)));
        sample.desk().doubt();
        assertEquals(1, preview().count(DutyLine.Same.class));
        model.accept();
        assertEquals(List.of(theirs), stored());
    }

    @Test
    void aFileThatIsRefusedIsTold() throws IOException {
        model.open(Files.writeString(folder.resolve("x.ics"), "niets"), "rahmani");
        assertNull(model.lookedProperty().get());
        assertEquals(
                "x.ics is geen agenda. Kies een bestand dat uit een agenda is geëxporteerd (.ics)"
                        + " of een tabel (.csv, .xlsx).",
                sample.failures().sentenceProperty().get());
        model.open(calendar("20261127"), "rahmani");
        model.clear();
        assertNull(model.lookedProperty().get());
    }
}
