package nl.basiseerst.domain.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.testing.Samples;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

class RosterRulesTest {

    private static final PracticePlan LINDE = Samples.plan("linde");
    private static final IsoWeek WEEK = new IsoWeek(2026, 49);

    /// In schedules in which much was given to others at random.
    @Test
    void oneMemberIsJudgedAsAmongAll() {
        RosterRules rules = new RosterRules(ShippedLimits.all());
        Random random = new Random(5);
        List<Member> members = LINDE.members();
        Set<ConflictKind> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : LINDE.blocks()) {
                Member other = members.get(random.nextInt(members.size()));
                blocks.add(random.nextInt(5) == 0 ? block.of(other.id(), block.date()) : block);
            }
            PracticePlan plan = LINDE.withSchedule(blocks, LINDE.absences(), List.of());
            List<Duty> duties = new ArrayList<>();
            for (Member member : members) {
                LocalDate date = WEEK.monday().plusDays(random.nextInt(7));
                duties.add(
                        new Duty(
                                "d" + member.id(),
                                member.id(),
                                date.atTime(17, 0),
                                date.plusDays(1).atTime(8, 30)));
            }
            List<RosterConflict> all = rules.conflicts(plan, WEEK, duties);
            all.forEach(conflict -> seen.add(conflict.kind()));
            for (Member member : members) {
                assertEquals(
                        all.stream().filter(c -> c.member().equals(member.id())).toList(),
                        rules.conflicts(plan, WEEK, duties, member.id()),
                        member.id());
            }
        }
        assertFalse(seen.size() < 12, seen::toString);
    }
}
