package nl.basiseerst.application.roster;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.application.roster.FlowChanges.Told;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.OutdatedEdit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.PatternDrop;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.time.IsoWeek;
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
import java.util.List;
import java.util.concurrent.CancellationException;

/// Changes of a basic schedule as a whole, and day patterns, in a real database.
class ChangeBasicScheduleTest {

    private static final LocalDate MONDAY = WEEK.monday();

    private static final BasicSchedule SCHEDULE =
            schedule("a", WEEK, 1, pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"))
                    .withStamped(List.of(WEEK, WEEK.plusWeeks(1), WEEK.plusWeeks(30)));

    private static final PracticePlan PLAN =
            RosterPractice.of(
                    List.of(SCHEDULE),
                    block("w0", 0, MONDAY, "08:00", "12:00"),
                    block("w1", 0, MONDAY.plusWeeks(1), "08:00", "12:00"),
                    block("w30", 0, MONDAY.plusWeeks(30), "08:00", "12:00"));

    @TempDir Path folder;

    private StoredRoster stored;
    private ChangeBasicSchedule change;

    @BeforeEach
    void store() {
        stored = new StoredRoster(folder, PLAN);
        change = new ChangeBasicSchedule(stored::store, SampleDesk.TUESDAY, "test");
    }

    @AfterEach
    void close() {
        stored.close();
    }

    private static BasicSchedule over(int weeks, IsoWeek validFrom) {
        return new BasicSchedule("a", "Nieuw", validFrom, weeks, SCHEDULE.blocks(), List.of());
    }

    @Test
    void aLongerCycleTakesWorkOutOfWeeksFarAway() {
        Told told = change.change(SCHEDULE, over(2, WEEK), new Steps(""));
        assertEquals(new Told(1, 1, 0, false), told);
        assertEquals(List.of("w0", "w30"), stored.plan().blocks().stream().map(Block::id).toList());
        assertEquals(SCHEDULE.stamped(), stored.schedule("a").stamped());
        stored.undo();
        assertEquals(PLAN, stored.plan());
    }

    @Test
    void oneThatBeginsLaterLeavesItsFirstWeeksWithThePast() {
        Told told = change.change(SCHEDULE, over(1, WEEK.plusWeeks(1)), new Steps(""));
        assertEquals(new Told(0, 0, 0, true), told);
        assertEquals(SCHEDULE.stamped().subList(1, 3), stored.schedule("a").stamped());
        assertEquals(
                List.of(WEEK), stored.plan().groundwork().basicSchedules().getLast().stamped());
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        stored.apply(new Edit.Update(SCHEDULE.withBlocks(List.of())));
        assertThrows(
                OutdatedEdit.class, () -> change.change(SCHEDULE, over(2, WEEK), new Steps("")));
        assertThrows(
                CancellationException.class,
                () ->
                        change.change(
                                stored.schedule("a"),
                                over(2, WEEK),
                                new Steps("roster.computing")));
        assertEquals(2, stored.store().changeNo());
    }

    @Test
    void aDayBecomesAPatternAndAPatternADay() {
        String member = RosterPractice.TEAM.getFirst();
        DayPattern pattern = DropPattern.pattern(PLAN, member, MONDAY, "Ochtend");
        assertEquals("Ochtend", pattern.name());
        assertEquals(List.of(PLAN.members().getFirst().role()), pattern.roles());
        assertEquals(PLAN.blocks().getFirst().span(), pattern.parts().getFirst().span());
        assertThrows(
                InvalidValue.class,
                () -> DropPattern.pattern(PLAN, member, MONDAY.plusDays(1), "Leeg"));

        LocalDate tuesday = MONDAY.plusDays(1);
        stored.apply(new Edit.Add(pattern));
        stored.apply(
                DropPattern.edits(
                                PatternDrop.of(
                                        PLAN,
                                        stored.plan().groundwork().dayPatterns().getFirst(),
                                        member,
                                        tuesday,
                                        Existing.KEEP))
                        .toArray(Edit[]::new));
        Block put = stored.plan().blocks().getLast();
        assertEquals(PLAN.blocks().getFirst().of(member, tuesday).withId(put.id()), put);
    }
}
