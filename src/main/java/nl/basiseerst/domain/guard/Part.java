package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.schedule.CountingBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A stretch of a block within one daypart, with what its member may serve in it (risk-model.md,
/// section 2).
///
/// @param day index of the open day
/// @param daypart index of the daypart
/// @param span wall-clock time of its date
/// @param yield how much of a minute goes to contacts, above 0; what a gate takes is not yet taken
///   off
/// @param gate what extra offer decides whether these minutes are there; null when none does
record Part(
        CountingBlock block,
        int day,
        int daypart,
        TimeSpan span,
        double yield,
        @Nullable Gate gate,
        List<Option> options) {

    /// An activity that may be served in the part.
    ///
    /// @param activity index of the activity in the order of serving
    /// @param minutes what one contact takes this member
    /// @param pair the supervision asked, null for none
    /// @param supervised wall-clock minutes of the part with a supervisor; all of it when none is
    ///   asked
    record Option(int activity, double minutes, @Nullable SupervisorPair pair, int supervised) {

        /// Whether somebody of that role may supervise it.
        boolean isSupervisedBy(Role role) {
            return pair != null && pair.roles().contains(role);
        }
    }

    /// Wall-clock minutes, above 0.
    int minutes() {
        return span.minutes();
    }

    Role role() {
        return block.member().role();
    }

    boolean isOf(Member member) {
        return block.member().id().equals(member.id());
    }

    /// The same part, in which something else may be served.
    Part with(List<Option> other) {
        return new Part(block, day, daypart, span, yield, gate, other);
    }
}
