package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class WorkLengthRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void aDayIsAsLongAsItMayBeAndNoLonger() {
        roster.limit(LimitName.DAY, 720)
                .limit(LimitName.SHORT_REST, 480)
                .block("dijkstra", MONDAY, "08:00", "20:00", "overleg")
                .block("dijkstra", MONDAY.plusDays(1), "07:00", "12:00", "overleg")
                .block("dijkstra", MONDAY.plusDays(1), "13:00", "20:01", "overleg");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.LONG_DAY,
                                "dijkstra",
                                MONDAY.plusDays(1),
                                List.of("b2", "b3"),
                                721,
                                720,
                                "bron DAY")),
                roster.conflicts(new WorkLengthRule()));
    }

    @Test
    void twoShiftsOfOneDateAreNotOneAndOneOverMidnightIs() {
        roster.limit(LimitName.DAY, 720)
                .limit(LimitName.SHORT_REST, 480)
                .block("dijkstra", MONDAY, "08:00", "12:30", "overleg")
                .duty("dijkstra", MONDAY.atTime(23, 30), MONDAY.plusDays(1).atTime(8, 0));
        assertEquals(List.of(), roster.conflicts(new WorkLengthRule()), "4.5 and 8.5 hours");
        roster.block("dijkstra", MONDAY.plusDays(1), "08:00", "11:31", "overleg");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.LONG_DAY,
                                "dijkstra",
                                MONDAY,
                                List.of("b2"),
                                721,
                                720,
                                "bron DAY")),
                roster.conflicts(new WorkLengthRule()));
    }

    @Test
    void aWeekCountsDutiesAndNotTheTimeAway() {
        roster.limit(LimitName.WEEK, 3600)
                .days(6, "dijkstra", "08:00", "18:00", "overleg")
                .away("dijkstra", MONDAY, TimeSpan.of("08:00", "09:00"));
        assertEquals(List.of(), roster.conflicts(new WorkLengthRule()));
        roster.duty("dijkstra", MONDAY.plusDays(6).atTime(10, 0), MONDAY.plusDays(6).atTime(11, 1));
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.LONG_WEEK,
                                "dijkstra",
                                MONDAY,
                                List.of(),
                                3601,
                                3600,
                                "bron WEEK")),
                roster.conflicts(new WorkLengthRule()));
    }

    @Test
    void theAverageIsOverTheWeeksThatEndWithThisOne() {
        roster.limit(LimitName.AVERAGE_WEEK, 600)
                .limit(LimitName.AVERAGE_WEEKS, 2)
                .block("dijkstra", MONDAY.minusDays(7), "08:00", "18:00", "overleg")
                .block("dijkstra", MONDAY.minusDays(14), "00:00", "24:00", "overleg")
                .block("dijkstra", MONDAY, "08:00", "18:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new WorkLengthRule()));
        roster.block("dijkstra", MONDAY, "18:00", "18:02", "overleg");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.LONG_AVERAGE,
                                "dijkstra",
                                MONDAY,
                                List.of(),
                                601,
                                600,
                                "bron AVERAGE_WEEK")),
                roster.conflicts(new WorkLengthRule()));
    }
}
