package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.ui.common.BackgroundWork;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is on its way to the disk, one change after another. Use on the JavaFX thread only.
final class Saving {

    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final InstantSource clock;
    private final Runnable whenDone;
    private final Runnable whenFailed;
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Unchanged());
    private final ReadOnlyObjectWrapper<Steps> steps =
            new ReadOnlyObjectWrapper<>(this, "steps", new Steps(0, null, null));
    private int unsaved;

    /// How many times what is on screen was thrown away for what is stored. What was started on an
    /// earlier screen has no say any more.
    private int turn;

    /// @param whenDone when all is stored
    /// @param whenFailed when a change of what is on screen was not stored
    Saving(
            BackgroundWork storage,
            Consumer<Throwable> failures,
            InstantSource clock,
            Runnable whenDone,
            Runnable whenFailed) {
        this.storage = storage;
        this.failures = failures;
        this.clock = clock;
        this.whenDone = whenDone;
        this.whenFailed = whenFailed;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What can be taken back and done again.
    ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    void setSteps(Steps now) {
        steps.set(now);
    }

    /// Whether nothing is on its way.
    boolean isDone() {
        return unsaved == 0;
    }

    /// What is on screen will be read anew, after what is on its way.
    void startAnew() {
        turn++;
    }

    <T> void save(Supplier<T> work, Consumer<T> after) {
        save(work, after, failures);
    }

    /// @param after told once it is stored
    /// @param otherwise told of what went wrong
    <T> void save(Supplier<T> work, Consumer<T> after, Consumer<Throwable> otherwise) {
        int mine = turn;
        unsaved++;
        state.set(new SaveState.Saving());
        storage.start(
                _ -> work.get(),
                done -> {
                    unsaved--;
                    after.accept(done);
                },
                failure -> {
                    unsaved--;
                    otherwise.accept(failure);
                    notSaved(mine);
                });
    }

    void saved(Steps done) {
        steps.set(done);
        if (isDone()) {
            state.set(new SaveState.Saved(clock.instant()));
            whenDone.run();
        }
    }

    /// What follows on a change that failed was meant for a practice that never was: it fails in
    /// its turn or is still right, and what is stored is read again after it.
    private void notSaved(int mine) {
        state.set(new SaveState.NotSaved());
        if (mine == turn) {
            whenFailed.run();
        }
    }
}
