package nl.basiseerst.application.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.solver.OrToolsSolver;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The sentences of real weeks, word for word.
class VerdictWordsTest {

    private static final IsoWeek WEEK_48 = new IsoWeek(2026, 48);

    private final Guard guard = new Guard(new OrToolsSolver());

    @Test
    void theWorkedExampleReadsLikeItsText() {
        VerdictText text = dutch("worked-example", 48);
        assertEquals("In de verdrukking", text.word());
        assertEquals(
                List.of(
                        "Het basisaanbod komt 1 u 30 tekort, geheel door extra aanbod.",
                        "Op di 24 nov komt Consult 1 u 30 tekort.",
                        "Valt A. Arts (huisarts) op ma 23 nov uit, dan komt de zorg voor die dag"
                                + " 2 u 30 tekort.",
                        "Valt A. Arts (huisarts) op di 24 nov uit, dan komt de zorg voor die dag"
                                + " 2 u 30 tekort."),
                text.causes());
        assertEquals(
                List.of(
                        "Zet Echografie van A. Arts op di 24 nov 10:00–12:00 om in basisaanbod"
                                + " (Spreekuur): dat geeft 1 u 30 terug.",
                        "Spreek af wie A. Arts (huisarts) op ma 23 nov vervangt.",
                        "Spreek af wie A. Arts (huisarts) op di 24 nov vervangt."),
                text.remedies());
    }

    @Test
    void theWorkedExampleReadsLikeItsTextInEnglish() {
        VerdictText text = english("worked-example", 48);
        assertEquals("Squeezed", text.word());
        assertEquals(
                List.of(
                        "The basic offer is 1 h 30 short, all of it because of extra offer.",
                        "On Tue 24 Nov, Consult is 1 h 30 short.",
                        "If A. Arts (GP) drops out on Mon 23 Nov, the care for that day is 2 h 30"
                                + " short.",
                        "If A. Arts (GP) drops out on Tue 24 Nov, the care for that day is 2 h 30"
                                + " short."),
                text.causes());
        assertEquals(
                "Turn Echografie of A. Arts on Tue 24 Nov 10:00–12:00 into basic offer"
                        + " (Spreekuur): that gives back 1 h 30.",
                text.remedies().getFirst());
    }

    @Test
    void aDayOfTheWorkedExample() {
        PracticePlan plan = Samples.plan("worked-example");
        WeekAssessment week = guard.assess(plan, WEEK_48);
        VerdictWords words = new VerdictWords(new Messages(Messages.DUTCH));
        VerdictText tuesday = words.ofDay(plan, week, week.days().get(1));
        assertEquals("In de verdrukking", tuesday.word());
        assertEquals(
                "Op di 24 nov komt de zorg voor die dag 1 u 30 tekort, geheel door extra aanbod.",
                tuesday.causes().getFirst());
        assertEquals(
                "Zet Echografie van A. Arts op di 24 nov 10:00–12:00 om in basisaanbod"
                        + " (Spreekuur): dat geeft 1 u 30 terug.",
                tuesday.remedies().getFirst());
        assertEquals("Kwetsbaar", words.ofDay(plan, week, week.days().get(0)).word());
    }

    @Test
    void aSqueezedWeekWithAPartThatIsNotDueToExtraShowsBothNumbers() {
        VerdictText text = dutch("wilgen", 51);
        assertEquals(
                "Het basisaanbod komt 4 u 54 tekort. Extra aanbod brengt 4 u 36 in de verdrukking;"
                        + " zonder extra aanbod blijft 18 min tekort.",
                text.causes().getFirst());
        assertEquals(
                List.of(
                        "Zet Reizigersspreekuur van N. Hoekstra op di 15 dec 15:00–17:00 om in"
                                + " basisaanbod (Telefoon en triage, Assistentenspreekuur): dan is"
                                + " er weer genoeg bezetting.",
                        "Samen is dat 7 u extra aanbod en geeft het 4 u 36 terug. Met minder lukt"
                                + " het niet.",
                        "Tegen een tekort van 18 min helpt minder extra aanbod niet."),
                text.remedies().subList(3, 6));
        assertEquals(
                "Zoek deze week een huisarts, verpleegkundig specialist of physician assistant"
                        + " voor 18 min Zorgcoordinatie, post en autorisatie.",
                text.remedies().get(6));
        assertEquals("Van Consult lang blijft deze week 2 u 51 liggen.", text.causes().get(1));
    }

    @Test
    void tooFewPeopleNamesTheRuleTheTimeAndWhomToLookFor() {
        VerdictText text = dutch("wilgen", 49);
        assertEquals(
                List.of(
                        "Op wo 2 dec 15:00–16:30 is er door extra aanbod te weinig bezetting voor"
                                + " Spoedlijn bemand: nodig is een doktersassistent,"
                                + " spreekuurondersteuner of huisarts in Telefoon en triage of"
                                + " Terugbelspreekuur en autorisatie.",
                        "Op di 1 dec 08:00–17:00 is er te weinig bezetting voor Huisarts"
                                + " bereikbaar, ook zonder extra aanbod: nodig is een huisarts."),
                text.causes().subList(0, 2));
        assertTrue(text.remedies().contains("Zoek voor di 1 dec 08:00–17:00 een huisarts."));
    }

