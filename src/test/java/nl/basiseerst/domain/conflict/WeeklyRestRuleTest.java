package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class WeeklyRestRuleTest {

    private final RosterOf roster =
            new RosterOf().limit(LimitName.WEEKLY_REST, 2160).limit(LimitName.WEEKLY_REST_DAYS, 7);

    @Test
    void aWeekEndIsRestEnough() {
        roster.days(5, "dijkstra", "08:00", "17:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new WeeklyRestRule()));
    }

    @Test
    void sevenDaysOfWorkAreNot() {
        roster.days(7, "dijkstra", "08:00", "17:00", "overleg");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.WEEKLY_REST,
                                "dijkstra",
                                MONDAY,
                                List.of(),
                                15 * 60,
                                2160,
                                "bron WEEKLY_REST")),
                roster.conflicts(new WeeklyRestRule()));
    }

    @Test
    void theLimitItselfIsEnough() {
        roster.days(6, "dijkstra", "08:00", "20:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new WeeklyRestRule()), "36 hours to Monday 8:00");
        roster.block("dijkstra", MONDAY.plusDays(5), "20:00", "20:01", "overleg");
        assertEquals(1, roster.conflicts(new WeeklyRestRule()).size());
    }

    @Test
    void eachSevenDaysThatHaveWorkOfTheWeekInThemAreLookedAt() {
        for (int day = -4; day <= 2; day++) {
            LocalDate date = MONDAY.plusDays(day);
            roster.block("dijkstra", date, "08:00", "17:00", "overleg"); // Thursday to Wednesday
        }
        assertEquals(1, roster.conflicts(new WeeklyRestRule()).size());
        RosterOf later =
                new RosterOf()
                        .limit(LimitName.WEEKLY_REST, 2160)
                        .limit(LimitName.WEEKLY_REST_DAYS, 7);
        for (int day = 2; day <= 8; day++) {
            LocalDate date = MONDAY.plusDays(day);
            later.block("dijkstra", date, "08:00", "17:00", "overleg"); // Wednesday to Tuesday
        }
        assertEquals(1, later.conflicts(new WeeklyRestRule()).size());
        RosterOf before =
                new RosterOf()
                        .limit(LimitName.WEEKLY_REST, 2160)
                        .limit(LimitName.WEEKLY_REST_DAYS, 7);
        for (int day = -7; day <= -1; day++) {
            LocalDate date = MONDAY.plusDays(day);
            before.block("dijkstra", date, "08:00", "17:00", "overleg");
        }
        before.block("dijkstra", MONDAY.plusDays(1), "08:00", "17:00", "overleg");
        assertEquals(List.of(), before.conflicts(new WeeklyRestRule()), "all of it before");
    }

    @Test
    void twoPartsInFourteenDaysTogetherAreEnoughToo() {
        roster.limit(LimitName.SPLIT_REST, 1920)
                .limit(LimitName.SPLIT_REST_TOTAL, 4320)
                .limit(LimitName.SPLIT_REST_DAYS, 14)
                .days(6, "dijkstra", "08:00", "20:01", "overleg");
        assertEquals(List.of(), roster.conflicts(new WeeklyRestRule()), "and a free week after it");
    }
}
