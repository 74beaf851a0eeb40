package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.BlockConflict.OutsideOpening;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class OpeningRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void patientsAreServedWhileThePracticeIsOpen() {
        roster.block("dijkstra", MONDAY, "08:00", "17:00", "triage")
                .block("dijkstra", MONDAY.plusDays(1), "07:30", "09:00", "triage")
                .block("dijkstra", MONDAY.plusDays(5), "09:00", "10:00", "triage");
        assertEquals(
                List.of(
                        new OutsideOpening(
                                roster.block(2), TimeSet.of(TimeSpan.of("08:00", "17:00"))),
                        new OutsideOpening(roster.block(3), TimeSet.EMPTY)),
                roster.conflicts(new OpeningRule()));
    }

    @Test
    void aMeetingMayBeInTheEvening() {
        roster.block("dijkstra", MONDAY, "19:00", "21:00", "overleg");
        assertEquals(List.of(), roster.conflicts(new OpeningRule()));
    }
}
