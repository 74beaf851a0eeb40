package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.SkillConflict.RoleUnfit;
import nl.basiseerst.domain.team.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

class RoleRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void whoMayDoNothingOfASessionIsToldWhoMay() {
        roster.block("jacobs", MONDAY, "08:00", "10:00", "poh-s")
                .block("aydin", MONDAY, "08:00", "10:00", "poh-s")
                .block("jacobs", MONDAY, "10:00", "12:00", "overleg");
        assertEquals(
                List.of(new RoleUnfit(roster.block(1), List.of(Role.GP, Role.NP, Role.POH_S))),
                roster.conflicts(new RoleRule()));
    }
}
