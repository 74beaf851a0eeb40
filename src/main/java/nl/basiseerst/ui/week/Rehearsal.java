package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/// Work on many weeks that is looked at before it is done, as one change. Use on the JavaFX thread
/// only. Knows no scene graph.
///
/// @param <O> what is asked for
/// @param <P> what it comes to
public final class Rehearsal<O, P> {

    /// The work; called where the work with the store goes.
    public interface Work<O, P> {

        Prepared<P> preview(O order, Progress progress);

        /// @return the number of the change
        long carryOut(Prepared<P> prepared, Progress progress);
    }

    private final Desk desk;
    private final BackgroundWork storage;
    private final Work<O, P> work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Prepared<P>> prepared =
            new ReadOnlyObjectWrapper<>(this, "prepared");
    private final ReadOnlyObjectWrapper<@Nullable Job> job =
            new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyBooleanWrapper carrying = new ReadOnlyBooleanWrapper(this, "carrying");
    private int turn;

    public Rehearsal(
            Desk desk, BackgroundWork storage, Work<O, P> work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.storage = storage;
        this.work = work;
        this.failures = failures;
    }

    /// Works out what an order comes to; what was asked before is no longer wanted.
    public void prepare(O order) {
        if (carrying.get()) {
            return;
        }
        clear();
        int asked = turn;
        job.set(
                storage.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return work.preview(order, progress);
                        },
                        found -> {
                            if (asked == turn) {
                                job.set(null);
                                prepared.set(found);
                            }
                        },
                        failure -> failed(failure, asked)));
    }

    /// Forgets what was worked out.
    public void clear() {
        turn++;
        cancel();
        job.set(null);
        prepared.set(null);
    }

    /// Does what was worked out.
    ///
    /// @param done told what was done and the number of the change, once it is stored
    public void carryOut(ObjLongConsumer<? super P> done) {
        Prepared<P> now = prepared.get();
        if (now == null || carrying.get()) {
            return;
        }
        int asked = turn;
        carrying.set(true);
        job.set(
                storage.start(
                        progress -> work.carryOut(now, progress),
                        change -> {
                            carrying.set(false);
                            job.set(null);
                            prepared.set(null);
                            done.accept(now.plan(), change);
                            desk.open();
                        },
                        failure -> {
                            carrying.set(false);
                            failed(failure, asked);
                        }));
    }

    /// Gives up what is going on; nothing is changed unless it was being stored already.
    public void cancel() {
        Job now = job.get();
        if (now != null) {
            now.cancel();
        }
    }

    /// What it comes to; null while that is not known.
    public ReadOnlyObjectProperty<@Nullable Prepared<P>> preparedProperty() {
        return prepared.getReadOnlyProperty();
    }

    /// What is going on; null for nothing.
    public ReadOnlyObjectProperty<@Nullable Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /// Whether it is being carried out.
    public ReadOnlyBooleanProperty carryingProperty() {
        return carrying.getReadOnlyProperty();
    }

    private void failed(Throwable failure, int asked) {
        if (asked == turn) {
            job.set(null);
        }
        if (!(failure instanceof CancellationException)) {
            prepared.set(null);
            failures.accept(failure);
        }
    }
}
