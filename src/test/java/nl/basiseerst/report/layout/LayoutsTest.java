package nl.basiseerst.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.report.layout.Mark.Area;
import nl.basiseerst.report.layout.Mark.Fill;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class LayoutsTest {

    private final Messages messages = new Messages(Messages.DUTCH);
    private final PracticePlan linde = Samples.plan("linde");

    private Paper week(PracticePlan plan, IsoWeek week, VerdictText verdict) {
        WeekOverview overview = PrintedSamples.week(plan, week, verdict);
        return new WeekLayout(messages, PageChecks.HALF_SQUARE).of(overview);
    }

    @Test
    void nothingOverlapsOrLeavesThePageInAnyWeekOfTheSamples() {
        for (String name : Samples.NAMES) {
            PracticePlan plan = Samples.plan(name);
            for (int number = 46; number <= 53; number++) {
                Paper paper = week(plan, new IsoWeek(2026, number), PrintedSamples.DISPLACED);
                PageChecks.assertReadable(paper);
            }
        }
    }

    @Test
    void aLongVerdictAndLongNamesStayReadable() {
        String sentence = "Op dinsdagochtend ontbreekt een doktersassistent voor de triage. ";
        VerdictText wordy =
                new VerdictText(
                        Verdict.SHORT,
                        "Tekort (niet door extra)",
                        Collections.nCopies(9, sentence.repeat(2)),
                        Collections.nCopies(7, sentence));
        PracticePlan plan =
                PrintedSamples.grown(
                        linde,
                        20,
                        i -> "Wolfeschlegelsteinhausenbergerdorff-van der Wijngaart " + i);
        Paper paper = week(plan, PrintedSamples.WEEK, wordy);
        PageChecks.assertReadable(paper);
        assertTrue(
                PageChecks.words(paper.sheets().getFirst()).stream()
                        .anyMatch(w -> w.text().startsWith("en nog 7;")));
    }

    @Test
    void aPersonsRowStandsOnOneSheet() {
        PracticePlan plan = PrintedSamples.grown(linde, 45, i -> "Persoon" + i);
        Paper paper = week(plan, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        PageChecks.assertReadable(paper);
        assertTrue(paper.sheets().size() > 1);
        for (int i = 0; i < 45; i++) {
            assertEquals(1, PageChecks.sheetsWith(paper, "Persoon" + i).size());
        }
        for (int sheet = 0; sheet < paper.sheets().size(); sheet++) {
            assertTrue(PageChecks.sheetsWith(paper, "ma 30 nov").contains(sheet));
        }
    }

    @Test
    void basicExtraAndOtherHaveTheirOwnPatternAndLetter() {
        Paper paper = week(linde, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        for (Fill fill : List.of(Fill.TINT, Fill.HATCH, Fill.OUTLINE)) {
            assertTrue(
                    paper.sheets().getFirst().marks().stream()
                            .anyMatch(p -> p.mark() instanceof Area a && a.fill() == fill),
                    fill::name);
        }
        for (String letter : List.of("B", "X", "–")) {
            assertEquals(List.of(0), PageChecks.sheetsWith(paper, letter));
        }
    }

    @Test
    void aNodeIsNeverReadBeforeItsParent() {
        Paper paper = week(linde, PrintedSamples.WEEK, PrintedSamples.DISPLACED);
        for (int i = 1; i < paper.nodes().size(); i++) {
            assertTrue(paper.nodes().get(i).parent() < i);
        }
    }

    @Test
    void daySheetsAreReadable() {
        for (String name : List.of("wilgen", "linde", "eiken")) {
            PracticePlan plan = PrintedSamples.withRooms(Samples.plan(name));
            new IsoWeek(2026, 47)
                    .days()
                    .forEach(
                            date -> {
                                DayOverview day =
                                        DayOverview.of(
                                                plan,
                                                date,
                                                PrintedSamples.DISPLACED,
                                                PrintedSamples.checks(plan),
                                                PrintedSamples.stamp(plan));
                                PageChecks.assertReadable(
                                        new DayLayout(messages, PageChecks.HALF_SQUARE).of(day));
                            });
        }
    }

    @Test
    void memberSheetsAreReadableInEnglishToo() {
        Messages english = new Messages(Locale.ENGLISH);
        List<IsoWeek> weeks =
                List.of(46, 47, 48, 49, 50, 51, 52).stream()
                        .map(n -> new IsoWeek(2026, n))
                        .toList();
        linde.members()
                .forEach(
                        member -> {
                            MemberOverview own =
                                    MemberOverview.of(
                                            linde,
                                            member.id(),
                                            weeks,
                                            PrintedSamples.checks(linde),
                                            PrintedSamples.stamp(linde));
                            PageChecks.assertReadable(
                                    new MemberLayout(english, PageChecks.HALF_SQUARE).of(own));
                        });
    }
}
