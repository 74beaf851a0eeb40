package nl.basiseerst.ui.settings.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.intake.Field;
import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A sheet from the clipboard to the stored practice, and back.
class PasteViewModelTest {

    private final SampleDesk kit = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = kit.desk();
    private final RecordedAnswers answers = new RecordedAnswers();
    private final List<Throwable> failures = new ArrayList<>();
    private final PasteViewModel model =
            new PasteViewModel(
                    desk,
                    new SheetWork(
                            new SpreadsheetTables(),
                            new CsvTableWriter(),
                            new StoreSource(kit.store(), kit.folder()),
                            kit.storage(),
                            kit.storage()),
                    answers,
                    failures::add);

    @TempDir Path folder;

    @BeforeEach
    void open() {
        desk.open();
    }

    @AfterEach
    void close() {
        kit.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void nothingIsWrittenBeforeItIsAcceptedAndOneUndoTakesItAllBack() {
        long before = kit.store().changeNo();
        model.paste("naam\tfunctie\turen\nSanne Visser\thuisarts\t32\nBram Bos\tDA\t24");
        assertEquals(SheetKind.PEOPLE, match().kind());
        assertEquals(2, preview().added());
        assertEquals(before, kit.store().changeNo());
        assertTrue(model.acceptableProperty().get());

        model.accept();
        assertEquals(before + 1, kit.store().changeNo());
        assertEquals(20, stored().members().size());
        assertNull(model.sheetProperty().get());
        assertEquals(2, Objects.requireNonNull(model.doneProperty().get()).added());

        model.undo();
        assertEquals(Samples.plan("linde").members(), stored().members());
        assertNull(model.doneProperty().get());
    }

    @Test
    void undoingIsNotOfferedBesideAnotherChange() {
        model.paste("naam\tfunctie\nSanne Visser\thuisarts");
        model.accept();
        Member first = stored().members().getFirst();
        Absence away =
                new Absence(
                        "a-new", first.id(), desk.today(), desk.today(), null, Absence.Kind.LEAVE);
        desk.edit(first.id(), List.of(new Edit.Add(away)));
        assertNull(model.doneProperty().get());
        model.undo();
        assertTrue(stored().absences().contains(away));
        assertEquals(19, stored().members().size());
    }

    @Test
    void nothingWasDoneWhileNothingMayBeStored() {
        model.paste("naam\tfunctie\nSanne Visser\thuisarts");
        desk.halt().begin(new Failure("member-unknown", "x", "y"));
        model.accept();
        assertNull(model.doneProperty().get());
        assertNotNull(model.sheetProperty().get());
        assertNotNull(kit.failures().sentenceProperty().get(), "and it is told why");
    }

    @Test
    void aColumnIsSetRightAndAQuestionAnswered() {
        model.paste("wie\twat\nSanne Visser\tdokter\nBram Bos\tDA");
        model.kind(SheetKind.PEOPLE);
        model.match(0, Field.NAME);
        model.match(1, Field.ROLE);
        assertEquals(1, preview().problems().size());
        assertFalse(model.acceptableProperty().get());
        model.answer(preview().questions().getFirst(), new Answer.Known("GP"));
        assertEquals(List.of(), preview().problems());
        model.answer(preview().questions().getFirst(), null);
        assertEquals(1, preview().problems().size());
        model.answer(preview().questions().getFirst(), new Answer.Known("GP"));
        model.accept();
        assertEquals(Role.GP, member("Sanne Visser").role());
    }

    @Test
    void whatIsWrongCanBeLeftOut() {
        model.paste("naam\tfunctie\turen\nSanne Visser\thuisarts\tveel\nBram Bos\tDA\t24");
        assertFalse(model.acceptableProperty().get());
        model.leaveOutProperty().set(true);
        assertTrue(model.acceptableProperty().get());
        model.accept();
        assertEquals(19, stored().members().size());
        assertEquals("Bram Bos", stored().members().getLast().name());
        assertFalse(model.leaveOutProperty().get());
    }

    @Test
    void aRosterFarAwayIsStoredAndShown() {
        String grid = "naam\tma 3-1-2028\tdi 4-1-2028\nPost\t8-12 spreekuur\t13-17 visites";
        model.paste(grid);
        assertEquals(SheetKind.GRID, match().kind());
        model.accept();
        LocalDate monday = LocalDate.of(2028, 1, 3);
        assertEquals(2, blocksFrom(monday));

        model.paste(grid.replace("8-12 spreekuur", "vrij").replace("13-17", "14-17"));
        assertFalse(model.acceptableProperty().get());
        model.replaceProperty().set(true);
        assertEquals(2, preview().removed());
        model.accept();
        assertEquals(1, blocksFrom(monday));
        model.goToWeek();
        assertEquals(monday, Objects.requireNonNull(desk.shownProperty().get()).week().monday());
        assertEquals(new Destination("week", null), desk.destinationProperty().get());
        desk.undo();
        assertEquals(2, blocksFrom(monday));
    }

    @Test
    void theShownPreviewFollowsThePractice() {
        model.paste("naam\tfunctie\nSanne Visser\thuisarts");
        assertEquals(1, preview().added());
        PasteViewModel other =
                new PasteViewModel(
                        desk,
                        new SheetWork(
                                new SpreadsheetTables(),
                                new CsvTableWriter(),
                                new StoreSource(kit.store(), kit.folder()),
                                kit.storage(),
                                kit.storage()),
                        answers,
                        failures::add);
        other.paste("naam\tfunctie\nSanne Visser\thuisarts");
        other.accept();
        assertEquals(0, preview().added());
        assertEquals(1, preview().same());
        assertFalse(model.acceptableProperty().get());
    }

    @Test
    void whatIsNoTableIsTold() throws IOException {
        model.open(Files.write(folder.resolve("foto.png"), new byte[] {0, 1, 2}));
        assertNull(model.sheetProperty().get());
        assertNull(model.jobProperty().get());
        model.paste("");
        assertEquals(2, failures.size());
        failures.clear();
    }

    @Test
    void thinkingBetterOfItChangesNothing() {
        answers.answer(null);
        model.choose();
        model.saveExample(SheetKind.PEOPLE);
        assertNull(model.sheetProperty().get());
        model.paste("naam\tfunctie\nSanne Visser\thuisarts");
        model.clear();
        assertNull(model.previewProperty().get());
        assertNull(model.matchProperty().get());
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void anExampleIsReadBackAsItsKindWithoutAProblem(SheetKind kind) {
        Path file = folder.resolve("voorbeeld.csv");
        answers.answer(file);
        model.saveExample(kind);
        assertTrue(Files.exists(file));
        model.choose();
        if (kind == SheetKind.DUTIES) { // could be absences too, so it is not guessed but chosen
            assertEquals(SheetKind.ABSENCES, match().kind());
            model.kind(kind);
        }
        assertEquals(kind, match().kind());
        model.replaceProperty().set(true);
        assertEquals(List.of(), preview().problems());
        assertEquals(List.of(), preview().questions());
        assertFalse(preview().edits().isEmpty() && preview().same() == 0);
    }

    @Test
    void aYearOfAPracticeGoesThrough() {
        StringBuilder roster = new StringBuilder("naam\tdatum\tvan\ttot\tsessie\n");
        List<Member> members = Samples.plan("linde").members();
        LocalDate monday = LocalDate.of(2028, 1, 3);
        for (int day = 0; day < 364; day++) {
            for (Member member : day % 7 < 5 ? members : List.<Member>of()) {
                LocalDate date = monday.plusDays(day);
                for (String times : List.of("8:00\t12:00\tspreekuur", "13:00\t17:00\tvisites")) {
                    roster.append(member.name()).append('\t').append(date).append('\t');
                    roster.append(times).append('\n');
                }
            }
        }
        model.paste(roster.toString());
        assertEquals(SheetKind.ROSTER, match().kind());
        int blocks = 18 * 5 * 52 * 2;
        assertEquals(blocks, preview().added());
        model.accept();
        assertEquals(blocks, blocksFrom(monday));
        model.undo();
        assertEquals(0, blocksFrom(monday));
    }

    private IntakePreview preview() {
        IntakePreview preview = model.previewProperty().get();
        assertNotNull(preview);
        return preview;
    }

    private Match match() {
        return Objects.requireNonNull(model.matchProperty().get());
    }

    private PracticePlan stored() {
        return kit.store().load(Period.ALWAYS).orElseThrow().plan();
    }

    private Member member(String name) {
        return stored().members().stream()
                .filter(m -> m.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long blocksFrom(LocalDate date) {
        return stored().blocks().stream().filter(b -> !b.date().isBefore(date)).count();
    }
}
