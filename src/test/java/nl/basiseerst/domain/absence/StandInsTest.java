package nl.basiseerst.domain.absence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.absence.StandIn.Extent;
import nl.basiseerst.domain.conflict.ConflictKind;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

class StandInsTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final StandIns STAND_INS = new StandIns(ShippedLimits.all());

    private static Absence absence(String member, LocalDate date) {
        return new Absence("new", member, date, date, null, Absence.Kind.ABSENT);
    }

    private static PracticePlan with(PracticePlan plan, Absence absence) {
        return plan.withSchedule(
                plan.blocks(),
                Stream.concat(plan.absences().stream(), Stream.of(absence)).toList(),
                List.of());
    }

    private static List<StandIn> found(PracticePlan plan, Absence absence, String block) {
        LostWork lost =
                LostWork.of(plan, absence).stream()
                        .filter(one -> one.block().id().equals(block))
                        .findFirst()
                        .orElseThrow();
        return STAND_INS.of(with(plan, absence), List.of(lost));
    }

    private static StandIn of(List<StandIn> found, String member) {
        return found.stream().filter(one -> one.member().equals(member)).findFirst().orElseThrow();
    }

    /// The schedule without the work of those people on that day.
    private static PracticePlan idle(String... members) {
        return LINDE.withSchedule(
                LINDE.blocks().stream()
                        .filter(
                                b ->
                                        !(List.of(members).contains(b.member())
                                                && b.date().equals(THURSDAY)))
                        .toList(),
                LINDE.absences(),
                List.of());
    }

    @Test
    void whoIsFreeComesBeforeWhoMustBeAskedAndWhoIsBusy() {
        // triage of Van der Meer: Huisman has the day off, Peters does not work on Thursday
        List<StandIn> found = found(idle("huisman"), absence("vandermeer", THURSDAY), "b685");
        assertEquals("huisman", found.getFirst().member());
        assertTrue(found.getFirst().isAtHand());
        StandIn peters = of(found, "peters");
        assertTrue(peters.isAvailable());
        assertTrue(peters.toAsk());
        assertTrue(found.indexOf(peters) > 0);
        StandIn dijkstra = of(found, "dijkstra");
        assertFalse(dijkstra.isAvailable());
        assertEquals(ConflictKind.OVERLAP, dijkstra.busy().getFirst().kind());
        StandIn rahmani = of(found, "rahmani");
        assertTrue(found.indexOf(rahmani) > found.indexOf(peters));
        assertEquals(LINDE.members().size() - 1, found.size());
    }

    @Test
    void aCompetenceThatIsMissingIsToldByName() {
        StandIn dijkstra = of(found(LINDE, absence("vandermeer", THURSDAY), "b687"), "dijkstra");
        assertEquals(Extent.NOTHING, dijkstra.extent());
        assertEquals(List.of("reizigers"), dijkstra.notAble());
        assertEquals(List.of(), dijkstra.notAllowed());
    }

    @Test
    void whatRoleMayNotDoIsToldApart() {
        StandIn jacobs = of(found(LINDE, absence("vandermeer", THURSDAY), "b687"), "jacobs");
        assertEquals(List.of("reizigers"), jacobs.notAllowed());
        assertEquals(Extent.NOTHING, jacobs.extent());
    }

    @Test
    void mostHoursLeftComesFirst() {
        List<StandIn> found =
                found(idle("huisman", "postma", "vandam"), absence("vandermeer", THURSDAY), "b685");
        List<StandIn> free = found.stream().filter(StandIn::isAtHand).toList();
        assertTrue(free.size() >= 2, found::toString);
        List<Integer> left = free.stream().map(StandIn::minutesLeft).toList();
        assertEquals(left.stream().sorted((a, b) -> b - a).toList(), left);
    }

    @Test
    void leaveTakesHoursOfTheContract() {
        PracticePlan plan = idle("huisman");
        Integer before =
                of(found(plan, absence("vandermeer", THURSDAY), "b685"), "huisman").minutesLeft();
        LocalDate monday = IsoWeek.of(THURSDAY).monday();
        Absence leave =
                new Absence(
                        "leave", "huisman", monday, monday.plusDays(2), null, Absence.Kind.LEAVE);
        PracticePlan onLeave = EditedPlan.of(plan, List.of(new Edit.Add(leave)));
        Integer after =
                of(found(onLeave, absence("vandermeer", THURSDAY), "b685"), "huisman")
                        .minutesLeft();
        assertEquals(before, after);
    }

    @Test
    void nobodyIsMissedInASessionWithoutPatients() {
        List<LostWork> lost = LostWork.of(LINDE, absence("rahmani", THURSDAY));
        assertEquals(
                List.of("overleg", "pauze"),
                lost.stream()
                        .filter(one -> !StandIns.areWanted(LINDE, one))
                        .map(one -> one.block().session())
                        .toList());
    }

    private static List<LostWork> weekOf(PracticePlan plan, String member) {
        return plan.blocks().stream()
                .filter(b -> b.member().equals(member))
                .filter(b -> IsoWeek.of(THURSDAY).contains(b.date()))
                .map(LostWork::whole)
                .toList();
    }

    @Test
    void aWholeWeekIsHeldAgainstEachAsOne() {
        List<LostWork> work = weekOf(LINDE, "vandermeer");
        List<StandIn> found = STAND_INS.of(LINDE, work);
        StandIn dijkstra = of(found, "dijkstra");
        assertFalse(dijkstra.isAvailable());
        long days = work.stream().map(lost -> lost.block().date()).distinct().count();
        assertTrue(days > 1);
        assertTrue(
                dijkstra.busy().stream()
                                .filter(c -> c.kind() == ConflictKind.OVERLAP)
                                .map(RosterConflict::date)
                                .distinct()
                                .count()
                        > 1,
                dijkstra::toString);
        int minutes = work.stream().mapToInt(lost -> lost.time().minutes()).sum();
        StandIn alone = of(STAND_INS.of(LINDE, work.subList(0, 1)), "huisman");
        StandIn all = of(found, "huisman");
        Integer one = alone.minutesLeft();
        Integer whole = all.minutesLeft();
        assertTrue(one != null && whole != null && whole < one && one - whole < minutes);
    }

    @Test
    void aDutyInTheNightBeforeIsTold() {
        Duty duty =
                new Duty(
                        "d1",
                        "huisman",
                        THURSDAY.minusDays(1).atTime(23, 0),
                        THURSDAY.atTime(8, 0));
        PracticePlan plan = idle("huisman");
        List<StandIn> without = found(plan, absence("vandermeer", THURSDAY), "b685");
        assertTrue(of(without, "huisman").isAtHand());
        PracticePlan onDuty = EditedPlan.of(plan, List.of(new Edit.Add(duty)));
        StandIn huisman = of(found(onDuty, absence("vandermeer", THURSDAY), "b685"), "huisman");
        List<ConflictKind> told =
                Stream.concat(huisman.busy().stream(), huisman.remarks().stream())
                        .map(RosterConflict::kind)
                        .toList();
        assertFalse(told.isEmpty());
        assertFalse(huisman.isAtHand());
        assertTrue(
                List.of(
                                ConflictKind.DUTY_BEFORE_WORK,
                                ConflictKind.DAILY_REST,
                                ConflictKind.OVERLAP)
                        .containsAll(told),
                told::toString);
    }

    @Test
    void whoIsOnDutyElsewhereIsNotFree() {
        Duty duty = new Duty("d1", "huisman", THURSDAY.atTime(8, 0), THURSDAY.atTime(17, 0));
        PracticePlan onDuty = EditedPlan.of(idle("huisman"), List.of(new Edit.Add(duty)));
        StandIn huisman = of(found(onDuty, absence("vandermeer", THURSDAY), "b685"), "huisman");
        assertFalse(huisman.isAvailable());
        assertEquals(ConflictKind.DUTY_OVERLAP, huisman.busy().getFirst().kind());
    }

    private static Member until(Member m, LocalDate last) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                new Period(m.employed().from(), last),
                m.hoursPerWeek(),
                m.panel(),
                m.availability(),
                m.competences());
    }

    @Test
    void whoIsNoLongerEmployedOnOneOfTheDaysCannotBeGivenTheWork() {
        List<LostWork> work = weekOf(LINDE, "vandermeer");
        PracticePlan plan =
                EditedPlan.of(
                        LINDE, List.of(new Edit.Update(until(member(LINDE, "huisman"), THURSDAY))));
        assertTrue(of(STAND_INS.of(LINDE, work), "huisman").isEmployed());
        assertFalse(of(STAND_INS.of(plan, work), "huisman").isEmployed());
    }

    @Test
    void workThatWasNeverForItsHolderIsHeldAgainstAllThatItServes() {
        Block visits =
                LINDE.blocks().stream()
                        .filter(
                                b ->
                                        b.member().equals("rahmani")
                                                && b.session().equals("spreekuur"))
                        .findFirst()
                        .orElseThrow()
                        .of("jacobs", THURSDAY);
        List<StandIn> found = STAND_INS.of(LINDE, List.of(LostWork.whole(visits)));
        assertEquals(Extent.NOTHING, of(found, "huisman").extent());
        assertEquals(Extent.ALL, of(found, "rahmani").extent());
    }

    /// Against a slow check that knows nothing of the rules: roles, competences, minutes and hours.
    @Test
    void agreesWithASlowCheck() {
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            List<Block> blocks = new ArrayList<>(LINDE.blocks());
            for (int gone = 0; gone < 150; gone++) {
                blocks.remove(random.nextInt(blocks.size()));
            }
            PracticePlan plan = LINDE.withSchedule(blocks, LINDE.absences(), List.of());
            Block block = blocks.get(random.nextInt(blocks.size()));
            Absence absence = absence(block.member(), block.date());
            for (LostWork lost : LostWork.of(plan, absence)) {
                PracticePlan away = with(plan, absence);
                for (StandIn one : STAND_INS.of(away, List.of(lost))) {
                    check(away, lost, one);
                }
            }
        }
    }

    private static void check(PracticePlan plan, LostWork lost, StandIn one) {
        Block block = lost.block();
        Member member = member(plan, one.member());
        Member away = member(plan, block.member());
        Set<String> not = new HashSet<>(one.notAllowed());
        not.addAll(one.notAble());
        Set<String> expected = new HashSet<>();
        for (Activity activity : plan.activities()) {
            boolean served =
                    plan.sessionTypes().stream()
                            .filter(s -> s.id().equals(block.session()))
                            .anyMatch(s -> s.activities().contains(activity.id()));
            boolean extra =
                    lost.isWhole()
                            && block.extra().stream()
                                    .map(ExtraWork::activity)
                                    .anyMatch(activity.id()::equals);
            if (((served && can(activity, away, block.date())) || extra)
                    && !can(activity, member, block.date())) {
                expected.add(activity.id());
            }
        }
        assertEquals(expected, not, () -> block + " " + one);
        List<Block> own =
                plan.blocks().stream()
                        .filter(b -> b.member().equals(member.id()))
                        .filter(b -> IsoWeek.of(block.date()).contains(b.date()))
                        .toList();
        boolean busy = false;
        int planned = 0;
        for (LocalDate day : IsoWeek.of(block.date()).days()) {
            for (int minute = 7 * 60; minute < 19 * 60; minute++) { // nobody works at other times
                boolean works = false;
                for (Block other : own) {
                    works |= other.date().equals(day) && other.span().contains(minute);
                }
                boolean gone = isAway(plan, member, day, minute);
                boolean taken = day.equals(block.date()) && lost.time().covers(at(minute));
                busy |= taken && (works || gone);
                planned += works || taken ? 1 : 0; // leave and a closed day take contract hours
            }
        }
        if (busy) {
            assertFalse(one.busy().isEmpty(), () -> block + " " + one);
        }
        if (one.busy().stream().anyMatch(c -> c.kind() == ConflictKind.OVERLAP)) {
            assertTrue(busy, () -> block + " " + one);
        }
        Double hours = member.hoursPerWeek();
        assertEquals(
                hours == null ? null : (Integer) ((int) Math.round(hours * 60) - planned),
                one.minutesLeft(),
                () -> block + " " + one);
    }

    private static TimeSet at(int minute) {
        return TimeSet.of(new TimeSpan(minute, minute + 1));
    }

    private static boolean isAway(PracticePlan plan, Member member, LocalDate day, int minute) {
        for (Absence absence : plan.absences()) {
            if (absence.member().equals(member.id()) && absence.on(day).covers(at(minute))) {
                return true;
            }
        }
        return false;
    }

    private static boolean can(Activity activity, Member member, LocalDate date) {
        for (Performer performer : activity.performers()) {
            if (performer.role() == member.role()) {
                String competence = performer.competence();
                return competence == null || member.isAble(competence, date);
            }
        }
        return false;
    }

    private static Member member(PracticePlan plan, String id) {
        return plan.members().stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }
}
