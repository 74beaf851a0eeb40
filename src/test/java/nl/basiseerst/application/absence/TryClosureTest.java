package nl.basiseerst.application.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.ClosureWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.absence.Closure;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

class TryClosureTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Progress WANTED = new Asked(false);
    private final Guard guard = new Guard(new OrToolsSolver());
    private final TryClosure trying = new TryClosure(guard);

    private record Asked(boolean isCancelled) implements Progress {

        @Override
        public void report(double fraction, String step) {
            assertTrue(fraction >= 0 && fraction <= 1);
        }

        @Override
        public void onCancel(Runnable hook) {
            // nobody cancels half-way
        }
    }

    private static Practice closed(LocalDate from, LocalDate to) {
        return new Closure(from, to).closed(LINDE.practice());
    }

    @Test
    void theVerdictsAreThoseOfTheGuardAlsoOfTheWeekAfter() {
        ClosureTrial trial = trying.of(LINDE, closed(THURSDAY, THURSDAY), WANTED);
        assertEquals(List.of(THURSDAY), trial.closing());
        assertEquals(List.of(), trial.opening());
        IsoWeek week = IsoWeek.of(THURSDAY);
        assertEquals(
                List.of(week, week.plusWeeks(1)), trial.turns().stream().map(Turn::week).toList());
        PracticePlan with = EditedPlan.of(LINDE, List.of(new Edit.Update(trial.practice())));
        for (Turn turn : trial.turns()) {
            assertEquals(guard.assess(LINDE, turn.week()).verdict(), turn.before().verdict());
            assertEquals(guard.assess(with, turn.week()).verdict(), turn.after().verdict());
        }
        Turn.Day day =
                trial.days(trial.turns().getFirst()).stream()
                        .filter(one -> one.date().equals(THURSDAY))
                        .findFirst()
                        .orElseThrow();
        assertNotNull(day.before());
        assertNull(day.after());
        assertFalse(trial.lost().isEmpty());
        assertEquals(List.of(THURSDAY), List.copyOf(trial.lostByDay().keySet()));
        assertFalse(trial.isCut());
    }

    @Test
    void openingAgainTakesNoWorkAway() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Practice open =
                new Closure(christmas, christmas)
                        .opened(LINDE.practice(), List.of(), christmas, Set.of());
        ClosureTrial trial = trying.of(LINDE, open, WANTED);
        assertEquals(List.of(christmas), trial.opening());
        assertEquals(List.of(), trial.closing());
        assertEquals(List.of(), trial.lost());
    }

    @Test
    void nothingElseOfThePracticeIsChanged() {
        Practice other = closed(THURSDAY, THURSDAY).withName("Een andere naam");
        ClosureTrial trial = trying.of(LINDE, other, WANTED);
        assertEquals(LINDE.practice().name(), trial.practice().name());
        assertTrue(trial.practice().closedDates().contains(THURSDAY));
    }

    @Test
    void weeksWithoutAScheduleAreNotJudged() {
        LocalDate later = LocalDate.of(2027, 8, 2);
        ClosureTrial trial = trying.of(LINDE, closed(later, later), WANTED);
        assertEquals(List.of(), trial.turns());
        assertEquals(List.of(), trial.lost());
    }

    @Test
    void halfAYearIsLookedAt() {
        Practice long_ = closed(LocalDate.of(2027, 8, 2), LocalDate.of(2028, 4, 1));
        assertTrue(trying.of(LINDE, long_, WANTED).isCut());
        Period needed = TryClosure.needed(THURSDAY, THURSDAY.plusYears(1));
        assertEquals(IsoWeek.of(THURSDAY).plusWeeks(-4).monday(), needed.from());
        assertEquals(
                IsoWeek.of(THURSDAY).plusWeeks(TryAbsence.MOST_WEEKS).sunday(), needed.until());
        assertEquals(
                IsoWeek.of(THURSDAY).plusWeeks(1).sunday(),
                TryClosure.needed(THURSDAY, THURSDAY).until());
    }

    @Test
    void whoNoLongerWaitsGetsNothing() {
        Practice practice = closed(THURSDAY, THURSDAY);
        assertThrows(
                CancellationException.class, () -> trying.of(LINDE, practice, new Asked(true)));
    }

    @Test
    void theWordsSayWhoseWorkFallsAway() {
        ClosureTrial trial = trying.of(LINDE, closed(THURSDAY, THURSDAY), WANTED);
        ClosureWords words = new ClosureWords(new Messages(Messages.DUTCH));
        String said = words.lost(LINDE, THURSDAY, trial.lost());
        assertTrue(said.startsWith("do 26 nov: "), said);
        assertTrue(said.contains(trial.lost().size() + " blokken"), said);
        assertTrue(said.contains("P. van der Meer"), said);
        assertFalse(said.contains("dekker"), said);
        assertEquals("do 26 nov 2026", words.days(new Closure(THURSDAY, THURSDAY)));
        assertEquals(
                "2 werkdagen",
                words.count(new Closure(THURSDAY, THURSDAY.plusDays(3)), LINDE.practice()));
    }
}
