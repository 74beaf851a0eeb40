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
/// @param account the hours that leave is taken from; null for whatever is not leave
public record Absence(
        String id,
        String member,
        LocalDate from,
        LocalDate to,
        @Nullable TimeSpan part,
        Kind kind,
        @Nullable LeaveAccount account)
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
        if (kind == Kind.LEAVE) {
            account = account == null ? LeaveAccount.LEAVE : account;
        } else if (account != null) {
            throw InvalidValue.at("account", Rule.ABSENT_WITH, "kind");
        }
    }

    /// Leave of this kind is taken from the hours of leave.
    public Absence(
            String id,
            String member,
            LocalDate from,
            LocalDate to,
            @Nullable TimeSpan part,
            Kind kind) {
        this(id, member, from, to, part, kind, null);
    }

    /// Of the same days, taken from other hours.
    ///
    /// @throws InvalidValue if it is not leave
    public Absence chargedTo(LeaveAccount other) {
        return new Absence(id, member, from, to, part, kind, other);
    }

    /// The minutes of that date during which the member is away.
    public TimeSet on(LocalDate date) {
        if (date.isBefore(from) || date.isAfter(to)) {
            return TimeSet.EMPTY;
        }
        return TimeSet.of(part == null ? WHOLE_DAY : part);
    }
}
