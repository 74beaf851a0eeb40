package nl.basiseerst.domain.warning;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// How a warning stands: open or accepted.
///
/// @param acceptance what was accepted of it, null if nothing was; it may not cover the warning any
///   more
public record Standing(Warning warning, @Nullable Acceptance acceptance) {

    /// @throws IllegalArgumentException if it is another warning that was accepted
    public Standing {
        if (acceptance != null && !acceptance.isOf(warning)) {
            throw new IllegalArgumentException("Not accepted: " + warning);
        }
    }

    /// How warnings stand: first the open ones, then the accepted ones, both in the given order.
    ///
    /// @param acceptances of these and of other warnings, each warning once
    public static List<Standing> of(List<Warning> warnings, List<Acceptance> acceptances) {
        List<Standing> open = new ArrayList<>();
        List<Standing> accepted = new ArrayList<>();
        for (Warning warning : warnings) {
            Acceptance acceptance =
                    acceptances.stream().filter(a -> a.isOf(warning)).findFirst().orElse(null);
            Standing standing = new Standing(warning, acceptance);
            (standing.isAccepted() ? accepted : open).add(standing);
        }
        open.addAll(accepted);
        return List.copyOf(open);
    }

    /// Whether it was accepted as bad as it is.
    public boolean isAccepted() {
        return acceptance != null && acceptance.covers(warning);
    }

    /// Whether it was accepted once and is worse now, so that it is open again.
    public boolean isWorse() {
        return acceptance != null && !acceptance.covers(warning);
    }
}
