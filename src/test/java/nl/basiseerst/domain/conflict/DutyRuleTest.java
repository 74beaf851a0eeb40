package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class DutyRuleTest {

    private final RosterOf roster =
            new RosterOf()
                    .limit(LimitName.NIGHT_FROM, 60)
                    .limit(LimitName.NIGHT_UNTIL, 300)
                    .limit(LimitName.MORNING_UNTIL, 720);

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new DutyRule());
    }

    @Test
    void theMorningAfterANightIsTold() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("rahmani", TUESDAY, "13:00", "17:00", "spreekuur");
        assertEquals(List.of(), found(), "the afternoon is free to plan");
        roster.block("rahmani", TUESDAY, "10:00", "12:00", "spreekuur")
                .block("rahmani", TUESDAY, "08:00", "09:00", "spreekuur");
        assertEquals(
                List.of(
                        new DutyConflict(
                                ConflictKind.DUTY_BEFORE_WORK, roster.block(3), roster.duty(1))),
                found());
    }

    @Test
    void whoIsAwayInTheMorningSleeps() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("rahmani", TUESDAY, "08:00", "12:00", "spreekuur")
                .away("rahmani", TUESDAY, TimeSpan.of("08:00", "12:00"));
        assertEquals(List.of(), found());
    }

    @Test
    void whoWorksInTheAfternoonOfALongBlockSleepsToo() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("rahmani", TUESDAY, "08:00", "17:00", "spreekuur")
                .away("rahmani", TUESDAY, TimeSpan.of("08:00", "12:00"));
        assertEquals(List.of(), found());
    }

    @Test
    void itIsToldWhenTheWorkReallyBegins() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("rahmani", TUESDAY, "08:00", "17:00", "spreekuur")
                .away("rahmani", TUESDAY, TimeSpan.of("08:00", "10:00"));
        assertEquals(List.of(600), found().stream().map(c -> ((DutyConflict) c).begins()).toList());
    }

    @Test
    void whatIsDuringTheDutyIsToldElsewhere() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(8, 0))
                .block("rahmani", TUESDAY, "07:30", "09:00", "spreekuur")
                .block("rahmani", TUESDAY, "13:00", "17:00", "spreekuur");
        assertEquals(List.of(), found());
    }

    @Test
    void anEveningIsNoNight() {
        roster.duty("rahmani", MONDAY.atTime(17, 0), TUESDAY.atTime(1, 0))
                .block("rahmani", TUESDAY, "08:00", "12:00", "spreekuur");
        assertEquals(List.of(), found());
    }

    @Test
    void whatTheLawSaysForEmployeesIsNotSaidTwice() {
        roster.duty("dijkstra", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("dijkstra", TUESDAY, "08:00", "09:00", "triage");
        roster.limit(LimitName.DAILY_REST, 660);
        assertEquals(1, found().size(), "an hour, with a long rest after it");
        roster.block("dijkstra", TUESDAY, "13:00", "17:00", "triage");
        assertEquals(1, roster.conflicts(new DailyRestRule()).size());
        assertEquals(List.of(), found());
    }
}
