package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.conflict.SkillConflict.CompetenceExpired;
import nl.basiseerst.domain.conflict.SkillConflict.CompetenceMissing;
import nl.basiseerst.domain.team.Member;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CompetenceRuleTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void whoNeverHadItLacksItAndWhoIsThereAndHasItIsNamed() {
        roster.block("dijkstra", MONDAY, "15:00", "17:00", "reizigers")
                .block("vandermeer", MONDAY, "08:00", "09:00", "triage");
        assertEquals(
                List.of(
                        new CompetenceMissing(
                                roster.block(1),
                                "reizigers",
                                "reizigers",
                                false,
                                List.of("vandermeer"))),
                roster.conflicts(new CompetenceRule()));
    }

    @Test
    void whoIsLearningLacksIt() {
        roster.block("huisman", MONDAY, "15:00", "17:00", "reizigers");
        assertEquals(
                List.of(
                        new CompetenceMissing(
                                roster.block(1), "reizigers", "reizigers", true, List.of())),
                roster.conflicts(new CompetenceRule()));
    }

    @Test
    void theLastDayItIsValidIsIn() {
        LocalDate last = LocalDate.of(2026, 10, 3);
        roster.block("vandam", MONDAY, "15:00", "17:00", "reizigers");
        assertEquals(
                List.of(
                        new CompetenceExpired(
                                roster.block(1), "reizigers", "reizigers", last, List.of())),
                roster.conflicts(new CompetenceRule()));
    }

    @Test
    void extraOfferInsideABlockIsHeldAgainstItToo() {
        roster.block("dekker", MONDAY.plusDays(1), "08:00", "12:00", "spreekuur").extra("echo", 30);
        assertEquals(
                List.of(new CompetenceMissing(roster.block(1), "echo", "echo", false, List.of())),
                roster.conflicts(new CompetenceRule()));
    }

    @Test
    void ofASessionOfMoreActivitiesOneThatTheyCanIsEnough() {
        roster.block("jacobs", MONDAY, "08:00", "12:00", "assistentenspreekuur")
                .block("rahmani", MONDAY, "08:00", "12:00", "echo");
        assertEquals(List.of(), roster.conflicts(new CompetenceRule()));
    }

    @Test
    void whoCanDoNothingOfWhatTheyMayInASessionLacksIt() {
        roster.member("dijkstra", m -> without(m))
                .block("dijkstra", MONDAY, "08:00", "12:00", "terugbel")
                .block("vandermeer", MONDAY, "08:00", "12:00", "triage");
        assertEquals(
                List.of(
                        new CompetenceMissing(
                                roster.block(1), "triage", "triage", false, List.of("vandermeer"))),
                roster.conflicts(new CompetenceRule()));
    }

    private static Member without(Member m) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                m.employed(),
                m.hoursPerWeek(),
                m.panel(),
                m.availability(),
                List.of());
    }
}
