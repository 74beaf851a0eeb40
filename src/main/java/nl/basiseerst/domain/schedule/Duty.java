package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/// Work of a member elsewhere that takes rest, such as at the out-of-hours post. It serves no
/// patient of the practice and may end on another day than it begins.
///
/// @param member id of the member
/// @param from on the wall clock of the practice, in whole minutes: seconds are dropped
/// @param to after `from`, at most a day later
public record Duty(String id, String member, LocalDateTime from, LocalDateTime to)
        implements Entity {

    public Duty {
        Require.id("id", id);
        Require.id("member", member);
        from = from.truncatedTo(ChronoUnit.MINUTES);
        to = to.truncatedTo(ChronoUnit.MINUTES);
        if (!to.isAfter(from)) {
            throw InvalidValue.at("to", Rule.ENDS_AFTER_START, from);
        }
        if (to.isAfter(from.plusDays(1))) {
            throw InvalidValue.at("to", Rule.BETWEEN, from, from.plusDays(1));
        }
    }
}
