package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.SkillConflict.AuthorityMissing;
import nl.basiseerst.domain.team.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

class AuthorityRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void aReservedProcedureIsForTheRolesThatMayDoIt() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "chirurgie")
                .block("rahmani", MONDAY, "08:00", "10:00", "chirurgie");
        assertEquals(
                List.of(
                        new AuthorityMissing(
                                roster.block(1), "chirurgie", List.of(Role.GP, Role.PA))),
                roster.conflicts(new AuthorityRule()));
    }

    @Test
    void whatIsNotReservedIsNoMatterOfAuthority() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "echo");
        assertEquals(List.of(), roster.conflicts(new AuthorityRule()));
    }
}
