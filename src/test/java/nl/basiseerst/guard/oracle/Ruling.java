package nl.basiseerst.guard.oracle;

import nl.basiseerst.domain.guard.Verdict;
import nl.basiseerst.domain.plan.PracticePlan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The verdict and the thresholds: section 9 and the head of the page.
final class Ruling {

    static final double MARGIN = 0.001;

    private Ruling() {}

    /// Section 9; a day has no headroom of its own.
    static Verdict verdict(
            PracticePlan plan,
            double shortage,
            double displaced,
            @Nullable Double headroom,
            List<Answer.Violation> presence,
            List<Answer.Fragile> fragile) {
        double material = plan.practice().materialMinutes();
        if ((exceeds(displaced, 1)
                        && reaches(displaced, material)
                        && reaches(displaced, shortage / 4))
                || presence.stream().anyMatch(Answer.Violation::displaced)) {
            return Verdict.DISPLACED;
        }
        if ((exceeds(shortage, 1) && reaches(shortage, material)) || !presence.isEmpty()) {
            return Verdict.SHORT;
        }
        if (exceeds(shortage, 1)
                || (headroom != null && !reaches(headroom, plan.practice().minimumHeadroom()))
                || fragile.stream().anyMatch(f -> !f.covered())) {
            return Verdict.FRAGILE;
        }
        return Verdict.SAFE;
    }

    static boolean exceeds(double value, double threshold) {
        return value > threshold + MARGIN;
    }

    static boolean reaches(double value, double threshold) {
        return value > threshold - MARGIN;
    }
}