    @Test
    void aFragileWeekNamesWhoseAbsenceBreaksIt() {
        VerdictText text = dutch("linde", 50);
        assertEquals("Kwetsbaar", text.word());
        assertEquals(
                List.of(
                        "Valt D. de Wit (huisarts) op do 10 dec uit, dan komt de zorg voor die dag"
                                + " 2 u 56 tekort."),
                text.causes());
        assertEquals(
                List.of("Spreek af wie D. de Wit (huisarts) op do 10 dec vervangt."),
                text.remedies());
    }

    @Test
    void aShortageTooSmallToCountIsStillTold() {
        assertEquals(
                "Het basisaanbod komt 9 min tekort, geheel door extra aanbod. Dat is minder dan de"
                        + " 30 min vanaf waar de praktijk het een tekort noemt.",
                dutch("linde", 48).causes().getFirst());
    }

    @Test
    void aShortageThatExtraDoesNotCauseSaysWhomToLookFor() {
        VerdictText text = dutch("linde", 52);
        assertEquals(
                "Het basisaanbod komt 33 min tekort. Dat ligt niet aan extra aanbod.",
                text.causes().getFirst());
        assertEquals(
                "Tegen een tekort van 33 min helpt minder extra aanbod niet.",
                text.remedies().getFirst());
        assertTrue(
                text.remedies().stream()
                        .anyMatch(
                                r ->
                                        r.contains(
                                                "een huisarts, aios, verpleegkundig specialist"
                                                        + " of POH-ouderenzorg voor")));
    }

    @Test
    void aSafeWeekTellsItsMarginAndWhatIsCoveredByAgreement() {
        VerdictText text = dutch("wilgen", 47);
        assertEquals("Op orde", text.word());
        assertTrue(
                text.causes()
                        .getFirst()
                        .startsWith(
                                "Alles is gedekt. De vraag met prioriteit 1 tot en met 3 mag nog"
                                        + " 8,9 % groeien."));
        assertEquals(
                "De praktijk vangt uitval van een huisarts of doktersassistent niet zelf op (10"
                        + " keer deze week); daarvoor is waarneming afgesproken.",
                text.causes().getLast());
        assertEquals(List.of(), text.remedies());
    }

    @Test
    void anEmptyWeekSaysSoInsteadOfListingEverything() {
        VerdictText text = dutch("wilgen", 45);
        assertEquals(Verdict.SHORT, text.verdict());
        assertEquals(
                List.of(
                        "Er staat deze week niets in het rooster.",
                        "Daardoor komt het basisaanbod 63 u 36 tekort."),
                text.causes());
        assertEquals(
                List.of("Vul het rooster van deze week, of kies een andere week."),
                text.remedies());
    }

    @TestFactory
    Stream<DynamicTest> everySampleWeekAndDayHasACauseAndARemedyUnlessAllIsWell() {
        return Samples.NAMES.stream()
                .map(Samples::answered)
                .flatMap(
                        sample ->
                                sample.checks().stream()
                                        .map(check -> Objects.requireNonNull(check.get("week")))
                                        .map(week -> IsoWeek.parse(week.toString()).orElseThrow())
                                        .map(
                                                week ->
                                                        DynamicTest.dynamicTest(
                                                                sample.name() + " " + week,
                                                                () ->
                                                                        assertWhole(
                                                                                sample.plan(),
                                                                                week))));
    }

    private void assertWhole(PracticePlan plan, IsoWeek week) {
        WeekAssessment assessment = guard.assess(plan, week);
        for (Locale language : List.of(Messages.DUTCH, Locale.ENGLISH)) {
            VerdictWords words = new VerdictWords(new Messages(language));
            assertWhole(words.of(plan, assessment));
            assessment.days().forEach(day -> assertWhole(words.ofDay(plan, assessment, day)));
        }
    }

    private static void assertWhole(VerdictText text) {
        assertFalse(text.causes().isEmpty());
        assertEquals(text.verdict() == Verdict.SAFE, text.remedies().isEmpty(), text.toString());
        assertFalse(text.toString().matches(".*(\\{\\d|null|''|\\(\\)).*"), text.toString());
    }

    private VerdictText dutch(String sample, int week) {
        return text(sample, week, Messages.DUTCH);
    }

    private VerdictText english(String sample, int week) {
        return text(sample, week, Locale.ENGLISH);
    }

    private VerdictText text(String sample, int week, Locale language) {
        PracticePlan plan = Samples.plan(sample);
        WeekAssessment assessment = guard.assess(plan, new IsoWeek(2026, week));
        return new VerdictWords(new Messages(language)).of(plan, assessment);
    }
}
