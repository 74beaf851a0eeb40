package nl.basiseerst.application.setup;

import nl.basiseerst.domain.value.Require;

import java.util.List;

/// Something that is still missing before a step of the guided start is done.
///
/// @param count of how many things, at least 1
/// @param names what those are called, as far as they have a name
public record Missing(Kind kind, int count, List<String> names) {

    /// What is missing.
    public enum Kind {
        /// No template was chosen: the practice offers nothing yet.
        NO_OFFER(SetupStep.PRACTICE),
        /// The practice is never open.
        NEVER_OPEN(SetupStep.PRACTICE),
        /// There are no patients.
        NO_PATIENTS(SetupStep.PATIENTS),
        /// Age bands for which no basic activity is asked, so that the verdict is too rosy.
        BAND_WITHOUT_DEMAND(SetupStep.PATIENTS),
        /// There is no team.
        NO_MEMBERS(SetupStep.TEAM),
        /// There is no GP in the team.
        NO_GP(SetupStep.TEAM),
        /// People who still have the name the template gave them.
        UNNAMED(SetupStep.TEAM),
        /// People who work on no day; a locum is asked when needed.
        WITHOUT_DAYS(SetupStep.TEAM),
        /// Services of which nobody said yet whether the practice does them.
        UNDECIDED(SetupStep.OFFER),
        /// Activities whose figures nobody confirmed yet.
        UNCONFIRMED(SetupStep.OFFER),
        /// No week from this one on is planned.
        NO_WEEK(SetupStep.WEEK);

        private final SetupStep step;

        Kind(SetupStep step) {
            this.step = step;
        }

        /// The step in which it can be put right.
        public SetupStep step() {
            return step;
        }
    }

    public Missing {
        Require.atLeast("count", count, 1);
        names = List.copyOf(names);
    }

    /// One thing without a name.
    public static Missing of(Kind kind) {
        return new Missing(kind, 1, List.of());
    }
}
