package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.practice.Practice;

import java.util.List;

/// The verdict from its numbers, by the limits the practice chose (risk-model.md, section 9).
record Judgement(Practice practice) {

    private static final double MARGIN = 0.001;

    /// Minutes of shortage that are no more than rounding.
    private static final double NOTHING = 1;

    /// Displaced minutes are the matter from this part of the whole shortage on.
    private static final double MAIN_PART = 0.25;

    /// Whether minutes of shortage are more than rounding.
    static boolean isSomething(double minutes) {
        return above(minutes, NOTHING);
    }

    static boolean above(double value, double limit) {
        return value > limit + MARGIN;
    }

    static boolean atLeast(double value, double limit) {
        return value > limit - MARGIN;
    }

    /// @param headroom a fraction; NaN where it is not asked
    Verdict of(
            double shortage,
            double displaced,
            List<PresenceViolation> presence,
            List<FragilePair> fragile,
            double headroom) {
        boolean squeezed =
                above(displaced, NOTHING)
                        && atLeast(displaced, practice.materialMinutes())
                        && atLeast(displaced, shortage * MAIN_PART);
        if (squeezed || presence.stream().anyMatch(PresenceViolation::displaced)) {
            return Verdict.DISPLACED;
        }
        boolean material =
                above(shortage, NOTHING) && atLeast(shortage, practice.materialMinutes());
        if (material || !presence.isEmpty()) {
            return Verdict.SHORT;
        }
        boolean alone = fragile.stream().anyMatch(pair -> !pair.covered());
        return above(shortage, NOTHING) || isThin(headroom) || alone
                ? Verdict.FRAGILE
                : Verdict.SAFE;
    }

    /// Whether a headroom is less than the practice wants; NaN, where none is asked, is not.
    boolean isThin(double headroom) {
        return !Double.isNaN(headroom) && !atLeast(headroom, practice.minimumHeadroom());
    }
}
