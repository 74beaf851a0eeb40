package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Block;

import java.time.LocalDate;
import java.util.List;

/// What becomes of a day of a member.
///
/// @param member id of the member
/// @param before the blocks that are there
/// @param after what shall be there: the work counts, the ids are no ids of the schedule
public record DayChange(String member, LocalDate date, List<Block> before, List<Block> after) {

    public DayChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public MemberDay day() {
        return new MemberDay(member, date);
    }

    /// The blocks that go.
    public List<Block> gone() {
        return Work.minus(before, after);
    }

    /// The blocks that come.
    public List<Block> come() {
        return Work.minus(after, before);
    }
}
