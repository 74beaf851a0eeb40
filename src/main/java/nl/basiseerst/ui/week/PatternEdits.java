package nl.basiseerst.ui.week;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Days that are put down in one go, and made of what is there.
final class PatternEdits {

    private PatternEdits() {}

    /// The patterns for somebody of a role: those of the role first, then those of anybody, then
    /// those of other roles; among each other as the practice lists them.
    static List<DayPattern> offered(PracticePlan plan, Role role) {
        return plan.groundwork().dayPatterns().stream()
                .sorted(Comparator.comparingInt(pattern -> distance(pattern, role)))
                .toList();
    }

    /// Puts blocks down on a day of somebody. What is planned at the same hours makes way.
    static List<Edit> put(
            PracticePlan plan, List<DayPattern.Part> parts, String member, LocalDate date) {
        List<Edit> edits = new ArrayList<>();
        for (Block block : blocks(plan, member, date)) {
            if (parts.stream().anyMatch(part -> overlap(part.span(), block.span()))) {
                edits.add(new Edit.Remove(block));
            }
        }
        for (DayPattern.Part part : parts) {
            edits.add(
                    new Edit.Add(
                            new Block(
                                    FreshId.of("b"),
                                    member,
                                    date,
                                    part.span(),
                                    part.session(),
                                    part.room(),
                                    null,
                                    part.extra())));
        }
        return edits;
    }

    /// What somebody does on a day, as a pattern; without parts when that is nothing.
    static List<DayPattern.Part> parts(PracticePlan plan, String member, LocalDate date) {
        return blocks(plan, member, date).stream().map(PatternEdits::part).toList();
    }

    static DayPattern.Part part(Block block) {
        return new DayPattern.Part(block.span(), block.session(), block.room(), block.extra());
    }

    /// A new pattern for the role of a member.
    static DayPattern made(String name, Member member, List<DayPattern.Part> parts) {
        return new DayPattern(FreshId.of("p"), name, List.of(member.role()), parts);
    }

    static DayPattern renamed(DayPattern pattern, String name) {
        return new DayPattern(pattern.id(), name, pattern.roles(), pattern.parts());
    }

    private static int distance(DayPattern pattern, Role role) {
        return pattern.roles().contains(role) ? 0 : pattern.roles().isEmpty() ? 1 : 2;
    }

    private static boolean overlap(TimeSpan one, TimeSpan other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static List<Block> blocks(PracticePlan plan, String member, LocalDate date) {
        return plan.blocks().stream()
                .filter(b -> b.member().equals(member) && b.date().equals(date))
                .sorted(Comparator.comparingInt(b -> b.span().from()))
                .toList();
    }
}
