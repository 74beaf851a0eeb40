package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.BlockConflict.Overlap;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class OverlapRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void blocksThatShareTimeOverlapAndBlocksThatTouchDoNot() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("dijkstra", MONDAY, "09:30", "12:00", "balie")
                .block("dijkstra", MONDAY, "12:00", "13:00", "triage");
        assertEquals(
                List.of(
                        new Overlap(
                                roster.block(1), roster.block(2), TimeSpan.of("09:30", "10:00"))),
                roster.conflicts(new OverlapRule()));
    }

    @Test
    void ofThreeAtOnceEachPairIsTold() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("dijkstra", MONDAY, "08:00", "10:00", "balie")
                .block("dijkstra", MONDAY, "09:00", "11:00", "triage");
        assertEquals(3, roster.conflicts(new OverlapRule()).size());
    }

    @Test
    void otherPeopleAndOtherDaysAreNotInTheWay() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("vandermeer", MONDAY, "08:00", "10:00", "triage")
                .block("dijkstra", TUESDAY, "08:00", "10:00", "triage")
                .block("dijkstra", MONDAY.minusDays(7), "08:00", "10:00", "triage");
        assertEquals(List.of(), roster.conflicts(new OverlapRule()));
    }
}
