package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import nl.basiseerst.domain.conflict.SkillConflict.RoleUnfit;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.warning.WarningKey;

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
                List.of(
                        new RoleUnfit(
                                roster.block(1), null, List.of(Role.GP, Role.NP, Role.POH_S))),
                roster.conflicts(new RoleRule()));
    }

    @Test
    void whoMayNotDoTheExtraOfferInsideABlockIsTold() {
        roster.block("vandermeer", MONDAY, "08:00", "12:00", "triage")
                .extra("bloeddruk-24", 30)
                .block("kramer", MONDAY, "08:00", "12:00", "poh-ggz")
                .extra("bloeddruk-24", 30);
        List<? extends RosterConflict> found = roster.conflicts(new RoleRule());
        assertEquals(1, found.size(), found::toString);
        RoleUnfit unfit = (RoleUnfit) found.getFirst();
        assertEquals(roster.block(2), unfit.block());
        assertEquals("bloeddruk-24", unfit.activity());
        assertEquals(
                roster.plan().activities().stream()
                        .filter(a -> a.id().equals("bloeddruk-24"))
                        .flatMap(a -> a.performers().stream())
                        .map(Performer::role)
                        .sorted()
                        .toList(),
                unfit.may());
    }

    @Test
    void whoAcceptsASessionAcceptsNoExtraOfferThatIsPutIntoItLater() {
        roster.block("kramer", MONDAY, "08:00", "12:00", "poh-s").extra("bloeddruk-24", 30);
        List<? extends RosterConflict> found = roster.conflicts(new RoleRule());
        assertEquals(2, found.size(), found::toString);
        WarningKey session = ConflictWarnings.of(found.get(0)).orElseThrow().key();
        assertEquals("b1", session.subject());
        assertNotEquals(session, ConflictWarnings.of(found.get(1)).orElseThrow().key());
    }
}
