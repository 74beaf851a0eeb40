package nl.basiseerst.ui.setup;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.setup.Readiness;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Which step of the guided start is shown, and how far all of them are.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class SetupViewModel {

    /// Id of the place in the window.
    public static final String PLACE = "setup";

    private static final Destination AFTERWARDS = new Destination("today", null);

    private final Desk desk;
    private final SetupProgress progress;
    private final ReadOnlyObjectWrapper<SetupStep> step =
            new ReadOnlyObjectWrapper<>(this, "step", SetupStep.PRACTICE);
    private boolean chosen;

    public SetupViewModel(Desk desk, SetupProgress progress) {
        this.desk = desk;
        this.progress = progress;
        progress.readinessProperty().subscribe(this::resume);
        desk.destinationProperty().subscribe(this::goTo);
    }

    Desk desk() {
        return desk;
    }

    /// The step that is shown.
    ReadOnlyObjectProperty<SetupStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// How far all steps are; null until that is known.
    ReadOnlyObjectProperty<@Nullable Readiness> readinessProperty() {
        return progress.readinessProperty();
    }

    /// Shows a step, whatever the others lack.
    void choose(SetupStep wanted) {
        chosen = true;
        step.set(wanted);
    }

    /// Whether whoever is at work may fill that step in; everybody may look at it.
    boolean permits(SetupStep which) {
        Action needed = SetupSteps.needed(which);
        return needed == null || desk.rights().permits(needed).getValue();
    }

    /// Goes on to the step after the shown one; away from here after the last.
    void onward() {
        step.get().next().ifPresentOrElse(this::choose, this::leave);
    }

    /// Goes back to the step before the shown one, if there is any.
    void back() {
        step.get().previous().ifPresent(this::choose);
    }

    /// Goes to the work of the day. Nothing is lost: all was saved as it was done.
    void leave() {
        desk.goTo(AFTERWARDS);
    }

    /// The id by which a step can be gone to: `setup`, `team`.
    static String idOf(SetupStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /// Begins where something is missing, until somebody chooses.
    private void resume(@Nullable Readiness readiness) {
        if (readiness != null && !chosen) {
            chosen = true;
            step.set(readiness.next());
        }
    }

    private void goTo(@Nullable Destination destination) {
        if (destination == null || !destination.place().equals(PLACE)) {
            return;
        }
        for (SetupStep one : SetupStep.values()) {
            if (idOf(one).equals(destination.thing())) {
                choose(one);
            }
        }
    }
}
