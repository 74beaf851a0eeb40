package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// The verdict of what is on screen: of the latest practice asked about, whatever comes in first.
final class Verdicts {

    private final Guard guard;
    private final BackgroundWork computing;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Judged> judged =
            new ReadOnlyObjectWrapper<>(this, "judged");
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper(this, "judging");
    private @Nullable Job latest;
    private int asked;

    Verdicts(Guard guard, BackgroundWork computing, Consumer<Throwable> failures) {
        this.guard = guard;
        this.computing = computing;
        this.failures = failures;
    }

    /// Asks for the verdict of a week; what was asked before is no longer wanted.
    void judge(PracticePlan plan, IsoWeek week) {
        if (latest != null) {
            latest.cancel();
        }
        int turn = ++asked;
        judging.set(true);
        latest =
                computing.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return new Judged(plan, guard.assess(plan, week));
                        },
                        verdict -> {
                            if (turn == asked) {
                                judging.set(false);
                                judged.set(verdict);
                            }
                        },
                        failure -> failed(failure, turn));
    }

    /// Takes the verdict away: it is of another week.
    void forget() {
        asked++;
        judging.set(false);
        judged.set(null);
    }

    ReadOnlyObjectProperty<@Nullable Judged> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty judgingProperty() {
        return judging.getReadOnlyProperty();
    }

    private void failed(Throwable failure, int turn) {
        if (turn == asked && !(failure instanceof CancellationException)) {
            judging.set(false);
            failures.accept(failure);
        }
    }
}
