package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells who could take over blocks, by holding the week against every rule as it would be. Safe
/// for use by several threads.
public final class Takeovers {

    /// What does not change with who does the work, or gets better by it.
    private static final Set<ConflictKind> NO_MATTER =
            EnumSet.of(
                    ConflictKind.ROOM_TAKEN,
                    ConflictKind.ROOM_UNFIT,
                    ConflictKind.ROOM_MISSING,
                    ConflictKind.OUTSIDE_OPENING,
                    ConflictKind.CONTRACT_UNDER);

    private final RosterRules rules;

    public Takeovers(RosterRules rules) {
        this.rules = rules;
    }

    /// Everyone but whose blocks they are, the fittest first, and else as the practice lists them.
    ///
    /// @param blocks that go to one other person, at least one
    /// @param duties elsewhere, of any time
    public List<Takeover> of(PracticePlan plan, List<Block> blocks, List<Duty> duties) {
        Set<String> holders = blocks.stream().map(Block::member).collect(Collectors.toSet());
        List<Takeover> all = new ArrayList<>();
        for (Member member : plan.members()) {
            if (!holders.contains(member.id())) {
                all.add(of(plan, blocks, duties, member));
            }
        }
        all.sort(Takeover.FITTEST); // stable
        return List.copyOf(all);
    }

    private Takeover of(
            PracticePlan plan, List<Block> blocks, List<Duty> duties, Member candidate) {
        List<Block> beside = beside(plan, blocks, candidate);
        List<Block> after = new ArrayList<>(beside);
        blocks.forEach(block -> after.add(block.of(candidate.id(), block.date())));
        Set<ConflictKind> kinds = EnumSet.noneOf(ConflictKind.class);
        Set<IsoWeek> weeks =
                blocks.stream().map(block -> IsoWeek.of(block.date())).collect(Collectors.toSet());
        int left = 0;
        for (IsoWeek week : weeks) {
            Set<RosterConflict> before = found(plan, beside, week, duties, candidate);
            for (RosterConflict conflict : found(plan, after, week, duties, candidate)) {
                if (!before.contains(conflict) && !NO_MATTER.contains(conflict.kind())) {
                    kinds.add(conflict.kind());
                }
            }
            left += left(with(plan, beside), candidate, week, duties);
        }
        return new Takeover(candidate.id(), List.copyOf(kinds), left);
    }

    private Set<RosterConflict> found(
            PracticePlan plan,
            Collection<Block> blocks,
            IsoWeek week,
            List<Duty> duties,
            Member candidate) {
        return rules.conflicts(with(plan, blocks), week, duties).stream()
                .filter(conflict -> conflict.member().equals(candidate.id()))
                .collect(Collectors.toSet());
    }

    private static PracticePlan with(PracticePlan plan, Collection<Block> blocks) {
        return plan.withSchedule(List.copyOf(blocks), plan.absences(), List.of());
    }

    /// All that bears on it: what the candidate has, and who is there on those days.
    private static List<Block> beside(PracticePlan plan, List<Block> blocks, Member candidate) {
        Set<String> going = blocks.stream().map(Block::id).collect(Collectors.toSet());
        Set<LocalDate> dates = new HashSet<>();
        blocks.forEach(block -> dates.add(block.date()));
        return plan.blocks().stream()
                .filter(b -> !going.contains(b.id()))
                .filter(b -> b.member().equals(candidate.id()) || dates.contains(b.date()))
                .toList();
    }

    private int left(PracticePlan plan, Member candidate, IsoWeek week, List<Duty> duties) {
        Double hours = candidate.hoursPerWeek();
        RosterWeek seen = new RosterWeek(plan, week, new RosterLimits(List.of()), duties);
        return hours == null ? 0 : (int) Math.round(hours * 60) - seen.worked(candidate, week);
    }
}
