package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

class FlowTest {

    private static final LocalDate MONDAY = WEEK.monday();
    private static final IsoWeek PAST = WEEK.plusWeeks(-1);
    private static final BasicSchedule BEFORE =
            schedule("a", PAST, 1, pattern("p", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"))
                    .withStamped(List.of(PAST, WEEK, WEEK.plusWeeks(1), WEEK.plusWeeks(2)));
    private static final BasicSchedule AFTER =
            BEFORE.withBlocks(List.of(pattern("p", 0, 1, DayOfWeek.MONDAY, "09:00", "12:00")));

    private static final Block AS_STAMPED = block("w", 0, MONDAY, "08:00", "12:00");
    private static final Block BY_HAND = block("v", 0, MONDAY.plusWeeks(1), "08:00", "13:00");
    private static final Block ALREADY = block("u", 0, MONDAY.plusWeeks(2), "09:00", "12:00");

    @Test
    void flowsFromTheCurrentWeekOnAroundWhatWasChangedByHand() {
        PracticePlan plan =
                RosterPractice.of(
                        List.of(BEFORE),
                        block("x", 0, MONDAY.minusWeeks(1), "08:00", "12:00"),
                        AS_STAMPED,
                        BY_HAND,
                        ALREADY);
        Flow flow = Flow.of(plan, BEFORE, AFTER, WEEK);
        assertEquals(List.of(WEEK), flow.weeks());
        assertEquals(
                List.of(List.of(AS_STAMPED)),
                flow.changes().stream().map(DayChange::before).toList());
        assertEquals(
                List.of(List.of(BY_HAND)), flow.kept().stream().map(Deviation::actual).toList());
    }

    @Test
    void asOftenAsWorkIsDoneItMustBePrescribed() {
        Block morning = block("a", 0, MONDAY, "08:00", "12:00");
        Block noon = block("b", 0, MONDAY, "12:00", "13:00");
        List<Block> twice = List.of(morning, morning.withId("c"), noon);
        List<Block> other = List.of(morning, noon, noon.withId("d"));
        assertFalse(Work.same(twice, other));
        assertEquals(List.of(morning.withId("c")), Work.minus(twice, other));
        assertEquals(List.of(noon.withId("d")), Work.minus(other, twice));
        assertTrue(Work.same(twice, List.of(noon, morning.withId("e"), morning)));
    }
}
