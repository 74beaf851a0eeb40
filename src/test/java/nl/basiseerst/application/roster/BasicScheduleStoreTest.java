package nl.basiseerst.application.roster;

import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.roster.FlowChanges.Told;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.StaleChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.RosterPractice;
import nl.basiseerst.testing.SampleDesk;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// On Tuesday of the week [RosterPractice#WEEK], with a basic schedule of two weeks that began four
/// weeks before and was stamped from two weeks before that until three weeks after it.
class BasicScheduleStoreTest {

    private static final IsoWeek START = WEEK.plusWeeks(-4);
    private static final LocalDate MONDAY = WEEK.monday();
    private static final LocalDate FIRST = START.monday();

    private static final BasicSchedule SCHEDULE =
            schedule(
                            "a",
                            START,
                            2,
                            pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"),
                            pattern("q", 1, 2, DayOfWeek.FRIDAY, "08:00", "12:00"))
                    .withStamped(
                            List.of(
                                    WEEK.plusWeeks(-2),
                                    WEEK.plusWeeks(-1),
                                    WEEK,
                                    WEEK.plusWeeks(1),
                                    WEEK.plusWeeks(2),
                                    WEEK.plusWeeks(3)));

    private static final PracticePlan PLAN =
            RosterPractice.away(
                    RosterPractice.closedOn(
                            RosterPractice.employed(
                                    RosterPractice.of(
                                            List.of(SCHEDULE),
                                            block("w-2", 0, MONDAY.minusWeeks(2), "08:00", "12:00"),
                                            block("w-1", 1, MONDAY.minusDays(3), "08:00", "12:00"),
                                            block("w0", 0, MONDAY, "08:00", "12:00"),
                                            block("w1", 1, MONDAY.plusDays(11), "08:00", "12:00"),
                                            block("w2", 0, MONDAY.plusWeeks(2), "09:00", "12:00"),
                                            block("w3", 1, MONDAY.plusDays(25), "08:00", "12:00")),
                                    TEAM.get(2),
                                    new Period(MONDAY.plusYears(1), null)),
                            FIRST),
                    new Absence("x", TEAM.get(0), FIRST, FIRST, null, Absence.Kind.LEAVE));

    @TempDir Path folder;

    private final List<Told> told = new ArrayList<>();
    private StoredRoster stored;
    private BasicScheduleStore basic;

