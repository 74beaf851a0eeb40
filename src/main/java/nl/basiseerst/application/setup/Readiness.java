package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.LocalDate;
import java.util.List;

/// How far a practice is from being ready for use, worked out from what is recorded: nothing of it
/// is kept, so it is right whatever was done where.
///
/// @param missing what is still missing, in the order of the steps
/// @param isBegun whether there is any offer: before that nothing else can be weighed
/// @param isFromCatalogue whether the offer was begun from the starter catalogue; of an offer that
///   was not, nobody is asked to decide or confirm anything
/// @param hasWorkers whether somebody works on some day, so that a week can be made
public record Readiness(
        List<Missing> missing, boolean isBegun, boolean isFromCatalogue, boolean hasWorkers) {

    /// Nothing is missing.
    public static final Readiness COMPLETE = new Readiness(List.of(), true, true, true);

    /// How far a step is.
    public enum State {
        DONE,
        /// Something is missing in it.
        MISSING,
        /// An earlier step comes first.
        NOT_YET
    }

    public Readiness {
        missing = List.copyOf(missing);
    }

    /// @param templates whose placeholder people still have to be named
    /// @param today in the time zone of the practice
    public static Readiness of(
            PracticePlan plan,
            StarterCatalogue catalogue,
            List<Template> templates,
            LocalDate today) {
        return new ReadinessCheck(plan, catalogue, templates, today).readiness();
    }

    /// How many things are missing, in all steps.
    public int left() {
        return missing.size();
    }

    /// What is missing in a step.
    public List<Missing> missingIn(SetupStep step) {
        return missing.stream().filter(one -> one.kind().step() == step).toList();
    }

    public State state(SetupStep step) {
        boolean waits =
                switch (step) {
                    case PRACTICE -> false;
                    case PATIENTS, TEAM, OFFER -> !isBegun;
                    case WEEK -> !isBegun || (isMissing(Missing.Kind.NO_WEEK) && !hasWorkers);
                    case VERDICT -> !isBegun || isMissing(Missing.Kind.NO_WEEK);
                };
        if (waits) {
            return State.NOT_YET;
        }
        return missingIn(step).isEmpty() ? State.DONE : State.MISSING;
    }

    /// The step to go on with: the first in which something is missing, or else the verdict.
    public SetupStep next() {
        return missing.isEmpty() ? SetupStep.VERDICT : missing.getFirst().kind().step();
    }

    private boolean isMissing(Missing.Kind kind) {
        return missing.stream().anyMatch(one -> one.kind() == kind);
    }
}
