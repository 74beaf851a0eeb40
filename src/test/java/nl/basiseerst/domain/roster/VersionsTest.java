package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;

class VersionsTest {

    private static final PatternBlock ONE =
            pattern("een", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00");
    private static final PatternBlock TWO =
            pattern("twee", 0, 2, DayOfWeek.MONDAY, "08:00", "12:00");
    private static final PatternBlock THREE =
            pattern("drie", 0, 3, DayOfWeek.MONDAY, "08:00", "12:00");

    private static final BasicSchedule CYCLE =
            schedule("a", WEEK, 3, ONE, TWO, THREE)
                    .withStamped(List.of(week(0), week(1), week(2), week(3), week(4)));

    private static IsoWeek week(int after) {
        return WEEK.plusWeeks(after);
    }

    private static Versions changed(BasicSchedule after, int now) {
        return Versions.of(CYCLE, after, week(now), () -> "vroeger");
    }

    @Test
    void keepsThePastApartAndTheCycleInStep() {
        BasicSchedule after = CYCLE.withBlocks(List.of(TWO, THREE));
        Versions versions = changed(after, 2);
        assertEquals(
                new BasicSchedule(
                        "vroeger",
                        CYCLE.name(),
                        WEEK,
                        3,
                        CYCLE.blocks(),
                        List.of(week(0), week(1))),
                versions.past());
        BasicSchedule current = versions.current();
        assertEquals("a", current.id());
        assertEquals(week(2), current.validFrom());
        assertEquals(List.of(week(2), week(3), week(4)), current.stamped());
        assertEquals(List.of("drie"), ids(current, week(2)));
        assertEquals(List.of(), ids(current, week(3)));
        assertEquals(List.of("twee"), ids(current, week(4)));
        assertEquals(List.of("drie"), ids(current, week(5)));
    }

    private static List<String> ids(BasicSchedule schedule, IsoWeek week) {
        return schedule.blocks().stream()
                .filter(b -> b.week() == schedule.cycleWeek(week))
                .map(PatternBlock::id)
                .toList();
    }

    @Test
    void nothingIsSplitWithoutAPast() {
        Versions versions = changed(CYCLE.withBlocks(List.of()), 0);
        assertNull(versions.past());
        assertEquals(CYCLE.withBlocks(List.of()), versions.current());
    }

    @Test
    void anotherNameNeedsNoSplit() {
        BasicSchedule named = new BasicSchedule("a", "Nieuw", WEEK, 3, CYCLE.blocks(), List.of());
        Versions versions = changed(named, 4);
        assertNull(versions.past());
        assertEquals(named.withStamped(CYCLE.stamped()), versions.current());
    }

    @Test
    void oneThatIsToBeginLaterLeavesTheWeeksBeforeItWithThePast() {
        BasicSchedule later =
                new BasicSchedule("a", CYCLE.name(), week(3), 3, CYCLE.blocks(), List.of());
        Versions versions = changed(later, 1);
        assertEquals(
                List.of(week(0), week(1), week(2)),
                Objects.requireNonNull(versions.past()).stamped());
        assertEquals(later.withStamped(List.of(week(3), week(4))), versions.current());
    }

    @Test
    void anotherBasicScheduleIsNoVersion() {
        BasicSchedule other = schedule("b", WEEK, 1);
        assertThrows(IllegalArgumentException.class, () -> changed(other, 1));
    }
}
