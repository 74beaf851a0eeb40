package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.BlockConflict.OutsideAvailability;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class AvailabilityRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void aBlockThatSticksOutOrIsOnAnotherDayIsTold() {
        roster.block("dijkstra", MONDAY, "08:00", "17:30", "triage")
                .block("dijkstra", MONDAY.plusDays(1), "08:00", "17:31", "triage")
                .block("dijkstra", MONDAY.plusDays(5), "08:00", "09:00", "triage");
        assertEquals(
                List.of(
                        new OutsideAvailability(
                                roster.block(2), TimeSet.of(TimeSpan.of("08:00", "17:30"))),
                        new OutsideAvailability(roster.block(3), TimeSet.EMPTY)),
                roster.conflicts(new AvailabilityRule()));
    }
}
