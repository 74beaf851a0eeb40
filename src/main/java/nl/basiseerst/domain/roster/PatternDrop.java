package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.DayPattern.Part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A day pattern put down for somebody on a date.
///
/// @param change what becomes of the day
/// @param left parts that were not put down, for what was there already
/// @param replaced blocks that gave way
public record PatternDrop(DayChange change, List<Part> left, List<Block> replaced) {

    public PatternDrop {
        left = List.copyOf(left);
        replaced = List.copyOf(replaced);
    }

    /// Only what overlaps is in the way: the rest of the day stays as it is.
    ///
    /// @param plan with at least the schedule of that date
    /// @param member id of the member
    public static PatternDrop of(
            PracticePlan plan,
            DayPattern pattern,
            String member,
            LocalDate date,
            Existing existing) {
        List<Block> is =
                plan.blocks().stream()
                        .filter(b -> b.member().equals(member) && b.date().equals(date))
                        .toList();
        List<Block> after = new ArrayList<>(is);
        List<Part> left = new ArrayList<>();
        if (existing == Existing.REPLACE) {
            after.removeIf(
                    b -> pattern.parts().stream().anyMatch(p -> p.span().overlaps(b.span())));
        }
        List<Block> replaced = new ArrayList<>(is);
        replaced.removeAll(after);
        for (Part part : pattern.parts()) {
            if (existing == Existing.KEEP
                    && is.stream().anyMatch(b -> b.span().overlaps(part.span()))) {
                left.add(part);
            } else {
                after.add(block(part, pattern.id(), member, date));
            }
        }
        return new PatternDrop(new DayChange(member, date, is, after), left, replaced);
    }

    private static Block block(Part part, String id, String member, LocalDate date) {
        return new Block(
                id, member, date, part.span(), part.session(), part.room(), null, part.extra());
    }
}
