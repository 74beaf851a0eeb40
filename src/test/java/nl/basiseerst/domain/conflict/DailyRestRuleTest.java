package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class DailyRestRuleTest {

    private final RosterOf roster =
            new RosterOf()
                    .limit(LimitName.DAILY_REST, 660)
                    .limit(LimitName.SHORT_REST, 480)
                    .limit(LimitName.SHORT_REST_DAYS, 7);

    private static RestConflict rest(ConflictKind kind, LocalDate date, String block, int found) {
        return new RestConflict(
                kind, "dijkstra", date, List.of(block), found, 660, "bron DAILY_REST");
    }

    @Test
    void elevenHoursAreEnoughAndAMinuteLessIsTold() {
        roster.block("dijkstra", MONDAY, "13:00", "21:00", "overleg")
                .block("dijkstra", TUESDAY, "08:00", "21:01", "overleg")
                .block("dijkstra", TUESDAY.plusDays(1), "08:00", "09:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.SHORT_REST, TUESDAY.plusDays(1), "b3", 659)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void aShortRestIsAllowedOnceInSevenDays() {
        roster.block("dijkstra", MONDAY.minusDays(2), "12:00", "23:00", "overleg")
                .block("dijkstra", MONDAY.minusDays(1), "08:00", "23:00", "overleg")
                .block("dijkstra", MONDAY, "08:00", "09:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.DAILY_REST, MONDAY, "b3", 540)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void lessThanTheShortestIsNeverAllowed() {
        roster.block("dijkstra", MONDAY, "12:00", "24:00", "overleg")
                .block("dijkstra", TUESDAY, "07:59", "09:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.DAILY_REST, TUESDAY, "b2", 479)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void aDutyElsewhereTakesRestToo() {
        roster.duty("dijkstra", MONDAY.atTime(23, 0), TUESDAY.atTime(7, 0))
                .block("dijkstra", TUESDAY, "08:00", "12:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new DailyRestRule()), "11 hours from 12:00 on");
        roster.block("dijkstra", TUESDAY, "13:00", "17:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.DAILY_REST, TUESDAY, "b1", 360)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void theTwentyFourHoursBeginWithTheShiftAndNotWithItsEnd() {
        roster.block("dijkstra", MONDAY, "08:00", "12:00", "overleg")
                .duty("dijkstra", MONDAY.atTime(18, 0), MONDAY.atTime(23, 0))
                .block("dijkstra", TUESDAY, "10:00", "12:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.SHORT_REST, MONDAY, "b1", 540)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void oneRestIsToldOnceAlsoWithTwoShiftsBeforeIt() {
        roster.block("dijkstra", MONDAY, "08:00", "12:00", "overleg")
                .duty("dijkstra", MONDAY.atTime(20, 0), MONDAY.atTime(23, 0))
                .block("dijkstra", TUESDAY, "08:00", "12:00", "overleg")
                .block("dijkstra", TUESDAY, "15:00", "18:00", "overleg");
        assertEquals(
                List.of(rest(ConflictKind.SHORT_REST, TUESDAY, "b2", 540)),
                roster.conflicts(new DailyRestRule()));
    }

    @Test
    void theSelfEmployedAreFree() {
        roster.block("rahmani", MONDAY, "12:00", "24:00", "overleg")
                .block("rahmani", TUESDAY, "06:00", "09:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new DailyRestRule()));
    }
}
