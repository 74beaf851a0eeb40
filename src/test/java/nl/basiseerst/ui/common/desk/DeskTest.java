package nl.basiseerst.ui.common.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class DeskTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private Desk desk = sample.desk();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void opensOnTodayWithItsVerdict() {
        assertEquals(Desk.Stage.LOADING, desk.stageProperty().get());
        desk.open();
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        assertEquals(TUESDAY, shown().date());
        assertEquals(new IsoWeek(2026, 48), judged().assessment().week());
        assertFalse(desk.judgingProperty().get());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T23:30:00Z, 2026-11-24", // past midnight in Amsterdam
        "2026-11-22T23:30:00Z, 2026-11-23" // in the next week too
    })
    void todayIsThatOfThePracticeWhateverTheClockOfTheComputer(Instant now, LocalDate today) {
        sample.close();
        sample = SampleDesk.atOnce(Samples.plan("linde"), Clock.fixed(now, ZoneOffset.UTC));
        desk = sample.desk();
        desk.open();
        assertEquals(today, desk.today());
        assertEquals(today, shown().date());
        assertEquals(IsoWeek.of(today), judged().assessment().week());
    }

    @Test
    void anEmptyFolderIsAFirstStart() {
        sample.close();
        sample = SampleDesk.atOnce(null);
        desk = sample.desk();
        desk.open();
        assertEquals(Desk.Stage.EMPTY, desk.stageProperty().get());
        assertNull(desk.shownProperty().get());

        desk.replace(Samples.plan("wilgen"));
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
        assertEquals(Samples.plan("wilgen").practice(), shown().plan().practice());
    }

    @Test
    void anEditIsJudgedStoredAndCanBeTakenBackAndDoneAgain() {
        desk.open();
        PracticePlan before = shown().plan();
        Verdict verdict = judged().assessment().verdict();
        double shortage = judged().assessment().shortageMinutes();
        List<Edit> edits =
                before.blocks().stream()
                        .filter(b -> b.date().equals(TUESDAY))
                        .<Edit>map(Edit.Remove::new)
                        .toList();

        assertTrue(desk.edit("2026-11-24", edits));
        assertTrue(judged().assessment().shortageMinutes() > shortage);
        assertInstanceOf(SaveState.Saved.class, desk.savingProperty().get());
        assertEquals(before.blocks().size() - edits.size(), stored().blocks().size());

        desk.undo();
        assertEquals(before, shown().plan());
        assertEquals(before, stored());
        assertEquals(verdict, judged().assessment().verdict());
        assertNotNull(desk.stepsProperty().get().redo());

        desk.redo();
        assertEquals(before.blocks().size() - edits.size(), shown().plan().blocks().size());
        assertNull(desk.stepsProperty().get().redo());
    }

    @Test
    void givingUpTheExtraOfferAsAdvisedRepairsTheWeek() {
        desk.open();
        desk.show(LocalDate.of(2026, 12, 1));
        assertEquals(Verdict.DISPLACED, judged().assessment().verdict());
        double displaced = judged().assessment().displacedMinutes();
        desk.release(judged().assessment().release());
        assertTrue(judged().assessment().displacedMinutes() < displaced / 2);
        desk.undo();
        assertEquals(displaced, judged().assessment().displacedMinutes());
    }

    @Test
    void theFirstImportIsNotTakenBack() {
        desk.open();
        assertNull(desk.stepsProperty().get().undo());
        desk.undo();
        assertEquals(Desk.Stage.OPEN, desk.stageProperty().get());
    }

    @Test
    void whatIsTakenBackIsShown() {
        desk.open();
        Block block = shown().plan().blocks().getLast();
        desk.edit("x", List.of(new Edit.Remove(block)));
        desk.show(block.date().minusWeeks(1));
        desk.undo();
        assertEquals(block.date(), shown().date());
    }

    @Test
    void aDutyThatIsTakenBackIsShown() {
        desk.open();
        LocalDate date = shown().date();
        String member = shown().plan().blocks().getFirst().member();
        Duty duty = new Duty("d1", member, date.atTime(17, 0), date.atTime(23, 0));
        desk.edit("x", List.of(new Edit.Add(duty)));
        desk.show(date.minusWeeks(2));
        desk.undo();
        assertEquals(date, shown().date());
    }

    @Test
    void anIllegalEditChangesNothingAndSaysWhy() {
        desk.open();
        PracticePlan before = shown().plan();
        String used = before.blocks().getFirst().member();
        Edit.Remove edit =
                new Edit.Remove(
                        before.members().stream()
                                .filter(m -> m.id().equals(used))
                                .findFirst()
                                .orElseThrow());
        assertFalse(desk.edit("x", List.of(edit)));
        assertEquals(before, shown().plan());
        assertTrue(sample.failures().sentenceProperty().get().startsWith("Dit kan niet"));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        desk.open();
        PracticePlan before = shown().plan();
        Block block = before.blocks().getFirst();
        SampleDesk.otherHands(sample).apply("x", List.of(new Edit.Remove(block)));

        assertTrue(desk.edit("x", List.of(new Edit.Update(renamed(block)))));
        assertInstanceOf(SaveState.NotSaved.class, desk.savingProperty().get());
        assertFalse(shown().plan().blocks().contains(block));
        assertNotNull(desk.conflicts().nowProperty().get()); // and see TwoPeopleTest
    }

    @Test
    void aFormOfWhatIsGoneIsRefusedWithASentence() {
        desk.open();
        Block block = shown().plan().blocks().getFirst();
        desk.edit("x", List.of(new Edit.Remove(block)));
        assertFalse(desk.edit("x", List.of(new Edit.Update(renamed(block)))));
        assertEquals(
                "Dit is intussen weggehaald of veranderd; uw wijziging is niet gedaan. Kijk hoe het"
                        + " nu is en doe het zo nodig opnieuw.",
                sample.failures().sentenceProperty().get());
    }

    @Test
    void aFarWeekIsReadWhenItIsShown() {
        desk.open();
        LocalDate far = TUESDAY.plusYears(2);
        desk.show(far);
        assertEquals(far, shown().date());
        assertEquals(IsoWeek.of(far), judged().assessment().week());
        desk.show(TUESDAY);
        assertEquals(new IsoWeek(2026, 48), judged().assessment().week());
        assertFalse(shown().plan().blocks().isEmpty());
    }

    private static Block renamed(Block b) {
        return new Block(
                b.id(), b.member(), b.date(), b.span(), b.session(), b.room(), "x", b.extra());
    }

    private PracticePlan stored() {
        return sample.store().load().orElseThrow().plan();
    }

    private Shown shown() {
        return Objects.requireNonNull(desk.shownProperty().get());
    }

    private Judged judged() {
        return Objects.requireNonNull(desk.judgedProperty().get());
    }

    @Test
    void theWeeksAfterTheOneShownAreThereForRestThatIsSpread() {
        PracticePlan linde = Samples.plan("linde");
        LocalDate shownDay = LocalDate.of(2026, 11, 24).plusWeeks(12);
        Block far =
                new Block(
                        "ver",
                        "dijkstra",
                        shownDay.plusWeeks(2),
                        TimeSpan.of("08:00", "12:00"),
                        "triage",
                        null,
                        null,
                        List.of());
        List<Block> blocks = new ArrayList<>(linde.blocks());
        blocks.add(far);
        try (SampleDesk ahead =
                SampleDesk.atOnce(linde.withSchedule(blocks, List.of(), List.of()))) {
            ahead.desk().open();
            ahead.desk().show(shownDay);
            Shown now = ahead.desk().shownProperty().get();
            assertNotNull(now);
            assertTrue(now.plan().blocks().contains(far));
        }
    }
}
