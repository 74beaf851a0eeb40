package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Block;

import java.time.LocalDate;
import java.util.List;

/// A day of a member on which the schedule is not what the basic schedule prescribes (afwijking).
///
/// @param member id of the member
/// @param planned what the basic schedule prescribes, by hour; with the ids of its pattern blocks
/// @param actual what the schedule has, by hour; never the same work as `planned`
public record Deviation(String member, LocalDate date, List<Block> planned, List<Block> actual) {

    /// In what way the day differs.
    public enum Kind {
        /// Nothing was prescribed.
        ADDED,
        /// Nothing is left.
        GONE,
        /// There is work either way, but not the same.
        CHANGED
    }

    public Deviation {
        planned = List.copyOf(planned);
        actual = List.copyOf(actual);
        if (Work.same(planned, actual)) {
            throw new IllegalArgumentException("No deviation of " + member + " on " + date);
        }
    }

    public MemberDay day() {
        return new MemberDay(member, date);
    }

    public Kind kind() {
        if (planned.isEmpty()) {
            return Kind.ADDED;
        }
        return actual.isEmpty() ? Kind.GONE : Kind.CHANGED;
    }

    /// The blocks that are not as prescribed: came, or became what they are.
    public List<Block> added() {
        return Work.minus(actual, planned);
    }

    /// The prescribed blocks that are not there as prescribed.
    public List<Block> gone() {
        return Work.minus(planned, actual);
    }
}
