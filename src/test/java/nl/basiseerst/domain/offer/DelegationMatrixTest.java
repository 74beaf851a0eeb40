package nl.basiseerst.domain.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;

class DelegationMatrixTest {

    private final PracticePlan plan = Samples.plan("linde");

    @Test
    void hasTheRolesOfTheTeamAndOfWhoMayDoAnything() {
        DelegationMatrix matrix = DelegationMatrix.of(plan.activities(), plan.members());
        assertEquals(plan.activities(), matrix.activities());
        assertTrue(matrix.roles().contains(Role.NP), "may do much, works here not");
        assertTrue(matrix.roles().contains(Role.MANAGER), "works here, may do nothing");
        assertFalse(matrix.roles().contains(Role.POH_YOUTH));
        assertEquals(matrix.roles().stream().sorted().toList(), matrix.roles());
    }

    @Test
    void leavesOutWhatIsNoTaskOfThePractice() {
        Activity one = plan.activities().getFirst();
        Activity outside =
                new Activity(
                        "keuring",
                        "Keuring",
                        Offer.OUTSIDE,
                        "KNMG",
                        null,
                        false,
                        null,
                        9,
                        0,
                        null,
                        false,
                        Demand.NONE,
                        one.performers());
        assertEquals(
                List.of(one), DelegationMatrix.of(List.of(one, outside), List.of()).activities());
    }
}
