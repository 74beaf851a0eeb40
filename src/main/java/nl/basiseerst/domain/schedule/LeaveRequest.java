package nl.basiseerst.domain.schedule;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Leave that somebody asked for. It has no field for a reason, on purpose. Once approved there is
/// an absence with it; until then nobody is away.
///
/// @param member id of the member
/// @param from first day
/// @param to last day, inclusive
/// @param part the stretch of each of these days, null for the whole day
/// @param account the hours it is to be taken from
/// @param askedOn the day it was asked
/// @param state what was decided
/// @param absence id of the absence it became, which may have gone since; null unless approved
public record LeaveRequest(
        String id,
        String member,
        LocalDate from,
        LocalDate to,
        @Nullable TimeSpan part,
        LeaveAccount account,
        LocalDate askedOn,
        State state,
        @Nullable String absence)
        implements Entity {

    /// What was decided.
    public enum State {
        REQUESTED,
        APPROVED,
        REFUSED
    }

    public LeaveRequest {
        Require.id("id", id);
        Require.id("member", member);
        if (to.isBefore(from)) {
            throw InvalidValue.at("to", Rule.NOT_BEFORE_START, from);
        }
        if (absence != null) {
            Require.id("absence", absence);
        }
    }

    /// To be taken from the hours of leave.
    public LeaveRequest(
            String id,
            String member,
            LocalDate from,
            LocalDate to,
            @Nullable TimeSpan part,
            LocalDate askedOn,
            State state,
            @Nullable String absence) {
        this(id, member, from, to, part, LeaveAccount.LEAVE, askedOn, state, absence);
    }

    /// The absence that it is once approved.
    ///
    /// @param absenceId the id of that
    public Absence asAbsence(String absenceId) {
        return new Absence(absenceId, member, from, to, part, Absence.Kind.LEAVE, account);
    }

    /// Approved, with that absence.
    public LeaveRequest approved(String absenceId) {
        return new LeaveRequest(
                id, member, from, to, part, account, askedOn, State.APPROVED, absenceId);
    }

    public LeaveRequest refused() {
        return new LeaveRequest(id, member, from, to, part, account, askedOn, State.REFUSED, null);
    }

    /// Whether both are about some same day.
    public boolean overlaps(LeaveRequest other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
