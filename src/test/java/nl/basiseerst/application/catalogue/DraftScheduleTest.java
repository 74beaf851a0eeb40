package nl.basiseerst.application.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.time.WeeklyHours;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

final class DraftScheduleTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 46);
    private static final TimeSpan OPEN = TimeSpan.of("08:00", "17:00");

    @Test
    void nobodyAndNoRoomIsInTwoPlacesAtOnce() {
        for (Template template : Shipped.TEMPLATES) {
            List<PatternBlock> blocks = Shipped.schedule(Shipped.practice(template.id())).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                for (PatternBlock other : blocks.subList(0, i)) {
                    assertFalse(clash(blocks.get(i), other), other + " and " + blocks.get(i));
                }
            }
        }
    }

    private static boolean clash(PatternBlock one, PatternBlock other) {
        boolean together =
                one.week() == other.week()
                        && one.day() == other.day()
                        && one.span().overlaps(other.span());
        boolean sameRoom = one.room() != null && one.room().equals(other.room());
        return together && (sameRoom || one.member().equals(other.member()));
    }

    @Test
    void theRoomsOfTheTemplatesAreEnough() {
        for (Template template : Shipped.TEMPLATES) {
            PracticePlan plan = Shipped.practice(template.id());
            Map<String, SessionType> sessions = new HashMap<>();
            plan.sessionTypes().forEach(session -> sessions.put(session.id(), session));
            for (PatternBlock block : Shipped.schedule(plan).blocks()) {
                SessionType session = sessions.get(block.session());
                assertNotNull(session);
                assertEquals(session.roomType() == null, block.room() == null, block::toString);
            }
        }
    }

    @Test
    void peopleWorkTheHoursOfTheirContract() {
        for (Template template : Shipped.TEMPLATES) {
            PracticePlan plan = Shipped.practice(template.id());
            for (Member member : plan.members()) {
                double minutes =
                        Shipped.schedule(plan).blocks().stream()
                                .filter(b -> b.member().equals(member.id()))
                                .mapToInt(b -> b.span().minutes())
                                .sum();
                Double contract = member.hoursPerWeek();
                assertNotNull(contract);
                assertEquals(contract, minutes / 60, 2.01, template.id() + " " + member.id());
            }
        }
    }

    @Test
    void thereIsAlwaysSomebodyAtThePhoneWhoeverWorksHalfDays() {
        PracticePlan duo = Shipped.practice("duo");
        BasicSchedule draft =
                draft(
                        duo,
                        working("assistent-1", Time.MORNING),
                        working("assistent-2", Time.AFTERNOON),
                        working("huisarts-1", Time.DAY));
        assertEquals(TimeSet.of(OPEN), times(draft, "triage"));
    }

    @Test
    void oneOfTwoIsAtThePhoneAndThatChangesFromDayToDay() {
        BasicSchedule draft =
                draft(Shipped.practice("duo"), everyDay("assistent-1"), everyDay("assistent-2"));
        Set<String> callers = new HashSet<>();
        for (DayOfWeek day :
                WEEK.days().subList(0, 5).stream().map(d -> d.getDayOfWeek()).toList()) {
            List<PatternBlock> late =
                    draft.blocks().stream()
                            .filter(b -> b.day() == day && b.session().equals("triage"))
                            .filter(b -> b.span().contains(15 * 60))
                            .toList();
            assertEquals(1, late.size(), day::toString);
            callers.add(late.getFirst().member());
        }
        assertEquals(Set.of("assistent-1", "assistent-2"), callers);
    }

    @Test
    void theDayBeginsAndEndsWithTheOpeningHours() {
        PracticePlan late = open(Shipped.practice("duo"), TimeSpan.of("07:30", "18:00"));
        BasicSchedule draft =
                draft(late, working("assistent-1", Time.DAY), working("assistent-2", Time.DAY));
        assertEquals(TimeSet.of(TimeSpan.of("07:30", "18:00")), times(draft, "triage"));

        PracticePlan morning = open(Shipped.practice("duo"), TimeSpan.of("09:00", "12:00"));
        BasicSchedule until12 = draft(morning, working("huisarts-1", Time.DAY));
        assertEquals(
                TimeSet.of(TimeSpan.of("09:00", "12:00")),
                times(until12, "spreekuur").or(times(until12, "overleg")));
    }

    @Test
    void aRoleWithoutPatternsForHalfADayGetsHalfOfAWholeOne() {
        BasicSchedule draft = draft(Shipped.practice("duo"), working("poh-ggz-1", Time.MORNING));
        assertEquals(TimeSet.of(TimeSpan.of("08:30", "12:30")), times(draft, "poh-ggz"));
    }

    @Test
    void aClinicTakesThePlaceOfWhatWasThere() {
        PracticePlan duo = Shipped.practice("duo");
        Clinic clinic =
                new Clinic(
                        "huisarts-1",
                        0,
                        DayOfWeek.MONDAY,
                        TimeSpan.of("09:00", "11:00"),
                        "chirurgie");
        Clinic whileAway =
                new Clinic("huisarts-2", 0, DayOfWeek.MONDAY, clinic.span(), "chirurgie");
        BasicSchedule draft =
                DraftSchedule.of(
                        duo,
                        List.of(working("huisarts-1", Time.DAY)),
                        List.of(clinic, whileAway),
                        1,
                        WEEK);
        assertEquals(TimeSet.of(clinic.span()), times(draft, "chirurgie"));
        assertFalse(times(draft, "spreekuur").and(TimeSet.of(clinic.span())).minutes() > 0);
        assertTrue(draft.blocks().stream().allMatch(b -> b.member().equals("huisarts-1")));
    }

    @Test
    void aLongerCycleHasEveryWeekAndStrangersAreSkipped() {
        BasicSchedule draft =
                DraftSchedule.of(
                        Shipped.practice("solo"),
                        List.of(working("huisarts-1", Time.DAY), working("onbekend", Time.DAY)),
                        List.of(),
                        3,
                        WEEK);
        assertEquals(3, draft.weeks());
        assertEquals(
                Set.of(1, 2, 3),
                new HashSet<>(draft.blocks().stream().map(PatternBlock::week).toList()));
        assertTrue(draft.blocks().stream().allMatch(b -> b.member().equals("huisarts-1")));
    }

    private static BasicSchedule draft(PracticePlan plan, WorkingDays... days) {
        return DraftSchedule.of(plan, List.of(days), WEEK);
    }

    private static WorkingDays working(String member, Time monday) {
        return new WorkingDays(member, Map.of(DayOfWeek.MONDAY, monday));
    }

    private static WorkingDays everyDay(String member) {
        Map<DayOfWeek, Time> times = new HashMap<>();
        Stream.of(DayOfWeek.values()).forEach(day -> times.put(day, Time.DAY));
        return new WorkingDays(member, times);
    }

    private static PracticePlan open(PracticePlan plan, TimeSpan hours) {
        WeeklyHours week = new WeeklyHours(List.of(new DayHours(DayOfWeek.MONDAY, hours)));
        return EditedPlan.of(
                plan, List.of(new Edit.Update(plan.practice().withOpeningHours(week))));
    }

    /// When somebody is in that session on Monday.
    private static TimeSet times(BasicSchedule draft, String session) {
        return TimeSet.union(
                draft.blocks().stream()
                        .filter(b -> b.day() == DayOfWeek.MONDAY && b.session().equals(session))
                        .map(PatternBlock::span)
                        .toList());
    }
}
