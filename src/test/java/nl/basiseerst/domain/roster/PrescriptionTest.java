package nl.basiseerst.domain.roster;

import static nl.basiseerst.testing.RosterPractice.TEAM;
import static nl.basiseerst.testing.RosterPractice.WEEK;
import static nl.basiseerst.testing.RosterPractice.block;
import static nl.basiseerst.testing.RosterPractice.pattern;
import static nl.basiseerst.testing.RosterPractice.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.testing.RosterPractice;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class PrescriptionTest {

    private static final LocalDate MONDAY = WEEK.monday();

    private static final BasicSchedule FORTNIGHT =
            schedule(
                    "a",
                    WEEK,
                    2,
                    pattern("ma", 0, 1, DayOfWeek.MONDAY, "08:00", "12:00"),
                    pattern("ma2", 0, 1, DayOfWeek.MONDAY, "13:00", "17:00"),
                    pattern("di", 1, 2, DayOfWeek.TUESDAY, "08:00", "12:00"),
                    pattern("za", 1, 1, DayOfWeek.SATURDAY, "09:00", "12:00"));

    private static List<String> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    @Test
    void prescribesTheWeekOfTheCycleOnItsDates() {
        PracticePlan plan = RosterPractice.of(List.of(FORTNIGHT));
        Prescription first = Prescription.of(plan, FORTNIGHT, WEEK);
        assertEquals(
                List.of(
                        block("ma", 0, MONDAY, "08:00", "12:00"),
                        block("ma2", 0, MONDAY, "13:00", "17:00")),
                first.on(TEAM.get(0), MONDAY));
        assertEquals(List.of("ma", "ma2"), ids(first.blocks()));
        Prescription second = Prescription.of(plan, FORTNIGHT, WEEK.plusWeeks(1));
        assertEquals(
                List.of(block("di", 1, MONDAY.plusDays(8), "08:00", "12:00")), second.blocks());
        assertEquals(
                List.of("ma", "ma2"),
                ids(Prescription.of(plan, FORTNIGHT, WEEK.plusWeeks(2)).blocks()));
        assertEquals(List.of(), first.on(TEAM.get(3), MONDAY));
    }

    @Test
    void prescribesNothingOnDaysThatThePracticeIsNotOpen() {
        PracticePlan plan = RosterPractice.closedOn(RosterPractice.of(List.of(FORTNIGHT)), MONDAY);
        assertEquals(List.of(), Prescription.of(plan, FORTNIGHT, WEEK).blocks());
    }

    @Test
    void prescribesNothingForWhoIsNotEmployedThatDay() {
        PracticePlan plan =
                RosterPractice.employed(
                        RosterPractice.of(List.of(FORTNIGHT)),
                        TEAM.get(0),
                        new Period(MONDAY.plusDays(1), null));
        assertEquals(List.of(), Prescription.of(plan, FORTNIGHT, WEEK).blocks());
        assertEquals(
                List.of("ma", "ma2"),
                ids(Prescription.of(plan, FORTNIGHT, WEEK.plusWeeks(2)).blocks()));
    }

    @Test
    void theOneThatBeginsLastIsInForce() {
        BasicSchedule later = schedule("b", WEEK.plusWeeks(3), 1);
        BasicSchedule sameWeek = schedule("c", WEEK.plusWeeks(3), 1);
        PracticePlan plan = RosterPractice.of(List.of(later, FORTNIGHT));
        assertEquals(Optional.empty(), Prescription.inForce(plan, WEEK.plusWeeks(-1)));
        assertEquals(Optional.of(FORTNIGHT), Prescription.inForce(plan, WEEK));
        assertEquals(Optional.of(FORTNIGHT), Prescription.inForce(plan, WEEK.plusWeeks(2)));
        assertEquals(Optional.of(later), Prescription.inForce(plan, WEEK.plusWeeks(3)));
        assertEquals(Optional.of(later), Prescription.inForce(plan, WEEK.plusWeeks(60)));
        PracticePlan both = RosterPractice.of(List.of(later, sameWeek, FORTNIGHT));
        assertEquals(Optional.of(sameWeek), Prescription.inForce(both, WEEK.plusWeeks(3)));
    }

    @Test
    void aWeekIsStampedByWhoeverSaysSo() {
        BasicSchedule stamped = FORTNIGHT.withStamped(List.of(WEEK));
        PracticePlan plan = RosterPractice.of(List.of(stamped));
        assertEquals(Optional.of(stamped), Prescription.stamped(plan, WEEK));
        assertEquals(Optional.empty(), Prescription.stamped(plan, WEEK.plusWeeks(1)));
    }
}
