package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class BreakRuleTest {

    private final RosterOf roster =
            new RosterOf()
                    .limit(LimitName.SHORT_REST, 480)
                    .limit(LimitName.BREAK_AFTER, 330)
                    .limit(LimitName.BREAK, 30)
                    .limit(LimitName.LONG_BREAK_AFTER, 600)
                    .limit(LimitName.LONG_BREAK, 45)
                    .limit(LimitName.BREAK_PIECE, 15);

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new BreakRule());
    }

    @Test
    void fiveAndAHalfHoursNeedNone() {
        roster.block("dijkstra", MONDAY, "08:00", "13:30", "triage");
        assertEquals(List.of(), found());
    }

    @Test
    void aLongerDayNeedsHalfAnHourThatMayBeInTwo() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("dijkstra", MONDAY, "10:15", "12:00", "triage")
                .block("dijkstra", MONDAY, "12:15", "15:00", "triage");
        assertEquals(List.of(), found());
    }

    @Test
    void aPauseThatIsTooShortIsNoBreak() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("dijkstra", MONDAY, "10:14", "12:00", "triage")
                .block("dijkstra", MONDAY, "12:20", "15:00", "triage");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.BREAK_MISSING,
                                "dijkstra",
                                MONDAY,
                                List.of("b1", "b2", "b3"),
                                20,
                                30,
                                "bron BREAK")),
                found());
    }

    @Test
    void aPauseWithinReachIsNoBreak() {
        roster.block("dijkstra", MONDAY, "08:00", "12:00", "triage")
                .block("dijkstra", MONDAY, "12:00", "12:30", "pauze")
                .block("dijkstra", MONDAY, "12:30", "15:00", "triage");
        assertEquals(1, found().size());
    }

    @Test
    void aRestBeforeADutyIsNoBreak() {
        roster.block("dijkstra", MONDAY, "08:00", "14:00", "triage")
                .duty("dijkstra", MONDAY.atTime(23, 0), MONDAY.plusDays(1).atTime(7, 0));
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.BREAK_MISSING,
                                "dijkstra",
                                MONDAY,
                                List.of("b1"),
                                0,
                                30,
                                "bron BREAK")),
                found());
    }

    @Test
    void theTimeBetweenWorkHereAndADutyIsNoBreakOfTheWorkHere() {
        roster.block("dijkstra", MONDAY, "08:00", "17:00", "triage")
                .duty("dijkstra", MONDAY.atTime(18, 0), MONDAY.atTime(23, 0));
        assertEquals(1, found().size(), "the hour before the duty is no break of the day");
    }

    @Test
    void theBreaksOfADutyAreGivenThere() {
        roster.duty("dijkstra", MONDAY.atTime(23, 0), MONDAY.plusDays(1).atTime(7, 0))
                .block("dijkstra", MONDAY.plusDays(1), "08:00", "12:00", "triage");
        assertEquals(List.of(), found());
    }

    @Test
    void aVeryLongDayNeedsMore() {
        roster.block("dijkstra", MONDAY, "08:00", "13:00", "triage")
                .block("dijkstra", MONDAY, "13:30", "18:31", "triage");
        assertEquals(
                List.of(
                        new RestConflict(
                                ConflictKind.BREAK_MISSING,
                                "dijkstra",
                                MONDAY,
                                List.of("b1", "b2"),
                                30,
                                45,
                                "bron LONG_BREAK")),
                found());
    }
}
