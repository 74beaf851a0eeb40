package nl.basiseerst.application.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.PrintedSamples;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

class OverviewsTest {

    private static final LocalDate MONDAY = PrintedSamples.WEEK.monday();

    private final PracticePlan linde = Samples.plan("linde");

    private WeekOverview week(PracticePlan plan) {
        return PrintedSamples.week(plan, PrintedSamples.WEEK, PrintedSamples.SAFE);
    }

    private static MemberRow row(WeekOverview week, String name) {
        return week.groups().stream()
                .flatMap(g -> g.rows().stream())
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PracticePlan absent(String member, TimeSpan part) {
        Absence absence = new Absence("x", member, MONDAY, MONDAY, part, Absence.Kind.ABSENT);
        return linde.withSchedule(linde.blocks(), List.of(absence), linde.tasks());
    }

    private static Block block(String id, String member, LocalDate date, String from, String to) {
        return new Block(
                id, member, date, TimeSpan.of(from, to), "spreekuur", null, null, List.of());
    }

    private PracticePlan with(Block... more) {
        List<Block> blocks = new ArrayList<>(linde.blocks());
        blocks.addAll(List.of(more));
        return linde.withSchedule(blocks, linde.absences(), linde.tasks());
    }

    private PracticePlan withMember(String id, UnaryOperator<Period> employed) {
        List<Member> members =
                linde.members().stream()
                        .map(
                                m ->
                                        m.id().equals(id)
                                                ? new Member(
                                                        m.id(),
                                                        m.name(),
                                                        m.initials(),
                                                        m.role(),
                                                        m.employment(),
                                                        m.registration(),
                                                        employed.apply(m.employed()),
                                                        m.hoursPerWeek(),
                                                        m.panel(),
                                                        m.availability(),
                                                        m.competences())
                                                : m)
                        .toList();
        return new PracticePlan(
                linde.practice(),
                linde.rooms(),
                linde.competences(),
                linde.activities(),
                linde.sessionTypes(),
                linde.roles(),
                members,
                linde.blocks(),
                linde.absences(),
                linde.presenceRules(),
                linde.taskTypes(),
                linde.tasks(),
                linde.groundwork());
    }

    @Test
    void aPartDayAbsenceCutsTheBlocksAndStaysVisible() {
        DayCell cell =
                row(week(absent("rahmani", TimeSpan.of("11:00", "13:00"))), "R. Rahmani")
                        .cells()
                        .getFirst();
        assertEquals(TimeSet.of(TimeSpan.of("11:00", "13:00")), cell.away());
        assertEquals(
                List.of(
                        "08:00–10:15",
                        "10:15–10:30",
                        "10:30–11:00",
                        "13:00–13:15",
                        "13:15–14:30",
                        "14:30–16:30",
                        "16:30–17:00"),
                cell.blocks().stream().map(b -> b.time().toString()).toList());
    }

    @Test
    void aWholeDayAbsenceHidesTheBlocksAndTheHours() {
        WeekOverview before = week(linde.withSchedule(linde.blocks(), List.of(), List.of()));
        WeekOverview after = week(absent("rahmani", TimeSpan.of("00:00", "24:00")));
        assertEquals(DayCell.State.AWAY, row(after, "R. Rahmani").cells().getFirst().state());
        assertEquals(
                row(before, "R. Rahmani").plannedMinutes() - 9 * 60,
                row(after, "R. Rahmani").plannedMinutes());
    }

    @Test
    void overlappingBlocksCountOnceInTheHours() {
        int before = row(week(linde), "R. Rahmani").plannedMinutes();
        PracticePlan more = with(block("x", "rahmani", MONDAY, "16:00", "17:30"));
        assertEquals(before + 30, row(week(more), "R. Rahmani").plannedMinutes());
    }

    @Test
    void theWeekendIsThereOnlyWhenSomethingIsPlannedAndThenDoesNotCount() {
        assertEquals(5, week(linde).days().size());
        WeekOverview worked =
                week(with(block("x", "rahmani", MONDAY.plusDays(5), "09:00", "12:00")));
        assertEquals(6, worked.days().size());
        assertTrue(worked.days().getLast().isClosed());
        MemberRow row = row(worked, "R. Rahmani");
        assertFalse(row.cells().getLast().blocks().getFirst().counts());
        assertEquals(row(week(linde), "R. Rahmani").plannedMinutes(), row.plannedMinutes());
    }

    @Test
    void whoIsNotEmployedThatWeekIsLeftOut() {
        PracticePlan gone = withMember("rahmani", p -> new Period(p.from(), MONDAY.minusDays(1)));
        assertFalse(
                week(gone).groups().stream()
                        .flatMap(g -> g.rows().stream())
                        .anyMatch(r -> r.name().equals("R. Rahmani")));
        PracticePlan leaving = withMember("rahmani", p -> new Period(p.from(), MONDAY));
        List<DayCell> cells = row(week(leaving), "R. Rahmani").cells();
        assertEquals(DayCell.State.AT_WORK, cells.get(0).state());
        assertEquals(DayCell.State.NOT_EMPLOYED, cells.get(1).state());
    }

    @Test
    void peopleStandByRoleInTheOrderOfTheFile() {
        List<String> names =
                week(linde).groups().stream()
                        .flatMap(g -> g.rows().stream())
                        .map(MemberRow::name)
                        .toList();
        assertEquals(
                List.of("R. Rahmani", "D. de Wit", "D. Post", "E. Dekker", "K. Lopes"),
                names.subList(0, 5));
        assertEquals(18, names.size());
    }

    @Test
    void aBlockStandsInTheDaypartsItTakesAThirdOf() {
        PracticePlan plan =
                linde.withSchedule(
                        List.of(
                                block("long", "rahmani", MONDAY, "08:00", "17:00"),
                                block("late", "dewit", MONDAY, "12:30", "17:00"),
                                block("pause", "post", MONDAY, "12:45", "13:15")),
                        List.of(),
                        List.of());
        DayOverview day = DayOverview.of(plan, MONDAY, null, Map.of(), PrintedSamples.stamp(plan));
        assertEquals(
                List.of(TimeSpan.of("08:00", "13:00"), TimeSpan.of("13:00", "17:00")),
                day.dayparts());
        assertEquals(
                List.of(List.of(1, 1), List.of(0, 1), List.of(1, 0)),
                day.groups().getFirst().rows().stream()
                        .map(r -> r.parts().stream().map(p -> p.blocks().size()).toList())
                        .toList());
        assertTrue(day.free().contains("E. Dekker"));
        assertEquals(List.of(), day.away());
    }

    @Test
    void whoIsAwayForAPartIsInWithTheRestOfTheDay() {
        PracticePlan plan = absent("rahmani", TimeSpan.of("08:00", "10:15"));
        DayTeam team = DayTeam.of(plan, MONDAY);
        RoleGroup<DayRow> doctors = team.groups().getFirst();
        DayRow row = doctors.rows().getFirst();
        assertEquals("rahmani", row.member());
        assertEquals(TimeSet.of(TimeSpan.of("08:00", "10:15")), row.day().away());
        assertEquals("10:15–10:30", row.day().blocks().getFirst().time().toString());
        assertEquals(doctors.rows().size(), DayTeam.present(doctors, 0));

        DayTeam away = DayTeam.of(absent("rahmani", TimeSpan.of("00:00", "24:00")), MONDAY);
        assertEquals(List.of("R. Rahmani"), away.away());
        assertEquals(doctors.rows().size() - 1, away.groups().getFirst().rows().size());
    }

    @Test
    void nobodyIsFreeOnAClosedDay() {
        DayTeam saturday = DayTeam.of(linde, MONDAY.plusDays(5));
        assertEquals(TimeSet.EMPTY, saturday.open());
        assertEquals(List.of(), saturday.groups());
        assertEquals(List.of(), saturday.free());
        assertEquals(List.of(), saturday.dayparts());
    }

    @Test
    void tasksThatAskForADecisionComeFirst() {
        LocalDate date = LocalDate.of(2026, 11, 17);
        Map<String, TaskCheck> checks = PrintedSamples.checks(linde);
        List<TaskLine> tasks =
                DayOverview.of(linde, date, null, checks, PrintedSamples.stamp(linde)).tasks();
        List<Boolean> fine =
                tasks.stream().map(t -> t.check().answer() == TaskCheck.Answer.OK).toList();
        assertTrue(fine.contains(true) && fine.contains(false));
        assertEquals(fine.stream().sorted().toList(), fine);
    }

    @Test
    void aMembersWeeksHoldOnlyOwnTasks() {
        MemberOverview own =
                MemberOverview.of(
                        linde,
                        "vandam",
                        List.of(new IsoWeek(2026, 47)),
                        PrintedSamples.checks(linde),
                        PrintedSamples.stamp(linde));
        List<TaskLine> tasks =
                own.weeks().getFirst().days().stream().flatMap(d -> d.tasks().stream()).toList();
        assertFalse(tasks.isEmpty());
        assertTrue(tasks.stream().allMatch(t -> "D. van Dam".equals(t.assignee())));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        MemberOverview.of(
                                linde, "nobody", List.of(), Map.of(), PrintedSamples.stamp(linde)));
    }
}
