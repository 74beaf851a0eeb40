package nl.basiseerst.ui.common.desk;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.usecase.EditPractice.Step;
import nl.basiseerst.application.usecase.EditPractice.Steps;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Tells when undoing would take back something else than what was done last in one place, so that
/// what is offered there beside "done" never takes back another change.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class LastDone {

    private static final long NOTHING = -1;

    private final Desk desk;
    private final Runnable over;
    private long changeNo = NOTHING;
    private @Nullable Awaited awaited;

    /// A change on its way to the disk.
    ///
    /// @param things ids of what it is about
    /// @param after number of the change before it
    private record Awaited(Set<String> things, long after, Runnable stored) {

        boolean isDoneBy(Step step) {
            return step.changeNo() > after
                    && step.entries().stream().anyMatch(e -> things.contains(e.entity().id()));
        }
    }

    /// @param over called when the change is no longer the one that is undone next
    public LastDone(Desk desk, Runnable over) {
        this.over = over;
        this.desk = desk;
        desk.stepsProperty().subscribe((_, now) -> follow(now));
        desk.savingProperty().subscribe(this::saved);
    }

    /// As [AtHand#store], and tells when it is stored; never if it cannot be.
    ///
    /// @param stored called when it is the change that is undone next
    /// @return whether it was begun
    public boolean store(String subject, List<Edit> edits, Runnable stored) {
        return store(edits, () -> AtHand.store(desk, subject, edits), stored);
    }

    /// Stores something, and tells when it is stored; never if it cannot be.
    ///
    /// @param begin begins with that, and says whether it did
    /// @param stored called when it is the change that is undone next
    /// @return whether it was begun
    public boolean store(List<Edit> edits, BooleanSupplier begin, Runnable stored) {
        Set<String> things = new HashSet<>();
        edits.forEach(edit -> things.add(edit.entity().id()));
        awaited = new Awaited(things, desk.stepsProperty().get().changeNo(), stored);
        boolean begun = begin.getAsBoolean();
        if (!begun) {
            awaited = null;
        }
        return begun;
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
        Awaited mine = awaited;
        if (mine != null && next != null && mine.isDoneBy(next)) {
            awaited = null;
            changeNo = next.changeNo();
            mine.stored.run();
        }
    }

    private void saved(SaveState state) {
        if (state instanceof SaveState.NotSaved) {
            awaited = null;
        }
    }
}
