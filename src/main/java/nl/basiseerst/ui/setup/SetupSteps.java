package nl.basiseerst.ui.setup;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What the steps of the guided start work with.
///
/// @param storage runs all work on the store one after another
/// @param stamp makes weeks from the basic schedule
/// @param print shows a page before it is printed
public record SetupSteps(
        Desk desk,
        SetupProgress progress,
        BackgroundWork storage,
        StampSchedule stamp,
        Consumer<Throwable> failures,
        Consumer<Printable> print) {

    /// What somebody must be permitted to do in order to fill a step in; null for what everybody
    /// may.
    static @Nullable Action needed(SetupStep step) {
        return switch (step) {
            case PRACTICE, PATIENTS, OFFER -> Action.KEEP_PRACTICE;
            case TEAM -> Action.KEEP_PEOPLE;
            case WEEK -> Action.PLAN;
            case VERDICT -> null;
        };
    }

    /// Makes what is shown in a step.
    StepPane pane(SetupStep step, Texts texts) {
        return switch (step) {
            case PRACTICE -> new PracticeStep(new PracticeStepViewModel(desk, progress), texts);
            case PATIENTS -> new PatientsStep(new PatientsStepViewModel(desk, progress), texts);
            case TEAM -> new TeamStep(new TeamStepViewModel(desk, progress), texts);
            case OFFER -> new OfferStep(new OfferStepViewModel(desk, progress), texts);
            case WEEK ->
                    new WeekStep(
                            new WeekStepViewModel(desk, progress, storage, stamp, failures), texts);
            case VERDICT -> new VerdictStep(desk, progress, texts, print);
        };
    }
}
