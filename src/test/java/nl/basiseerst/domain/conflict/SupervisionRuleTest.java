package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.SkillConflict.SupervisionMissing;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import org.junit.jupiter.api.Test;

import java.util.List;

class SupervisionRuleTest {

    private static final List<Role> BY = List.of(Role.GP, Role.NP, Role.PA);

    private final RosterOf roster =
            new RosterOf().block("vandermeer", MONDAY, "13:00", "17:00", "reizigers");

    private List<SupervisionMissing> without(TimeSpan... spans) {
        return List.of(
                new SupervisionMissing(
                        roster.block(1),
                        "reizigers",
                        Supervision.Level.ON_SITE,
                        BY,
                        TimeSet.of(spans)));
    }

    private List<? extends RosterConflict> found() {
        return roster.conflicts(new SupervisionRule());
    }

    @Test
    void withoutAnybodyAllOfTheBlockIsWithout() {
        assertEquals(without(TimeSpan.of("13:00", "17:00")), found());
    }

    @Test
    void severalSupervisorsMayTakeTurns() {
        roster.block("rahmani", MONDAY, "12:00", "15:00", "spreekuur")
                .block("prins", MONDAY, "15:00", "17:00", "spreekuur");
        assertEquals(List.of(), found());
    }

    @Test
    void whoIsOnVisitsIsNotInTheBuilding() {
        roster.block("rahmani", MONDAY, "13:00", "15:00", "visites")
                .block("rahmani", MONDAY, "15:00", "16:00", "spreekuur");
        assertEquals(
                without(TimeSpan.of("13:00", "15:00"), TimeSpan.of("16:00", "17:00")), found());
    }

    @Test
    void whoIsAwaySupervisesNobody() {
        roster.block("rahmani", MONDAY, "13:00", "17:00", "spreekuur")
                .away("rahmani", MONDAY, TimeSpan.of("14:00", "15:00"));
        assertEquals(without(TimeSpan.of("14:00", "15:00")), found());
    }

    @Test
    void colleaguesOfOtherRolesDoNot() {
        roster.block("dijkstra", MONDAY, "13:00", "17:00", "overleg");
        assertEquals(without(TimeSpan.of("13:00", "17:00")), found());
    }

    private static RosterOf trainee() {
        return new RosterOf().block("lopes", MONDAY, "08:00", "12:00", "spreekuur");
    }

    @Test
    void ofASessionOfSeveralActivitiesAllThatTheyDoAsksForIt() {
        RosterOf alone = trainee();
        assertEquals(
                List.of(
                        new SupervisionMissing(
                                alone.block(1),
                                null,
                                Supervision.Level.ON_SITE,
                                List.of(Role.GP),
                                TimeSet.of(TimeSpan.of("08:00", "12:00")))),
                alone.conflicts(new SupervisionRule()));
        alone.block("rahmani", MONDAY, "08:00", "12:00", "spreekuur");
        assertEquals(List.of(), alone.conflicts(new SupervisionRule()));
    }

    @Test
    void ofASessionOfSeveralActivitiesOneThatCanBeDoneIsEnough() {
        RosterOf several =
                new RosterOf()
                        .block("deboer", MONDAY, "08:00", "12:00", "terugbel") // triage
                        .block("rahmani", MONDAY, "08:00", "11:00", "visites")
                        .block("rahmani", MONDAY, "13:00", "14:00", "terugbel");
        assertEquals(
                List.of(
                        new SupervisionMissing(
                                several.block(1),
                                null,
                                Supervision.Level.REACHABLE,
                                BY,
                                TimeSet.of(TimeSpan.of("11:00", "12:00")))),
                several.conflicts(new SupervisionRule()));
    }

    @Test
    void whatTheyCannotDoInASessionAsksForNothing() {
        RosterOf other = new RosterOf().block("jacobs", MONDAY, "08:00", "12:00", "spreekuur");
        assertEquals(List.of(), other.conflicts(new SupervisionRule()));
    }
}
