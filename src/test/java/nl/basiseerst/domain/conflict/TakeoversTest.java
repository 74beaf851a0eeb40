package nl.basiseerst.domain.conflict;

import static nl.basiseerst.domain.conflict.RosterOf.MONDAY;
import static nl.basiseerst.domain.conflict.RosterOf.TUESDAY;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class TakeoversTest {

    private final RosterOf roster = new RosterOf();

    @Test
    void everyoneButTheHolderIsListed() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage");
        Set<String> members =
                roster.plan().members().stream().map(Member::id).collect(Collectors.toSet());
        members.remove("dijkstra");
        assertEquals(
                members, takeovers(1).stream().map(Takeover::member).collect(Collectors.toSet()));
    }

    @Test
    void whoMayCanAndIsFreeComesFirstAndWhoMayNotLast() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage");
        List<Takeover> all = takeovers(1);
        Takeover first = all.getFirst();
        assertEquals(List.of(), first.against());
        assertTrue(first.may() && first.can() && first.isFree());
        List<Boolean> may = all.stream().map(Takeover::may).toList();
        int lastWhoMay = may.lastIndexOf(true);
        assertTrue(may.indexOf(false) < 0 || may.indexOf(false) > lastWhoMay, may.toString());
        assertTrue(all.stream().anyMatch(t -> t.against().contains(ConflictKind.ROLE_UNFIT)));
    }

    @Test
    void otherWorkAndAbsenceSpeakAgainstIt() {
        roster.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .block("vandermeer", MONDAY, "09:00", "11:00", "balie");
        assertEquals(List.of(ConflictKind.OVERLAP), against("vandermeer"));
        assertFalse(of("vandermeer").isFree());
        RosterOf other = new RosterOf();
        other.block("dijkstra", MONDAY, "08:00", "10:00", "triage")
                .away("vandermeer", MONDAY, null);
        Takeover away =
                new Takeovers(new RosterRules(other.limits()))
                        .of(other.plan(), List.of(other.block(1)), List.of()).stream()
                                .filter(t -> t.member().equals("vandermeer"))
                                .findFirst()
                                .orElseThrow();
        assertEquals(List.of(ConflictKind.AWAY), away.against());
    }

    @Test
    void whatWasWrongBeforeIsNotHeldAgainstThem() {
        roster.block("dijkstra", MONDAY, "13:00", "14:00", "triage")
                .block("vandermeer", MONDAY, "08:00", "10:00", "balie")
                .block("vandermeer", MONDAY, "09:00", "11:00", "balie");
        assertEquals(List.of(), against("vandermeer"));
    }

    @Test
    void hoursAreCountedAndTheContractIsKept() {
        roster.member("vandermeer", m -> withHours(m, 4))
                .block("dijkstra", MONDAY, "08:00", "12:00", "triage")
                .block("vandermeer", TUESDAY, "08:00", "11:00", "triage");
        assertEquals(60, of("vandermeer").minutesLeft());
    }

    @Test
    void agreesWithHoldingTheWholeWeekAgainstTheRules() {
        roster.days(5, "dijkstra", "08:00", "17:00", "triage")
                .days(3, "vandermeer", "08:00", "12:30", "balie")
                .days(2, "rahmani", "08:00", "17:00", "spreekuur");
        RosterRules rules = new RosterRules(roster.limits());
        List<Block> blocks = List.of(roster.block(1), roster.block(2));
        for (Takeover takeover : new Takeovers(rules).of(roster.plan(), blocks, List.of())) {
            List<Block> after =
                    roster.plan().blocks().stream()
                            .map(b -> blocks.contains(b) ? b.of(takeover.member(), b.date()) : b)
                            .toList();
            Set<RosterConflict> before =
                    Set.copyOf(rules.conflicts(roster.plan(), RosterOf.WEEK, List.of()));
            Set<ConflictKind> slow =
                    rules
                            .conflicts(
                                    roster.plan().withSchedule(after, List.of(), List.of()),
                                    RosterOf.WEEK,
                                    List.of())
                            .stream()
                            .filter(c -> c.member().equals(takeover.member()))
                            .filter(c -> !before.contains(c))
                            .map(RosterConflict::kind)
                            .filter(kind -> !kind.name().startsWith("ROOM"))
                            .filter(kind -> kind != ConflictKind.OUTSIDE_OPENING)
                            .filter(kind -> kind != ConflictKind.CONTRACT_UNDER)
                            .collect(Collectors.toSet());
            assertEquals(slow, Set.copyOf(takeover.against()), takeover.member());
        }
    }

    private static Member withHours(Member m, double hours) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                m.employed(),
                hours,
                m.panel(),
                m.availability(),
                m.competences());
    }

    private List<ConflictKind> against(String member) {
        return of(member).against();
    }

    private Takeover of(String member) {
        return takeovers(1).stream()
                .filter(t -> t.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private List<Takeover> takeovers(int block) {
        return new Takeovers(new RosterRules(roster.limits()))
                .of(roster.plan(), List.of(roster.block(block)), List.of());
    }
}
