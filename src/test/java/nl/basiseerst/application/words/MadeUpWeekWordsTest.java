package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.domain.guard.Gap;
import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekAssessment.TightestActivity;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sentences that no sample week gives, from facts made up for the group practice `linde`.
class MadeUpWeekWordsTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final LocalDate MONDAY = WEEK.monday();

    private final PracticePlan plan = Samples.plan("linde");
    private final VerdictWords words = new VerdictWords(new Messages(Messages.DUTCH));

    @Test
    void thinHeadroomNamesTheTightestActivityAndWhomItNeeds() {
        VerdictText text =
                words.of(plan, new Facts().headroom(0.031).tightest("visite", 12).week());
        assertEquals(
                List.of(
                        "De vraag met prioriteit 1 tot en met 3 mag nog maar 3,1 % groeien; de"
                                + " praktijk wil minstens 5 % ruimte houden. Het krapst is Visite:"
                                + " daar is nog 12 min over."),
                text.causes());
        assertEquals(
                List.of(
                        "Maak ruimte voor Visite: plan meer tijd van een huisarts, aios,"
                                + " verpleegkundig specialist of POH-ouderenzorg."),
                text.remedies());
    }

    @Test
    void demandThatDoesNotFitIsToldAsWhatWouldFit() {
        assertEquals(
                "De vraag met prioriteit 1 tot en met 3 past niet: pas met 14,2 % minder vraag is"
                        + " alles gedekt.",
                words.of(plan, new Facts().headroom(-0.142).week()).causes().getFirst());
        assertEquals(
                "Een deel van de vraag met prioriteit 1 tot en met 3 kan deze week niemand doen.",
                words.of(plan, new Facts().headroom(-1).week()).causes().getFirst());
    }

    @Test
    void aSafeWeekWithoutDemandOfTheFirstPrioritiesIsJustCovered() {
        assertEquals(
                List.of("Alles is gedekt. Het krapst is Visite: daar is niets over."),
                words.of(plan, new Facts().safe().tightest("visite", 0.2).week()).causes());
    }

    @Test
    void extraWorkInsideABasicBlockIsDroppedRatherThanTurned() {
        ExtraItem iud =
                new ExtraItem(
                        "b571",
                        "iud",
                        "dewit",
                        "spreekuur",
                        MONDAY,
                        TimeSpan.of("08:00", "10:30"),
                        25,
                        25);
        VerdictText text = words.of(plan, new Facts().displaced(25, iud).week());
        assertEquals(
                "Laat IUD plaatsen (25 min) in Spreekuur van D. de Wit op ma 23 nov 08:00–10:30"
                        + " vervallen: dat geeft 25 min terug.",
                text.remedies().getFirst());
    }

    @Test
    void afterThreeGapsTheOthersAreAddedUp() {
        Facts facts = new Facts();
        for (int day = 0; day < 5; day++) {
            facts.gap("triage", MONDAY.plusDays(day), 1, 60 - day);
        }
        VerdictText text = words.of(plan, facts.week());
        assertEquals(
                "Op wo 25 nov in de middag komt Telefonische triage 58 min tekort.",
                text.causes().get(3));
        assertEquals("En nog 2 kleinere tekorten, samen 1 u 53.", text.causes().get(4));
        assertEquals(
                "Zoek voor ma 23 nov in de middag een doktersassistent of spreekuurondersteuner"
                        + " voor 1 u Telefonische triage.",
                text.remedies().get(0));
        assertEquals(
                "En zoek mensen voor nog 2 kleinere tekorten, samen 1 u 53.",
                text.remedies().get(3));
    }

    @Test
    void aShortageThatMayLieOnSeveralDaysIsToldPerWeek() {
        Facts facts = new Facts();
        facts.gap("consult-lang", MONDAY, null, 40)
                .gap("consult-lang", MONDAY.plusDays(1), null, 50);
        VerdictText text = words.of(plan, facts.week());
        assertEquals("Van Consult lang blijft deze week 1 u 30 liggen.", text.causes().get(1));
        assertEquals(
                "Zoek deze week een huisarts, aios, verpleegkundig specialist of physician"
                        + " assistant voor 1 u 30 Consult lang.",
                text.remedies().getFirst());
    }

    @Test
    void aShortageThatLiesOnOneDayIsToldForThatDay() {
        VerdictText text = words.of(plan, new Facts().gap("consult-lang", MONDAY, null, 40).week());
        assertEquals(
                "Van de vraag van ma 23 nov naar Consult lang blijft 40 min liggen.",
                text.causes().get(1));
    }

    @Test
    void whereTheGapsDoNotAddUpTheWeekIsTold() {
        Facts facts = new Facts().gap("triage", MONDAY, 1, 40).lacks("triage", 20);
        VerdictText text = words.of(plan, facts.week());
        assertEquals("Van Telefonische triage blijft deze week 1 u liggen.", text.causes().get(1));
    }

    @Test
    void aRuleThatAsksForSeveralSaysHowMany() {
        VerdictText text =
                words.of(
                        plan,
                        new Facts().missing("telefoon-piek", TimeSpan.of("08:00", "09:00")).week());
        assertEquals(
                "Op ma 23 nov 08:00–09:00 is er te weinig bezetting voor Telefoonpiek"
                        + " maandagochtend, ook zonder extra aanbod: nodig zijn 2 mensen"
                        + " (doktersassistent of spreekuurondersteuner in Telefoon en triage).",
                text.causes().getFirst());
    }

    @Test
    void coveredAndUncoveredAbsencesAreToldApart() {
        VerdictText text =
                words.of(
                        plan,
                        new Facts()
                                .pair("rahmani", 200, true)
                                .pair("peters", 95, false)
                                .pair("prins", 120, false)
                                .week());
        assertEquals(
                List.of(
                        "Valt K. Prins (physician assistant) op ma 23 nov uit, dan komt de zorg"
                                + " voor die dag 2 u tekort.",
                        "Valt J. Peters (doktersassistent) op ma 23 nov uit, dan komt de zorg voor"
                                + " die dag 1 u 35 tekort.",
                        "De praktijk vangt uitval van een huisarts niet zelf op (1 keer deze"
                                + " week); daarvoor is waarneming afgesproken."),
                text.causes());
    }

    /// The facts of a week, all well unless told otherwise.
    private static final class Facts {

        private Verdict verdict = Verdict.FRAGILE;
        private double shortage;
        private double displaced;
        private @Nullable Double headroom;
        private @Nullable TightestActivity tightest;
        private final List<ExtraItem> release = new ArrayList<>();
        private final Map<String, ActivityCoverage> activities = new LinkedHashMap<>();
        private final List<Gap> gaps = new ArrayList<>();
        private final List<FragilePair> pairs = new ArrayList<>();
        private final List<PresenceViolation> presence = new ArrayList<>();

        Facts safe() {
            verdict = Verdict.SAFE;
            return this;
        }

        Facts headroom(double share) {
            headroom = share;
            return this;
        }

        Facts tightest(String activity, double spareMinutes) {
            tightest = new TightestActivity(activity, spareMinutes);
            return this;
        }

        Facts displaced(double minutes, ExtraItem item) {
            verdict = Verdict.DISPLACED;
            shortage = minutes;
            displaced = minutes;
            release.add(item);
            return this;
        }

        Facts gap(String activity, LocalDate date, @Nullable Integer daypart, double minutes) {
            verdict = Verdict.SHORT;
            shortage += minutes;
            List<Role> roles = List.of(Role.ASSISTANT, Role.SOH);
            gaps.add(new Gap(activity, roles, date, daypart, minutes, minutes));
            lacks(activity, minutes);
            return this;
        }

        /// Short in the week, wherever the gaps are.
        Facts lacks(String activity, double minutes) {
            verdict = Verdict.SHORT;
            activities.merge(
                    activity,
                    new ActivityCoverage(activity, 1, 100, 100, 9, minutes, minutes, null),
                    (a, b) ->
                            new ActivityCoverage(
                                    activity,
                                    1,
                                    100,
                                    100,
                                    9,
                                    a.shortageMinutes() + b.shortageMinutes(),
                                    a.shortageMinutes() + b.shortageMinutes(),
                                    null));
            return this;
        }

        Facts missing(String rule, TimeSpan span) {
            verdict = Verdict.SHORT;
            presence.add(new PresenceViolation(rule, MONDAY, span, false));
            return this;
        }

        Facts pair(String member, double minutes, boolean covered) {
            pairs.add(new FragilePair(member, MONDAY, minutes, covered));
            return this;
        }

        WeekAssessment week() {
            return new WeekAssessment(
                    WEEK,
                    verdict,
                    10_000,
                    shortage,
                    shortage - displaced,
                    displaced,
                    headroom,
                    tightest,
                    List.copyOf(activities.values()),
                    release,
                    release,
                    gaps,
                    pairs,
                    presence,
                    List.of());
        }
    }
}
