package nl.basiseerst.ui.common;

import nl.basiseerst.application.Progress;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Does what takes long beside the JavaFX thread, and brings back what came of it.
///
/// Not `javafx.concurrent.Task`, which needs a running toolkit: view-models are tested without one.
public final class BackgroundWork {

    private final Executor worker;
    private final Executor ui;

    /// Work that can be given up.
    @FunctionalInterface
    public interface Work<T> {

        /// Called on a worker thread.
        T run(Progress progress) throws Exception;
    }

    /// @param worker runs the work
    /// @param ui runs what follows on the JavaFX thread, such as `Platform::runLater`
    public BackgroundWork(Executor worker, Executor ui) {
        this.worker = worker;
        this.ui = ui;
    }

    /// Starts the work. Exactly one of the two consumers is called, on the JavaFX thread, also
    /// after the job was cancelled. Once the worker has ended, as it does with the program, nothing
    /// is done and neither is called: nobody looks any more.
    public <T> Job start(
            Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
        Job job = new Job(ui);
        try {
            worker.execute(
                    () -> {
                        Runnable outcome = attempt(work, job, onSuccess, onFailure);
                        ui.execute(
                                () -> {
                                    job.finished();
                                    outcome.run();
                                });
                    });
        } catch (RejectedExecutionException ended) {
            job.finished();
        }
        return job;
    }

    /// What is left to do. Delivery stands outside the `try`: a consumer that throws is a bug of
    /// the view, not failed work.
    private static <T> Runnable attempt(
            Work<T> work,
            Job job,
            Consumer<? super T> onSuccess,
            Consumer<? super Throwable> onFailure) {
        try {
            T result = work.run(job);
            return () -> onSuccess.accept(result);
        } catch (Throwable failure) {
            return () -> onFailure.accept(failure);
        }
    }
}