    @BeforeEach
    void store() {
        stored = new StoredRoster(folder, PLAN);
        basic = new BasicScheduleStore(stored.store(), "a", SampleDesk.TUESDAY, told::add);
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private PracticePlan shown() {
        return basic.load().orElseThrow().plan();
    }

    private Block shown(String id) {
        return shown().blocks().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    private long apply(Edit... edits) {
        return StoredRoster.apply(basic, basic.changeNo(), edits);
    }

    private Block real(String id) {
        return stored.plan().blocks().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheCycleAsOrdinaryWeeks() {
        PracticePlan shown = shown();
        assertEquals(
                List.of(
                        block("p", 0, FIRST, "08:00", "12:00"),
                        block("q", 1, FIRST.plusDays(11), "08:00", "12:00")),
                shown.blocks());
        assertEquals(START, basic.firstWeek());
        assertEquals(List.of(), shown.absences());
        assertEquals(List.of(), shown.tasks());
        assertEquals(List.of(), shown.practice().closedDates());
        assertTrue(shown.members().get(2).employed().contains(FIRST), "who is still to come");
        assertEquals(
                List.of("q"),
                basic
                        .load(Period.of(FIRST.plusDays(1), FIRST.plusDays(13)))
                        .orElseThrow()
                        .plan()
                        .blocks()
                        .stream()
                        .map(Block::id)
                        .toList());
        assertEquals(stored.store().changeNo(), basic.load().orElseThrow().changeNo());
        assertEquals(
                Optional.empty(),
                new BasicScheduleStore(stored.store(), "b", SampleDesk.TUESDAY, told::add).load());
    }

    @Test
    void anEditFlowsIntoTheWeeksFromThisOneOnAndKeepsThePastApart() {
        shown();
        PracticePlan before = stored.plan();
        Period past = new Period(null, MONDAY.minusDays(1));
        assertEquals(2, apply(new Edit.Update(shown("p").withSpan(TimeSpan.of("10:00", "12:00")))));

        assertEquals(List.of(new Told(1, 1, 1, true)), told);
        assertEquals(block("w-2", 0, MONDAY.minusWeeks(2), "08:00", "12:00"), real("w-2"));
        assertEquals(block("w0", 0, MONDAY, "10:00", "12:00"), real("w0"));
        assertEquals(block("w2", 0, MONDAY.plusWeeks(2), "09:00", "12:00"), real("w2"));
        BasicSchedule current = stored.schedule("a");
        assertEquals(WEEK, current.validFrom());
        assertEquals(SCHEDULE.stamped().subList(2, 6), current.stamped());
        BasicSchedule apart = stored.plan().groundwork().basicSchedules().getLast();
        assertEquals(START, apart.validFrom());
        assertEquals(SCHEDULE.blocks(), apart.blocks());
        assertEquals(SCHEDULE.stamped().subList(0, 2), apart.stamped());
        assertEquals(Deviations.of(before, past), Deviations.of(stored.plan(), past));

        stored.undo();
        assertEquals(before, stored.plan());
    }

    @Test
    void onceSplitTheBlocksStayWhereTheyAreShown() {
        Block p = shown("p");
        apply(new Edit.Update(p.withNote("een")));
        assertEquals(p.withNote("een"), shown("p"));
        assertEquals(START, basic.firstWeek());
        Block added = block("n", 3, FIRST.plusDays(7), "08:00", "12:00");
        apply(new Edit.Add(added), new Edit.Remove(shown("q")));
        assertEquals(List.of(p.withNote("een"), added), shown().blocks());
        assertEquals(2, stored.plan().groundwork().basicSchedules().size());
        assertEquals(List.of(new Told(1, 1, 1, true), new Told(2, 4, 0, false)), told);
        assertEquals(
                List.of(MONDAY.plusWeeks(1), MONDAY.plusWeeks(3)),
                stored.plan().blocks().stream()
                        .filter(b -> b.member().equals(TEAM.get(3)))
                        .map(Block::date)
                        .toList());

        PracticePlan afterSecond = stored.plan();
        apply(new Edit.Update(added.withSpan(TimeSpan.of("08:00", "09:00"))));
        stored.undo();
        assertEquals(afterSecond, stored.plan());
    }

    @Test
    void whatAChangeDidIsToldInTheWeeksThatAreShown() {
        long changeNo = apply(new Edit.Update(shown("p").withNote("een")));
        var entries = basic.entriesOf(changeNo);
        assertEquals(shown("p"), Objects.requireNonNull(entries.getFirst().after()).entity());
        assertEquals(
                List.of(FIRST),
                entries.stream()
                        .filter(e -> e.entity() instanceof Block)
                        .map(e -> ((Block) e.entity()).date())
                        .toList());
        long other = stored.apply(new Edit.Add(block("n", 3, MONDAY, "08:00", "12:00")));
        assertEquals(stored.store().entriesOf(other), basic.entriesOf(other));
        assertEquals(stored.store().changesAfter(0), basic.changesAfter(0));
    }

    @Test
    void refusesWhatWasChangedMeanwhile() {
        long seen = basic.load().orElseThrow().changeNo();
        stored.apply(new Edit.Update(SCHEDULE.withStamped(List.of())));
        Block p = shown("p");
        StaleChange stale =
                assertThrows(
                        StaleChange.class,
                        () ->
                                StoredRoster.apply(
                                        basic, seen, new Edit.Update(p.withNote("later"))));
        assertEquals("a", stale.id());
        assertThrows(StaleChange.class, () -> apply(new Edit.Add(p)));
        assertThrows(StaleChange.class, () -> apply(new Edit.Remove(p.withId("gone"))));
        stored.apply(new Edit.Remove(SCHEDULE));
        assertThrows(StaleChange.class, () -> apply(new Edit.Update(p.withNote("later"))));
        assertEquals(List.of(), told);
    }

    @Test
    void refusesABlockOutsideTheCycle() {
        shown();
        for (LocalDate date : List.of(FIRST.minusDays(1), FIRST.plusDays(14))) {
            assertThrows(
                    InvalidValue.class,
                    () -> apply(new Edit.Add(block("n", 0, date, "08:00", "12:00"))));
        }
        assertThrows(
                UnsupportedOperationException.class,
                () -> basic.replace(shown(), StoredRoster.header(ChangeKind.IMPORT)));
    }

    @Test
    void otherEditsPassWithWhatIsNotShownPutBack() {
        PracticePlan shown = shown();
        Member later = shown.members().get(2);
        apply(
                new Edit.Update(shown.practice().withName("Nieuw")),
                new Edit.Update(
                        new Member(
                                later.id(),
                                "Nieuw",
                                later.initials(),
                                later.role(),
                                later.employment(),
                                later.registration(),
                                later.employed(),
                                later.hoursPerWeek(),
                                later.panel(),
                                later.availability(),
                                later.competences())));
        PracticePlan after = stored.plan();
        assertEquals("Nieuw", after.practice().name());
        assertEquals(List.of(FIRST), after.practice().closedDates());
        assertEquals("Nieuw", after.members().get(2).name());
        assertEquals(PLAN.members().get(2).employed(), after.members().get(2).employed());
        assertEquals(List.of(), told);
        assertEquals(List.of(SCHEDULE), after.groundwork().basicSchedules());
    }
}
