package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.BlockConflict.Away;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class AwayRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void tellsThePartOfTheBlockDuringWhichSomebodyIsAway() {
        roster.block("dijkstra", MONDAY, "08:00", "12:00", "triage")
                .block("dijkstra", MONDAY, "13:00", "15:00", "triage")
                .away("dijkstra", MONDAY, TimeSpan.of("10:00", "13:00"));
        assertEquals(
                List.of(new Away(roster.block(1), TimeSet.of(TimeSpan.of("10:00", "12:00")))),
                roster.conflicts(new AwayRule()));
    }

    @Test
    void aWholeDayAwayTakesAllBlocksOfThatDayAndThatMember() {
        roster.block("dijkstra", MONDAY, "08:00", "12:00", "triage")
                .block("dijkstra", MONDAY, "13:00", "15:00", "triage")
                .block("vandermeer", MONDAY, "13:00", "15:00", "triage")
                .block("dijkstra", MONDAY.plusDays(1), "13:00", "15:00", "triage")
                .away("dijkstra", MONDAY, null);
        assertEquals(
                List.of("b1", "b2"),
                roster.conflicts(new AwayRule()).stream()
                        .flatMap(conflict -> conflict.blocks().stream())
                        .toList());
    }
}
