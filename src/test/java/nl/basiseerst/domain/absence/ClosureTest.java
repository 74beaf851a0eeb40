package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ClosureTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

    private static Practice closedOn(LocalDate... dates) {
        return LINDE.practice().withClosedDates(List.of(dates));
    }

    private static Closure days(LocalDate from, int count) {
        return new Closure(from, from.plusDays(count - 1L));
    }

    @Test
    void daysInARowAreOneAlsoOverAWeekend() {
        Practice practice =
                closedOn(
                        FRIDAY.plusDays(3),
                        FRIDAY,
                        FRIDAY.plusDays(4),
                        FRIDAY.plusDays(6),
                        FRIDAY.plusDays(8)); // a Saturday: it is never open then
        assertEquals(List.of(days(FRIDAY, 5), days(FRIDAY.plusDays(6), 1)), Closure.of(practice));
        assertEquals(List.of(), Closure.of(closedOn()));
        assertEquals(List.of(days(FRIDAY, 1)), Closure.of(closedOn(FRIDAY, FRIDAY)));
    }

    @Test
    void onlyDaysOnWhichItWouldBeOpenAreClosed() {
        Closure closure = days(FRIDAY, 5);
        assertEquals(
                List.of(FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4)),
                closure.days(LINDE.practice()));
        Practice closed = closure.closed(closedOn(FRIDAY, FRIDAY.plusDays(20)));
        assertEquals(
                List.of(FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4), FRIDAY.plusDays(20)),
                closed.closedDates());
        assertEquals(
                List.of(FRIDAY.plusDays(20)),
                closure.opened(closed, List.of(), FRIDAY, Set.of()).closedDates());
        assertEquals(List.of(), days(FRIDAY.plusDays(1), 2).days(LINDE.practice()));
    }

    @Test
    void whatIsOverStaysClosed() {
        Practice closed = closedOn(FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4));
        LocalDate monday = FRIDAY.plusDays(3);
        assertEquals(
                List.of(FRIDAY),
                days(FRIDAY, 5).opened(closed, List.of(), monday, Set.of()).closedDates());
        assertEquals(
                closed, days(FRIDAY, 5).opened(closed, List.of(), monday.plusDays(7), Set.of()));
    }

    @Test
    void aHolidayInItStaysClosedUnlessThereIsNothingElse() {
        Practice closed = closedOn(FRIDAY, FRIDAY.plusDays(3), FRIDAY.plusDays(4));
        Set<LocalDate> monday = Set.of(FRIDAY.plusDays(3));
        assertEquals(
                List.copyOf(monday),
                days(FRIDAY, 5).opened(closed, List.of(), FRIDAY, monday).closedDates());
        assertEquals(
                List.of(FRIDAY, FRIDAY.plusDays(4)),
                days(FRIDAY.plusDays(3), 1)
                        .opened(closed, List.of(), FRIDAY, monday)
                        .closedDates());
        assertEquals(
                closed,
                days(FRIDAY, 4).opened(closed, List.of(), FRIDAY.plusDays(1), monday),
                "the Friday that is over was no holiday");
        assertEquals(
                List.of(FRIDAY.plusDays(3)),
                days(FRIDAY, 5)
                        .opened(closed, List.of(FRIDAY.plusDays(3)), FRIDAY, monday)
                        .closedDates());
        assertEquals(
                List.of(FRIDAY, FRIDAY.plusDays(4)),
                days(FRIDAY, 5)
                        .opened(closed, List.of(FRIDAY, FRIDAY.plusDays(4)), FRIDAY, monday)
                        .closedDates(),
                "only the holiday is to be opened");
    }

    @Test
    void whatIsClosedComesBackAsOneClosure() {
        for (int length = 1; length < 30; length++) {
            Closure closure = days(FRIDAY, length);
            List<Closure> found = Closure.of(closure.closed(closedOn()));
            assertEquals(1, found.size());
            assertEquals(closure.days(LINDE.practice()), found.getFirst().days(LINDE.practice()));
        }
    }

    @Test
    void itDoesNotEndBeforeItBeginsNorLastForEver() {
        assertThrows(InvalidValue.class, () -> new Closure(FRIDAY, FRIDAY.minusDays(1)));
        assertEquals(
                Closure.MOST_DAYS,
                days(FRIDAY, Closure.MOST_DAYS)
                        .from()
                        .datesUntil(days(FRIDAY, Closure.MOST_DAYS).to().plusDays(1))
                        .count());
        assertThrows(InvalidValue.class, () -> days(FRIDAY, Closure.MOST_DAYS + 1));
    }

    @Test
    void closingTakesTheWorkOfEverybodyWhoIsThere() {
        LocalDate day = LocalDate.of(2026, 12, 10); // Rahmani and Bakker are away
        List<LostWork> lost = LostWork.onClosing(LINDE, List.of(day));
        Set<String> blocks = new HashSet<>();
        lost.forEach(work -> blocks.add(work.block().id()));
        Set<String> expected = new HashSet<>();
        for (Block block : LINDE.blocks()) {
            if (block.date().equals(day)
                    && !block.member().equals("rahmani")
                    && !block.member().equals("bakker")) {
                expected.add(block.id());
            }
        }
        assertFalse(expected.isEmpty());
        assertEquals(expected, blocks);
        assertTrue(lost.stream().allMatch(LostWork::isWhole));
        assertEquals(
                List.of(),
                LostWork.onClosing(LINDE, List.of(LocalDate.of(2026, 12, 25))),
                "closed already");
    }
}
