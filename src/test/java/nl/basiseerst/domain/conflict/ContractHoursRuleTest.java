package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class ContractHoursRuleTest {

    private static final int AGREED = 38 * 60;

    private final RosterOf roster = new RosterOf().limit(LimitName.CONTRACT_SLACK, 30);

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new ContractHoursRule());
    }

    private static HoursConflict of(ConflictKind kind, int planned, int weeks) {
        return new HoursConflict(kind, "dijkstra", RosterOf.WEEK, AGREED, planned, weeks);
    }

    @Test
    void whatIsWithinTheSlackIsNotTold() {
        roster.days(4, "dijkstra", "08:00", "16:00", "triage")
                .block("dijkstra", MONDAY.plusDays(4), "08:00", "14:30", "triage");
        assertEquals(List.of(), found());
        roster.block("dijkstra", MONDAY.plusDays(4), "14:30", "14:31", "triage");
        assertEquals(List.of(of(ConflictKind.CONTRACT_OVER, AGREED + 31, 1)), found());
    }

    @Test
    void tooFewHoursAreToldUnlessSomebodyIsAway() {
        roster.days(4, "dijkstra", "08:00", "16:00", "triage");
        assertEquals(List.of(of(ConflictKind.CONTRACT_UNDER, 32 * 60, 1)), found());
        roster.away("dijkstra", MONDAY.plusDays(4), null);
        assertEquals(List.of(), found());
    }

    @Test
    void aDayThatIsClosedAnywaySaysNothing() {
        roster.days(4, "dijkstra", "08:00", "16:00", "triage");
        roster.closed(MONDAY.plusDays(6));
        assertEquals(1, found().size(), "on Sundays it is never open");
        roster.closed(MONDAY.plusDays(4));
        assertEquals(List.of(), found());
    }

    @Test
    void aWeekWithoutAnyWorkIsNotPlannedYet() {
        assertEquals(List.of(), found());
    }

    @Test
    void theAverageIsHeldAgainstTheContractToo() {
        roster.limit(LimitName.CONTRACT_WEEKS, 2)
                .days(4, "dijkstra", "08:00", "16:00", "triage")
                .block("dijkstra", MONDAY.plusDays(4), "08:00", "14:20", "triage");
        assertEquals(List.of(), found(), "there is no week before it");
        for (int day = 0; day < 4; day++) {
            roster.block("dijkstra", MONDAY.minusDays(7 - day), "08:00", "16:00", "triage");
        }
        roster.block("dijkstra", MONDAY.minusDays(3), "08:00", "14:20", "triage");
        roster.limit(LimitName.CONTRACT_AVERAGE_SLACK, 20);
        assertEquals(List.of(), found(), "as much as may be");
        roster.block("dijkstra", MONDAY.plusDays(4), "14:20", "14:42", "triage");
        HoursConflict average = of(ConflictKind.CONTRACT_AVERAGE_OVER, AGREED + 31, 2);
        HoursConflict ofWeek = of(ConflictKind.CONTRACT_OVER, AGREED + 42, 1);
        assertEquals(List.of(ofWeek, average), found(), "the one does not hide the other");
    }
}
