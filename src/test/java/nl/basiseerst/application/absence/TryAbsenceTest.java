package nl.basiseerst.application.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.absence.AbsenceTrial.Lost;
import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.StandInWords;
import nl.basiseerst.application.words.TrialWords;
import nl.basiseerst.domain.absence.StandIn;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

class TryAbsenceTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private final Guard guard = new Guard(new OrToolsSolver());
    private final TryAbsence trying = new TryAbsence(guard, ShippedLimits.all());

    private static Absence absence(String member, LocalDate from, LocalDate to) {
        return new Absence("new", member, from, to, null, Absence.Kind.LEAVE);
    }

    private AbsenceTrial of(Absence absence, Map<String, String> chosen) {
        return trying.of(LINDE, absence, chosen, Asked.WANTED);
    }

    @Test
    void theVerdictsAreThoseOfTheGuard() {
        Absence absence = absence("vandermeer", THURSDAY, THURSDAY.plusDays(4));
        AbsenceTrial trial = of(absence, Map.of());
        assertEquals(2, trial.turns().size());
        PracticePlan with = EditedPlan.of(LINDE, trial.edits());
        for (Turn turn : trial.turns()) {
            assertEquals(verdicts(guard.assess(LINDE, turn.week())), verdicts(turn.before()));
            assertEquals(verdicts(guard.assess(with, turn.week())), verdicts(turn.after()));
        }
        assertFalse(trial.worseDays().isEmpty());
        assertFalse(trial.isCut());
    }

    private static Map<LocalDate, Verdict> verdicts(WeekAssessment week) {
        Map<LocalDate, Verdict> days = new HashMap<>();
        week.days().forEach(day -> days.put(day.date(), day.verdict()));
        days.put(week.week().monday().minusDays(1), week.verdict());
        return days;
    }

    @Test
    void whoStandsInTakesTheBlockAndCountsForTheOthers() {
        Absence absence = absence("vandermeer", THURSDAY, THURSDAY);
        AbsenceTrial trial = of(absence, Map.of("b685", "peters"));
        Block taken =
                EditedPlan.of(LINDE, trial.edits()).blocks().stream()
                        .filter(b -> b.id().equals("b685"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("peters", taken.member());
        assertEquals(Map.of("b685", "peters"), trial.chosen());
        StandIn before = standIn(of(absence, Map.of()), "b686", "peters");
        StandIn after = standIn(trial, "b686", "peters");
        assertEquals(minutes(before) - 4 * 60, minutes(after));
        assertEquals(
                minutes(standIn(of(absence, Map.of()), "b685", "peters")),
                minutes(standIn(trial, "b685", "peters")),
                "who was chosen is held against the work like before");
    }

    private static int minutes(StandIn one) {
        Integer left = one.minutesLeft();
        assertTrue(left != null);
        return left == null ? 0 : left;
    }

    private static StandIn standIn(AbsenceTrial trial, String block, String member) {
        return lost(trial, block).standIns().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static Lost lost(AbsenceTrial trial, String block) {
        return trial.lost().stream()
                .filter(one -> one.work().block().id().equals(block))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProposalPutsNobodyInTwoPlaces() {
        PracticePlan plan =
                LINDE.withSchedule(
                        LINDE.blocks().stream()
                                .filter(
                                        b ->
                                                !(b.date().equals(THURSDAY)
                                                        && List.of("huisman", "postma")
                                                                .contains(b.member())))
                                .toList(),
                        LINDE.absences(),
                        List.of());
        Absence absence = absence("vandermeer", THURSDAY, THURSDAY);
        Map<String, String> proposed = trying.proposal(plan, absence, Asked.WANTED);
        assertTrue(proposed.containsKey("b685"), proposed::toString);
        AbsenceTrial trial = trying.of(plan, absence, proposed, Asked.WANTED);
        assertEquals(proposed, trial.chosen());
        List<Block> blocks = EditedPlan.of(plan, trial.edits()).blocks();
        for (Block one : blocks) {
            for (Block other : blocks) {
                assertFalse(
                        !one.id().equals(other.id())
                                && proposed.containsKey(one.id())
                                && one.member().equals(other.member())
                                && one.date().equals(other.date())
                                && one.span().overlaps(other.span()),
                        () -> one + " " + other);
            }
        }
    }

    @Test
    void aPartOfADayTakesOnlyThat() {
        Absence absence =
                new Absence(
                        "new",
                        "dewit",
                        THURSDAY,
                        THURSDAY,
                        TimeSpan.of("11:00", "12:30"),
                        Absence.Kind.TRAINING);
        AbsenceTrial trial = of(absence, Map.of("b589", "prins"));
        PracticePlan with = EditedPlan.of(LINDE, trial.edits());
        assertEquals(LINDE.blocks().size() + 1, with.blocks().size());
        assertEquals(
                TimeSpan.of("11:00", "12:00"),
                with.blocks().getLast().span(),
                "the part that falls away");
        assertEquals("prins", with.blocks().getLast().member());
    }

    @Test
    void weeksWithoutAScheduleAreNotJudgedAndHalfAYearIsEnough() {
        LocalDate later = LocalDate.of(2027, 3, 1);
        assertEquals(List.of(), of(absence("dewit", later, later), Map.of()).turns());
        AbsenceTrial year = of(absence("dewit", THURSDAY, THURSDAY.plusYears(1)), Map.of());
        assertTrue(year.isCut());
        assertEquals(
                IsoWeek.of(THURSDAY).plusWeeks(TryAbsence.MOST_WEEKS + 1).sunday(),
                TryAbsence.needed(THURSDAY, THURSDAY.plusYears(1)).until());
    }

    @Test
    void whoStandsInIsJudgedWithAllThatTheRulesLookAt() {
        Period looked = new RosterRules(ShippedLimits.all()).looksAt(IsoWeek.of(THURSDAY));
        assertEquals(looked.until(), TryAbsence.needed(THURSDAY, THURSDAY).until());
    }

    @Test
    void tasksThatAreWithSomebodyAreCounted() {
        long tasks =
                LINDE.tasks().stream()
                        .filter(t -> "vandermeer".equals(t.assignee()))
                        .filter(t -> t.date().equals(THURSDAY))
                        .count();
        assertEquals(tasks, of(absence("vandermeer", THURSDAY, THURSDAY), Map.of()).tasks());
    }

    @Test
    void whatIsDoneOrCancelledNeedsNobody() {
        List<Task> tasks = new ArrayList<>();
        for (TaskStatus status : TaskStatus.values()) {
            tasks.add(
                    new Task(
                            "t" + tasks.size(),
                            LINDE.taskTypes().getFirst().id(),
                            THURSDAY,
                            "vandermeer",
                            status));
        }
        PracticePlan plan = LINDE.withSchedule(LINDE.blocks(), LINDE.absences(), tasks);
        Absence absence = absence("vandermeer", THURSDAY, THURSDAY);
        assertEquals(
                TaskStatus.values().length - 2,
                trying.of(plan, absence, Map.of(), Asked.WANTED).tasks());
    }

    @Test
    void nobodyWaitsAnyMore() {
        Absence absence = absence("vandermeer", THURSDAY, THURSDAY);
        assertThrows(
                CancellationException.class,
                () -> trying.of(LINDE, absence, Map.of(), Asked.GIVEN_UP));
    }

    @Test
    void everyCandidateAndEveryTurnHasWords() {
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            Messages messages = new Messages(language);
            AbsenceTrial trial = of(absence("vandermeer", THURSDAY, THURSDAY), Map.of());
            StandInWords words = new StandInWords(messages, LINDE);
            for (Lost lost : trial.lost()) {
                assertFalse(words.summary(lost).isBlank());
                lost.standIns().forEach(one -> assertFalse(words.standing(one).isBlank()));
            }
            TrialWords told = new TrialWords(messages, LINDE);
            assertFalse(told.headline(trial).isBlank());
            assertTrue(told.week(trial.turns().getFirst()).contains("48"));
        }
        AbsenceTrial trial = of(absence("vandermeer", THURSDAY, THURSDAY), Map.of());
        StandInWords dutch = new StandInWords(new Messages(Messages.DUTCH), LINDE);
        assertEquals(
                "do 26 nov 08:00–12:00 Telefoon en triage",
                dutch.work(trial.lost().getFirst().work()));
        assertTrue(
                dutch.standing(standIn(trial, "b685", "dijkstra"))
                        .startsWith("heeft dan Telefoon en triage (08:00–10:30)"),
                dutch.standing(standIn(trial, "b685", "dijkstra")));
        assertTrue(
                dutch.standing(standIn(trial, "b687", "dijkstra"))
                        .startsWith("is niet bekwaam voor "),
                dutch.standing(standIn(trial, "b687", "dijkstra")));
    }

    /// Somebody who waits, or does not.
    private enum Asked implements Progress {
        WANTED,
        GIVEN_UP;

        @Override
        public void report(double fraction, String step) {
            assertTrue(fraction <= 1);
        }

        @Override
        public boolean isCancelled() {
            return this == GIVEN_UP;
        }

        @Override
        public void onCancel(Runnable hook) {
            if (isCancelled()) {
                hook.run();
            }
        }
    }
}
