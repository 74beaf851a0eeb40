package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class DutyOverlapRuleTest {

    private final RosterOf roster = new RosterOf();

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new DutyOverlapRule());
    }

    private DutyConflict of(int block) {
        return new DutyConflict(ConflictKind.DUTY_OVERLAP, roster.block(block), roster.duty(1));
    }

    @Test
    void whoIsOnDutyElsewhereIsNotHere() {
        roster.duty("rahmani", MONDAY.atTime(8, 0), MONDAY.atTime(17, 0))
                .block("rahmani", MONDAY, "07:00", "08:00", "spreekuur")
                .block("rahmani", MONDAY, "17:00", "18:00", "spreekuur")
                .block("dewit", MONDAY, "09:00", "12:00", "spreekuur");
        assertEquals(List.of(), found(), "before, after, and somebody else");
        roster.block("rahmani", MONDAY, "09:00", "12:00", "spreekuur");
        assertEquals(List.of(of(4)), found());
    }

    @Test
    void aNightEndsOnTheNextDay() {
        roster.duty("rahmani", MONDAY.atTime(23, 0), TUESDAY.atTime(8, 0))
                .block("rahmani", TUESDAY, "07:59", "12:00", "spreekuur")
                .block("rahmani", TUESDAY, "13:00", "17:00", "spreekuur");
        assertEquals(List.of(of(1)), found());
    }

    @Test
    void whoIsAwayHereIsNotTwiceAtWork() {
        roster.duty("rahmani", MONDAY.atTime(8, 0), MONDAY.atTime(17, 0))
                .block("rahmani", MONDAY, "09:00", "12:00", "spreekuur")
                .away("rahmani", MONDAY, null);
        assertEquals(List.of(), found());
    }
}
