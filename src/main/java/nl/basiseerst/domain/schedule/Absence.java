package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Days or parts of days on which a member is away. It has no field for a reason, on purpose.
///
/// @param member id of the member
/// @param from first day
/// @param to last day, inclusive
/// @param part the stretch of each of these days, null for the whole day
public record Absence(
        String id, String member, LocalDate from, LocalDate to, @Nullable TimeSpan part, Kind kind)
        implements Entity {

    /// The only distinction kept.
    public enum Kind {
        LEAVE,
        TRAINING,
        ABSENT
    }

    private static final TimeSpan WHOLE_DAY = new TimeSpan(0, TimeSpan.END_OF_DAY);

    public Absence {
        Require.id("id", id);
        Require.id("member", member);
        if (to.isBefore(from)) {
            throw InvalidValue.at("to", Rule.NOT_BEFORE_START, from);
        }
    }

    /// The minutes of that date during which the member is away.
    public TimeSet on(LocalDate date) {
        if (date.isBefore(from) || date.isAfter(to)) {
            return TimeSet.EMPTY;
        }
        return TimeSet.of(part == null ? WHOLE_DAY : part);
    }
}
