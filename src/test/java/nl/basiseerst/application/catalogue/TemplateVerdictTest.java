package nl.basiseerst.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.solver.OrToolsSolver;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// That the first verdict somebody sees on a practice made of a template can be believed.
final class TemplateVerdictTest {

    private static final IsoWeek NORMAL = new IsoWeek(2026, 46);
    private static final Set<Verdict> GOOD = Set.of(Verdict.SAFE, Verdict.FRAGILE);
    private static final String TOO_MANY = "te-veel";

    /// A month of each of the factors that the catalogue knows.
    private static final int[] BUSY_NORMAL_AND_QUIET = {1, 4, 7};

    private final Guard guard = new Guard(new OrToolsSolver());

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void aFullWeekIsSafeOrFragileInEverySeason(String template) {
        PracticePlan plan = Shipped.practice(template);
        for (int month : BUSY_NORMAL_AND_QUIET) {
            IsoWeek week = IsoWeek.of(LocalDate.of(2027, month, 14));
            WeekAssessment found = assess(plan, week, Shipped.week(plan, week), List.of());
            assertTrue(GOOD.contains(found.verdict()), template + " in " + week + ": " + found);
            assertTrue(found.presence().isEmpty(), template + " in " + week);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void soIsOneThatFollowsFourOthersLikeIt(String template) {
        PracticePlan plan = Shipped.practice(template);
        List<Block> blocks = new ArrayList<>();
        for (int before = 4; before >= 0; before--) {
            blocks.addAll(Shipped.week(plan, NORMAL.plusWeeks(-before)));
        }
        PracticePlan filled = plan.withSchedule(distinct(blocks), List.of(), List.of());
        WeekAssessment found = guard.assess(filled, NORMAL);
        assertTrue(GOOD.contains(found.verdict()), template + ": " + found);
    }

    @ParameterizedTest
    @CsvSource({
        "solo, huisarts-1, TUESDAY",
        "duo, huisarts-1, TUESDAY",
        "group, huisarts-1, TUESDAY",
        "centre, huisarts-1, TUESDAY",
        "centre, huisarts-2, THURSDAY"
    })
    void aDayOfOneMoreClinicDisplacesAndIsNamed(String template, String member, DayOfWeek day) {
        PracticePlan plan = Shipped.practice(template);
        LocalDate date = NORMAL.day(day);
        List<Block> blocks = new ArrayList<>(Shipped.week(plan, NORMAL));
        boolean worked = blocks.removeIf(b -> b.member().equals(member) && b.date().equals(date));
        assertTrue(worked);
        TimeSpan allDay = TimeSpan.of("08:00", "17:00");
        blocks.add(new Block(TOO_MANY, member, date, allDay, "chirurgie", null, null, List.of()));
        WeekAssessment found = assess(plan, NORMAL, blocks, List.of());
        assertEquals(Verdict.DISPLACED, found.verdict(), found::toString);
        assertTrue(
                found.release().stream().anyMatch(item -> item.name().equals(TOO_MANY)),
                () -> found.release().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"solo", "duo", "group", "centre"})
    void aWeekWithoutOneOfTheGpsIsShort(String template) {
        PracticePlan plan = Shipped.practice(template);
        List<Block> blocks = Shipped.week(plan, NORMAL);
        for (Member member : plan.members()) {
            if (member.role() == Role.GP) {
                Absence away =
                        new Absence(
                                "weg",
                                member.id(),
                                NORMAL.monday(),
                                NORMAL.sunday(),
                                null,
                                Absence.Kind.LEAVE);
                WeekAssessment found = assess(plan, NORMAL, blocks, List.of(away));
                assertEquals(Verdict.SHORT, found.verdict(), template + " " + member.id());
            }
        }
    }

    private WeekAssessment assess(
            PracticePlan plan, IsoWeek week, List<Block> blocks, List<Absence> absences) {
        return guard.assess(plan.withSchedule(blocks, absences, List.of()), week);
    }

    private static List<Block> distinct(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        for (Block block : blocks) {
            numbered.add(block.withId("b" + numbered.size()));
        }
        return numbered;
    }
}
