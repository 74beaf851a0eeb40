package nl.basiseerst.ui.week.basic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;
import nl.basiseerst.ui.week.basic.BasicViewModel.State;
import nl.basiseerst.ui.week.basic.BasicViewModel.Version;
import nl.basiseerst.ui.week.basic.DeviationsViewModel.Span;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

class BasicViewModelTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48); // the current one
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final BasicSample basic = new BasicSample(sample, Runnable::run);
    private final BasicViewModel model = basic.models().schedules();
    private final StampViewModel stamping = basic.models().stamping();
    private final DeviationsViewModel deviations = basic.models().deviations();

    @BeforeEach
    void open() {
        model.setActive(true);
        desk.open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void thereIsNoneUntilItIsMadeOfAWeek() {
        assertEquals(State.NONE, model.stateProperty().get());
        model.makeFromWeeks(1, "Basis");
        assertEquals(State.CHOSEN, model.stateProperty().get());
        Version made = chosen();
        assertTrue(made.inForce());
        assertEquals(WEEK, made.schedule().validFrom());
        assertEquals(blocksOf(plan(), WEEK).size(), made.schedule().blocks().size());
        assertEquals(
                blocksOf(plan(), WEEK).size(), cycle().plan().blocks().size(), "shown as a week");
        desk.undo();
        assertEquals(State.NONE, model.stateProperty().get());
        assertNull(model.chosenProperty().get());
    }

    @Test
    void aChangeFlowsIntoTheWeeksMadeOfIt() {
        model.makeFromWeeks(1, "Basis");
        stamp();
        Block block = blockOf(cycle().plan(), "rahmani");
        assertTrue(model.cycle().edit("test", List.of(new Edit.Update(shorter(block)))));
        assertEquals("basic.flowed", Objects.requireNonNull(model.noticeProperty().get()).key());
        TimeSpan wanted = shorter(block).span();
        for (int week = 0; week < 4; week++) {
            LocalDate date = WEEK.plusWeeks(week).day(block.date().getDayOfWeek());
            assertTrue(
                    plan().blocks().stream()
                            .anyMatch(
                                    b ->
                                            b.member().equals("rahmani")
                                                    && b.date().equals(date)
                                                    && b.span().equals(wanted)),
                    "also on " + date);
        }
        desk.undo(); // on either desk, and both show it
        assertEquals(block.span(), find(cycle().plan(), block.id()).span());
    }

    @Test
    void whatIsChangedOnTheOtherDeskIsSeenHere() {
        model.makeFromWeeks(1, "Basis");
        BasicSchedule schedule = chosen().schedule();
        desk.edit("test", List.of(new Edit.Update(ScheduleEdits.renamed(schedule, "Anders"))));
        assertEquals("Anders", chosen().schedule().name());
        assertEquals("Anders", cycle().plan().groundwork().basicSchedules().getFirst().name());
    }

    @Test
    void whatSomebodyElseChangesIsSeenHere() {
        model.makeFromWeeks(1, "Basis");
        Block block = blockOf(cycle().plan(), "rahmani");
        BasicSchedule renamed = ScheduleEdits.renamed(chosen().schedule(), "Van hen");
        EditPractice other = SampleDesk.otherHands(sample);
        desk.follow(other.apply("x", List.of(new Edit.Update(renamed))).changeNo());
        assertEquals("Van hen", chosen().schedule().name());
        BasicSchedule without =
                new BasicSchedule(
                        renamed.id(),
                        "Leeg",
                        renamed.validFrom(),
                        renamed.weeks(),
                        List.of(),
                        renamed.stamped());
        desk.follow(other.apply("x", List.of(new Edit.Update(without))).changeNo());
        assertTrue(cycle().plan().blocks().isEmpty(), "on the desk of its weeks too");
        assertFalse(model.cycle().edit("x", List.of(new Edit.Update(shorter(block)))));
    }

    @Test
    void nothingCanBeChangedHereEitherWhileTheLineIsLost() {
        model.makeFromWeeks(1, "Basis");
        Block block = blockOf(cycle().plan(), "rahmani");
        long before = sample.store().changeNo();
        desk.halt().begin(new Failure("share-lost"));
        assertFalse(model.cycle().edit("x", List.of(new Edit.Update(shorter(block)))));
        model.rename("Anders");
        model.remove();
        assertEquals(block, find(cycle().plan(), block.id()));
        assertEquals(before, sample.store().changeNo());
        desk.halt().end();
        assertTrue(model.cycle().edit("x", List.of(new Edit.Update(shorter(block)))));
    }

    @Test
    void aLongerCycleRepeatsItsWeeksAndAShorterOneLosesThem() {
        model.makeFromWeeks(2, "Basis");
        int two = chosen().schedule().blocks().size();
        model.setWeeks(4);
        assertEquals(4, chosen().schedule().weeks());
        assertEquals(2 * two, chosen().schedule().blocks().size());
        model.show(3);
        assertEquals(3, model.positionProperty().get());
        model.show(4);
        assertEquals(3, model.positionProperty().get(), "there is no fifth");
        model.setWeeks(1);
        assertTrue(chosen().schedule().blocks().size() < two);
        assertEquals(0, model.positionProperty().get());
    }

    @Test
    void nameAndFirstWeekAreChangedAndWrongOnesRefused() {
        model.makeEmpty("Leeg");
        model.rename("  Zomer ");
        assertEquals("Zomer", chosen().schedule().name());
        model.setValidFrom(WEEK.plusWeeks(4));
        assertEquals(WEEK.plusWeeks(4), chosen().schedule().validFrom());
        assertFalse(chosen().inForce());
        assertThrows(InvalidValue.class, () -> model.rename(" "));
        assertEquals("Zomer", chosen().schedule().name());
    }

    @Test
    void aNextVersionIsEditedByItself() {
        model.makeFromWeeks(1, "Basis");
        String first = chosen().schedule().id();
        model.makeNextVersion();
        assertEquals(2, model.versionsProperty().get().size());
        assertEquals(WEEK.plusWeeks(1), chosen().schedule().validFrom());
        Block block = blockOf(cycle().plan(), "rahmani");
        model.cycle().edit("test", List.of(new Edit.Remove(block)));
        int left = chosen().schedule().blocks().size();
        model.choose(first);
        assertEquals(left + 1, chosen().schedule().blocks().size());
        assertEquals(left + 1, cycle().plan().blocks().size());
    }

    @Test
    void oneIsRemovedAndBroughtBack() {
        model.makeFromWeeks(1, "Basis");
        model.remove();
        assertEquals(State.NONE, model.stateProperty().get());
        assertEquals("basic.removed", Objects.requireNonNull(model.noticeProperty().get()).key());
        desk.undo();
        assertEquals("Basis", chosen().schedule().name());
        assertNotNull(model.cycle().shownProperty().get());
    }

    @Test
    void itsWeeksAreHeldAgainstTheRulesToo() {
        model.makeFromWeeks(1, "Basis");
        Shown shown = cycle();
        Block block = shown.plan().blocks().getFirst();
        Block twice =
                new Block(
                        "twee",
                        block.member(),
                        block.date(),
                        block.span(),
                        block.session(),
                        null,
                        null,
                        List.of());
        assertTrue(model.cycle().edit(block.id(), List.of(new Edit.Add(twice))));
        List<ConflictKind> kinds =
                Objects.requireNonNull(model.cycle().checkedProperty().get()).conflicts().stream()
                        .map(RosterConflict::kind)
                        .toList();
        assertTrue(kinds.contains(ConflictKind.OVERLAP), kinds.toString());
        assertFalse(kinds.contains(ConflictKind.LATE_NOTICE), "nobody is told of it");
    }

    @Test
    void stampingIsLookedAtFirstAndUndoneInOneGo() {
        model.makeFromWeeks(1, "Basis");
        int before = plan().blocks().size();
        stamping.begin(chosen().schedule().validFrom());
        StampPlan plan = prepared();
        assertEquals(13, plan.weeks().size());
        assertEquals(before, plan().blocks().size(), "nothing yet");
        stamping.setReplace(true);
        stamping.setWeeks(52);
        assertEquals(52, prepared().weeks().size());
        assertTrue(prepared().kept().isEmpty());
        stamping.stamp();
        assertEquals("basic.stamped", Objects.requireNonNull(stamping.doneProperty().get()).key());
        assertEquals(53, chosen().schedule().stamped().size());
        stamping.undo();
        assertEquals(1, chosen().schedule().stamped().size());
        assertEquals(before, plan().blocks().size());
    }

    @Test
    void aWeekBeforeTheFirstIsRefusedAndTheFirstTakesTheLastAlong() {
        model.makeFromWeeks(1, "Basis");
        stamping.begin(chosen().schedule().validFrom());
        assertThrows(InvalidValue.class, () -> stamping.setLast(WEEK.plusWeeks(-3)));
        stamping.setFirst(WEEK.plusWeeks(40));
        assertEquals(
                WEEK.plusWeeks(52), Objects.requireNonNull(stamping.orderProperty().get()).last());
    }

    @Test
    void whatIsChangedByHandIsListedLeadsToItsDayAndIsWritten() throws IOException {
        model.makeFromWeeks(1, "Basis");
        deviations.setActive(true);
        assertEquals(List.of(), listed());
        Block block = blockOf(plan(), "rahmani");
        desk.edit("test", List.of(new Edit.Update(shorter(block))));
        assertEquals(1, listed().size());
        deviations.open(listed().getFirst());
        assertEquals(
                Destination.day("week", "rahmani", block.date()), desk.destinationProperty().get());
        deviations.export();
        List<String> lines = Files.readAllLines(basic.exported());
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().contains(block.date().toString()), lines.getLast());
        deviations.spanProperty().set(Span.QUARTER_AHEAD);
        assertEquals(1, listed().size());
    }

    private void stamp() {
        stamping.begin(chosen().schedule().validFrom());
        stamping.setReplace(true);
        stamping.stamp();
    }

    private List<Deviation> listed() {
        return Objects.requireNonNull(deviations.listedProperty().get()).deviations();
    }

    private StampPlan prepared() {
        return Objects.requireNonNull(stamping.rehearsal().preparedProperty().get()).plan();
    }

    private static Block shorter(Block block) {
        return block.withSpan(new TimeSpan(block.span().from(), block.span().to() - 15));
    }

    private static Block blockOf(PracticePlan plan, String member) {
        return plan.blocks().stream()
                .filter(
                        b ->
                                b.member().equals(member)
                                        && b.date().getDayOfWeek() == TUESDAY.getDayOfWeek()
                                        && !b.date().isBefore(TUESDAY))
                .min(Comparator.comparing(Block::date))
                .orElseThrow();
    }

    private static Block find(PracticePlan plan, String id) {
        return plan.blocks().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Block> blocksOf(PracticePlan plan, IsoWeek week) {
        return plan.blocks().stream().filter(b -> week.contains(b.date())).toList();
    }

    private Version chosen() {
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    private Shown cycle() {
        return Objects.requireNonNull(model.cycle().shownProperty().get());
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }
}
