package nl.basiseerst.ui.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.RosterChecked;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

class ConflictsViewModelTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final IsoWeek WEEK = IsoWeek.of(TUESDAY);

    private final SampleDesk sample = SampleDesk.atOnce(Samples.plan("linde"));
    private final Desk desk = sample.desk();
    private final ConflictsViewModel model = new ConflictsViewModel(desk, WeekKind.CALENDAR);

    @BeforeEach
    void open() {
        assertNull(model.listedProperty().get(), "nothing is known yet");
        desk.open();
        desk.show(TUESDAY);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private PracticePlan plan() {
        return Objects.requireNonNull(desk.shownProperty().get()).plan();
    }

    private List<ListedConflict> all() {
        return Objects.requireNonNull(model.listedProperty().get());
    }

    private Block block(String member) {
        return plan().blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(TUESDAY))
                .findFirst()
                .orElseThrow();
    }

    private Block twice(String member) {
        Block first = block(member);
        Block second = first.withId("tweede");
        desk.edit("test", List.of(new Edit.Add(second)));
        return first;
    }

    private ListedConflict of(ConflictKind kind) {
        return all().stream()
                .filter(one -> one.conflict().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itListsWhatTheRulesFindInTheShownWeek() {
        listsWhatTheRulesFind();
    }

    private void listsWhatTheRulesFind() {
        RosterRules rules = new RosterRules(ShippedLimits.all());
        assertEquals(ListedConflict.of(rules.conflicts(plan(), WEEK, List.of()), List.of()), all());
        assertFalse(all().isEmpty());
        desk.show(TUESDAY.plusWeeks(1));
        assertEquals(
                ListedConflict.of(rules.conflicts(plan(), WEEK.plusWeeks(1), List.of()), List.of()),
                all());
    }

    @Test
    void anEditIsSeenOnBothBlocksAndGoesWhenItIsTakenBack() {
        Block first = twice("rahmani");
        for (String id : List.of(first.id(), "tweede")) {
            assertTrue(
                    model.of(id).stream()
                            .anyMatch(one -> one.conflict().kind() == ConflictKind.OVERLAP),
                    id);
            assertEquals(State.HARD, model.of(id).getFirst().state(), "the worst comes first");
            assertTrue(model.spoken(id, new Messages(Messages.DUTCH)).contains("tegelijk"));
        }
        desk.undo();
        assertEquals(
                0,
                all().stream()
                        .filter(one -> one.conflict().kind() == ConflictKind.OVERLAP)
                        .count());
        assertEquals("", model.spoken("tweede", new Messages(Messages.DUTCH)));
    }

    @Test
    void dutiesElsewhereCount() {
        String holder = block("rahmani").member();
        Duty night =
                new Duty("d1", holder, TUESDAY.minusDays(1).atTime(23, 0), TUESDAY.atTime(7, 30));
        desk.edit("test", List.of(new Edit.Add(night)));
        ListedConflict found = of(ConflictKind.DUTY_BEFORE_WORK);
        assertEquals(holder, found.conflict().member());
        assertEquals(State.SOFT, found.state());
    }

    @Test
    void whatIsAcceptedStaysListedUntilItIsWorse() {
        ListedConflict missing = of(ConflictKind.BREAK_MISSING);
        long soft = model.count(State.SOFT);
        WarningKey key = Objects.requireNonNull(missing.standing()).warning().key();
        model.warnings().ask(key);
        assertTrue(model.warnings().accept(AcceptReason.ONCE, "in overleg"));
        assertEquals(soft - 1, model.count(State.SOFT));
        assertEquals(1, model.count(State.ACCEPTED));
        Standing standing =
                all().stream()
                        .filter(one -> one.state() == State.ACCEPTED)
                        .map(ListedConflict::standing)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        assertEquals(key, standing.warning().key());
        Acceptance acceptance = Objects.requireNonNull(standing.acceptance());
        assertEquals("in overleg", acceptance.note());
        model.warnings().withdraw(standing);
        assertEquals(soft, model.count(State.SOFT));
    }

    @Test
    void whatIsHardCannotBeAccepted() {
        twice("rahmani");
        assertTrue(
                model.warnings().standingsProperty().get().size()
                        <= model.count(State.SOFT) + model.count(State.ACCEPTED));
        assertNull(of(ConflictKind.OVERLAP).standing());
    }

    @Test
    void aPartOfTheListCanBeLeftOut() {
        twice("rahmani");
        assertEquals(all(), model.chosenProperty().get());
        model.wantedProperty(State.SOFT).set(false);
        assertEquals(
                all().stream().filter(one -> one.state() != State.SOFT).toList(),
                model.chosenProperty().get());
        model.wantedProperty(State.HARD).set(false);
        assertEquals(List.of(), model.chosenProperty().get());
        assertFalse(all().isEmpty(), "on the blocks it stays");
    }

    @Test
    void aDayHasWhatConcernsNoBlockAndABlockItsOwn() {
        ListedConflict over = of(ConflictKind.CONTRACT_OVER);
        String member = over.conflict().member();
        assertTrue(model.at(new Cursor(member, TUESDAY)).contains(over));
        Block one =
                plan().blocks().stream()
                        .filter(b -> b.member().equals(member) && b.date().equals(TUESDAY))
                        .findFirst()
                        .orElseThrow();
        assertEquals(model.of(one.id()), model.at(new Cursor(member, TUESDAY, one.id())));
        assertFalse(model.at(new Cursor(member, TUESDAY, one.id())).contains(over));
    }

    @Test
    void theSamePracticeAndWeekAreNotLookedAtAgain() {
        RosterChecked before = desk.checkedProperty().get();
        AtomicInteger changes = new AtomicInteger();
        desk.checkedProperty().subscribe((_, _) -> changes.incrementAndGet());
        desk.show(TUESDAY.plusDays(1));
        assertSame(before, desk.checkedProperty().get());
        assertEquals(0, changes.get());
        desk.show(TUESDAY.plusWeeks(1));
        assertTrue(changes.get() > 0);
    }

    @Test
    void whatWasReadOfBeforeIsNotHeldAgainstOtherWeeks() {
        desk.show(TUESDAY.plusWeeks(17)); // which looks back as far as this week
        desk.show(TUESDAY);
        listsWhatTheRulesFind();
        assertEquals("", sample.failures().sentenceProperty().get());
    }

    /// Six weeks of 55 hours do not come to 48 on average over sixteen; sixteen do.
    @Test
    void theAverageLooksAtWeeksThatAreNotAtHand() {
        Block like = block("dijkstra");
        List<Edit> edits = new ArrayList<>();
        for (int back = 0; back < 16; back++) {
            for (int day = 0; day < 5; day++) {
                LocalDate date = WEEK.monday().minusWeeks(back).plusDays(day);
                edits.add(
                        new Edit.Add(
                                new Block(
                                        "lang-" + back + "-" + day,
                                        like.member(),
                                        date,
                                        TimeSpan.of("08:00", "19:00"),
                                        like.session(),
                                        null,
                                        null,
                                        List.of())));
            }
        }
        SampleDesk.otherHands(sample).apply("test", edits);
        desk.open();
        assertEquals(
                like.member(), of(ConflictKind.LONG_AVERAGE).conflict().member(), "sixteen weeks");
    }

    private static Block on(Block like, LocalDate date) {
        return new Block(
                "vroeg", like.member(), date, like.span(), like.session(), null, null, List.of());
    }

    /// What was read of before the weeks at hand still has it where it was.
    @Test
    void whatAColleagueMovesToTheWeeksAtHandIsThereOnce() {
        Block like = block("dijkstra");
        Block early = on(like, WEEK.monday().minusWeeks(8));
        SampleDesk.otherHands(sample).apply("test", List.of(new Edit.Add(early)));
        desk.open();
        Block later = on(like, WEEK.day(DayOfWeek.SATURDAY));
        desk.follow(
                SampleDesk.otherHands(sample)
                        .apply("test", List.of(new Edit.Update(later)))
                        .changeNo());
        assertEquals("", sample.failures().sentenceProperty().get());
        assertTrue(plan().blocks().contains(later));
        listsWhatTheRulesFind();
    }

    /// The same of duties elsewhere, all but those at hand and a little one in the week itself.
    @Test
    void theAverageCountsDutiesThatAreNotAtHand() {
        String who = block("dijkstra").member();
        List<Edit> edits = new ArrayList<>();
        for (int back = 8; back < 16; back++) {
            for (int day = 0; day < 7; day++) {
                LocalDateTime from = WEEK.monday().minusWeeks(back).plusDays(day).atStartOfDay();
                edits.add(
                        new Edit.Add(
                                new Duty("lang-" + back + "-" + day, who, from, from.plusDays(1))));
            }
        }
        SampleDesk.otherHands(sample).apply("test", edits);
        desk.open();
        assertEquals(who, of(ConflictKind.LONG_AVERAGE).conflict().member(), "eight weeks");
    }

    @Test
    void weeksOfABasicScheduleTellNothing() {
        ConflictsViewModel cycle = new ConflictsViewModel(desk, WeekKind.CYCLE);
        assertNull(cycle.listedProperty().get());
        assertEquals(0, cycle.count(State.HARD));
    }
}
