package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class BackgroundWorkTest {

    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> ui = new ArrayDeque<>();
    private final BackgroundWork work = new BackgroundWork(worker::add, ui::add);
    private final List<Object> outcomes = new ArrayList<>();

    @Test
    void bringsTheResultToTheUi() {
        Job job = work.start(_ -> 42, outcomes::add, outcomes::add);
        runAll(worker);
        assertEquals(List.of(), outcomes);
        assertTrue(job.runningProperty().get());
        runAll(ui);
        assertEquals(List.of(42), outcomes);
        assertFalse(job.runningProperty().get());
    }

    @Test
    void bringsTheFailureToTheUi() {
        IOException failure = new IOException("gone");
        Job job =
                work.start(
                        _ -> {
                            throw failure;
                        },
                        outcomes::add,
                        outcomes::add);
        runAll(worker);
        assertEquals(List.of(), outcomes);
        runAll(ui);
        assertSame(failure, outcomes.getFirst());
        assertFalse(job.runningProperty().get());
    }

    @Test
    void nothingIsStartedOnceTheWorkerHasEnded() {
        ExecutorService ended = Executors.newSingleThreadExecutor();
        ended.shutdown();
        Job job = new BackgroundWork(ended, ui::add).start(_ -> 1, outcomes::add, outcomes::add);
        assertFalse(job.runningProperty().get());
        runAll(ui);
        assertEquals(List.of(), outcomes);
    }

    @Test
    void aConsumerThatThrowsIsNotFailedWork() {
        work.start(
                _ -> 1,
                _ -> {
                    throw new IllegalStateException("bug in the view");
                },
                outcomes::add);
        runAll(worker);
        assertThrows(IllegalStateException.class, () -> runAll(ui));
        assertEquals(List.of(), outcomes);
    }

    @Test
    void showsOnlyTheLatestProgress() {
        Job job =
                work.start(
                        progress -> {
                            progress.report(0.2, "one");
                            progress.report(0.7, "two");
                            return 1;
                        },
                        outcomes::add,
                        outcomes::add);
        runAll(worker);
        assertEquals(2, ui.size(), "one report and one outcome");
        assertEquals(-1, job.fractionProperty().get());
        ui.remove().run();
        assertEquals(0.7, job.fractionProperty().get());
        assertEquals("two", job.stepProperty().get());
    }

    @Test
    void workHearsThatItIsCancelled() {
        Job job =
                work.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return 1;
                        },
                        outcomes::add,
                        outcomes::add);
        job.cancel();
        runAll(worker);
        runAll(ui);
        assertEquals(CancellationException.class, outcomes.getFirst().getClass());
        assertEquals(1, outcomes.size());
    }

    @Test
    void aHookIsCalledOnceHoweverLateItComes() {
        List<String> hooks = new ArrayList<>();
        Job job = new Job(ui::add);
        job.onCancel(() -> hooks.add("early"));
        job.cancel();
        job.cancel();
        job.onCancel(() -> hooks.add("late"));
        assertEquals(List.of("early", "late"), hooks);
    }

    @Test
    void cancellingWakesWorkOnAnotherThread() throws InterruptedException {
        CountDownLatch delivered = new CountDownLatch(1);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Job job =
                    new BackgroundWork(thread, Runnable::run)
                            .start(
                                    progress -> {
                                        CountDownLatch stopped = new CountDownLatch(1);
                                        progress.onCancel(stopped::countDown);
                                        stopped.await();
                                        return 1;
                                    },
                                    _ -> delivered.countDown(),
                                    outcomes::add);
            job.cancel();
            delivered.await();
        }
        assertEquals(List.of(), outcomes);
    }

    private static void runAll(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
