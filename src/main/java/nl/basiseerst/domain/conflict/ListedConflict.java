package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;
import nl.basiseerst.domain.warning.Warning;
import nl.basiseerst.domain.warning.WarningKey;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Something that does not fit, with whether people decided that it stays so.
///
/// @param standing null for what cannot be accepted
public record ListedConflict(RosterConflict conflict, @Nullable Standing standing) {

    /// How it stands.
    public enum State {
        /// The law or logic is against it.
        HARD,
        /// It can be accepted and was not, or was when it was less.
        SOFT,
        ACCEPTED
    }

    /// @throws IllegalArgumentException if it can be accepted and there is no standing, or the
    ///   other way round
    public ListedConflict {
        boolean hard = conflict.kind().weight() == ConflictKind.Weight.HARD;
        if (hard != (standing == null)) {
            throw new IllegalArgumentException("Standing of " + conflict + ": " + standing);
        }
    }

    /// Conflicts as they stand: by day, and last those of the week as a whole; of these the hard
    /// ones first and the accepted ones last, and otherwise in the given order.
    ///
    /// @param acceptances of these and of other warnings, each warning once
    public static List<ListedConflict> of(
            List<RosterConflict> conflicts, List<Acceptance> acceptances) {
        Map<WarningKey, Acceptance> accepted = new HashMap<>();
        acceptances.forEach(one -> accepted.put(one.warning(), one));
        return conflicts.stream()
                .map(conflict -> listed(conflict, accepted))
                .sorted(
                        Comparator.comparing(
                                        (ListedConflict one) -> one.conflict().kind().isOfWeek())
                                .thenComparing(one -> one.conflict().date())
                                .thenComparing(ListedConflict::state))
                .toList();
    }

    private static ListedConflict listed(
            RosterConflict conflict, Map<WarningKey, Acceptance> accepted) {
        @Nullable Warning warning = ConflictWarnings.of(conflict).orElse(null);
        return new ListedConflict(
                conflict,
                warning == null ? null : new Standing(warning, accepted.get(warning.key())));
    }

    public State state() {
        if (standing == null) {
            return State.HARD;
        }
        return standing.isAccepted() ? State.ACCEPTED : State.SOFT;
    }

    /// Whether it was accepted once and is worse now, so that it is open again.
    public boolean isWorse() {
        return standing != null && standing.isWorse();
    }
}
