package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.PatternDrop;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Day patterns put down on a day, and days made into a pattern.
public final class DropPattern {

    private DropPattern() {}

    /// Puts it down.
    public static List<Edit> edits(PatternDrop drop) {
        return RosterEdits.of(List.of(drop.change()));
    }

    /// A new pattern of somebody's day, for the role of that member.
    ///
    /// @param plan with at least the schedule of that date
    /// @param member id of the member
    /// @param name what people call it
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank or the day has no
    ///   blocks
    public static DayPattern pattern(
            PracticePlan plan, String member, LocalDate date, String name) {
        List<Part> parts =
                plan.blocks().stream()
                        .filter(b -> b.member().equals(member) && b.date().equals(date))
                        .sorted(Comparator.comparing(Block::span))
                        .map(b -> new Part(b.span(), b.session(), b.room(), b.extra()))
                        .toList();
        return new DayPattern(
                FreshId.of("patroon"),
                name,
                plan.members().stream()
                        .filter(m -> m.id().equals(member))
                        .map(Member::role)
                        .toList(),
                parts);
    }
}
