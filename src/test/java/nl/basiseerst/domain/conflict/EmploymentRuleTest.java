package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.BlockConflict.NotEmployed;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.Period;

import org.junit.jupiter.api.Test;

import java.util.List;

class EmploymentRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void theFirstAndTheLastDayOfTheContractAreIn() {
        roster.member("dijkstra", member -> employed(member, Period.of(TUESDAY, TUESDAY)))
                .days(3, "dijkstra", "08:00", "12:00", "triage");
        assertEquals(
                List.of(
                        new NotEmployed(roster.block(1), TUESDAY, TUESDAY),
                        new NotEmployed(roster.block(3), TUESDAY, TUESDAY)),
                roster.conflicts(new EmploymentRule()));
    }

    @Test
    void aContractWithoutAnEndHasNone() {
        roster.member("dijkstra", member -> employed(member, new Period(MONDAY, null)))
                .days(5, "dijkstra", "08:00", "12:00", "triage");
        assertEquals(List.of(), roster.conflicts(new EmploymentRule()));
    }

    private static Member employed(Member member, Period period) {
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                period,
                member.hoursPerWeek(),
                member.panel(),
                member.availability(),
                member.competences());
    }
}
