package nl.basiseerst.ui.common.desk;

import nl.basiseerst.application.usecase.EditPractice.Step;
import nl.basiseerst.application.usecase.EditPractice.Steps;

/// Tells when undoing would take back something else than what was done last in one place, so that
/// what is offered there beside "done" never takes back another change.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class LastDone {

    private static final long NOTHING = -1;

    private final Runnable over;
    private long changeNo = NOTHING;

    /// @param over called when the change is no longer the one that is undone next
    public LastDone(Desk desk, Runnable over) {
        this.over = over;
        desk.stepsProperty().subscribe((_, now) -> follow(now));
    }

    /// Something was done.
    ///
    /// @param change number of the change
    public void done(long change) {
        changeNo = change;
    }

    private void follow(Steps now) {
        Step next = now.undo();
        boolean known = changeNo != NOTHING && now.changeNo() >= changeNo;
        if (known && (next == null || next.changeNo() != changeNo)) {
            changeNo = NOTHING;
            over.run();
        }
    }
}
