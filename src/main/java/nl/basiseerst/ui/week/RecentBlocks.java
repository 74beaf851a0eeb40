package nl.basiseerst.ui.week;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What somebody did lately, to be offered again: the latest blocks that differ in session or
/// hours, first those of the person, then those of the others in that role.
final class RecentBlocks {

    /// What makes one block another than the next.
    private record Work(String session, TimeSpan span) {}

    private static final Comparator<Block> LATEST_FIRST =
            Comparator.comparing(Block::date, Comparator.reverseOrder())
                    .thenComparingInt(block -> block.span().from());

    private RecentBlocks() {}

    /// @param most how many at most
    static List<DayPattern.Part> of(PracticePlan plan, Member member, int most) {
        Set<Work> works = new LinkedHashSet<>();
        add(works, plan, block -> block.member().equals(member.id()));
        if (works.size() < most) { // else who has a role together need not be looked for
            Set<String> colleagues = new HashSet<>();
            plan.members().stream()
                    .filter(m -> m.role() == member.role())
                    .forEach(m -> colleagues.add(m.id()));
            add(works, plan, block -> colleagues.contains(block.member()));
        }
        return works.stream()
                .limit(most)
                .map(work -> new DayPattern.Part(work.span(), work.session(), null, List.of()))
                .toList();
    }

    private static void add(Set<Work> works, PracticePlan plan, Predicate<Block> whose) {
        plan.blocks().stream()
                .filter(whose)
                .sorted(LATEST_FIRST)
                .forEach(block -> works.add(new Work(block.session(), block.span())));
    }
}
