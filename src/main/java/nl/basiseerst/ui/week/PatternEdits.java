package nl.basiseerst.ui.week;

import nl.basiseerst.application.roster.DropPattern;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.PatternDrop;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Days that are put down in one go, and blocks that are kept for that.
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
        DayPattern pattern = new DayPattern("pattern", "pattern", List.of(), parts);
        return DropPattern.edits(PatternDrop.of(plan, pattern, member, date, Existing.REPLACE));
    }

    static DayPattern.Part part(Block block) {
        return new DayPattern.Part(block.span(), block.session(), block.room(), block.extra());
    }

    /// A block as a pattern of its own, for the role of a member.
    static DayPattern favourite(String name, Member member, Block block) {
        return new DayPattern(
                FreshId.of("patroon"), name, List.of(member.role()), List.of(part(block)));
    }

    static DayPattern renamed(DayPattern pattern, String name) {
        return new DayPattern(pattern.id(), name, pattern.roles(), pattern.parts());
    }

    private static int distance(DayPattern pattern, Role role) {
        return pattern.roles().contains(role) ? 0 : pattern.roles().isEmpty() ? 1 : 2;
    }
}
