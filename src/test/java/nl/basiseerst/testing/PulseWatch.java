package nl.basiseerst.testing;

import com.sun.management.ThreadMXBean;

import javafx.application.Platform;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Watches how long the JavaFX thread is at one thing: an event, a pulse, what came back from work.
///
/// A task that always puts itself at the end of the queue lets only what came in meanwhile stand
/// between two of its turns. What counts is processor time, which a busy machine does not lengthen
/// as it does time on the clock, and memory asked for, which a slow one does not lengthen either.
/// What waits instead of working shows in [#strangers].
public final class PulseWatch implements AutoCloseable {

    private static final int GLANCE_MILLIS = 5;
    private static final int PATIENCE_SECONDS = 30;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    /// What has no business on the JavaFX thread.
    private static final Set<String> STRANGERS =
            Set.of(
                    "nl.basiseerst.persistence.",
                    "nl.basiseerst.exchange.",
                    "nl.basiseerst.report.",
                    "nl.basiseerst.solver.",
                    "org.h2.",
                    "org.jooq.",
                    "org.apache.pdfbox.",
                    "com.google.ortools.");

    private static final Set<String> LOADERS =
            Set.of("java.lang.ClassLoader", "java.lang.invoke.", "jdk.internal.loader.");

    /// The longest it was at one thing.
    ///
    /// @param step of the story
    /// @param millis of processor time
    /// @param elapsed milliseconds on the clock
    /// @param megabytes of memory asked for in one thing, at most; not always in the longest
    /// @param where in our code, as far as a glance fell on it
    public record Longest(
            String step, double millis, double elapsed, double megabytes, String where) {

        @Override
        public String toString() {
            return "%-40s %7.1f ms, %7.1f elapsed, %6.1f MB  %s"
                    .formatted(step, millis, elapsed, megabytes, where);
        }
    }

    private record Glance(long turn, String where) {}

    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final Map<String, Longest> longest = new LinkedHashMap<>();
    private final Set<String> strangers = new ConcurrentSkipListSet<>();
    private final Thread glancing;
    private volatile boolean watching = true;
    private volatile @Nullable Thread fx;
    private volatile Glance glance = new Glance(-1, "");
    private volatile long onScreen = -1;
    private final AtomicLong turn = new AtomicLong();
    private volatile String step = "";
    private long processor;
    private long clock;
    private long memory;

    /// Begins to watch. Not on the JavaFX thread.
    public PulseWatch() throws TimeoutException {
        glancing = Thread.ofPlatform().daemon().name("pulse-watch").start(this::glance);
        CountDownLatch begun = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    fx = Thread.currentThread();
                    begin();
                    turn();
                    begun.countDown();
                });
        await(begun);
    }

    /// Names what is done from here on.
    public void step(String name) throws TimeoutException {
        CountDownLatch named = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    step = name;
                    named.countDown();
                });
        await(named);
    }

    /// Waits until the scene was laid out and drawn so many times.
    public void frames(Scene scene, int count) throws TimeoutException {
        CountDownLatch drawn = new CountDownLatch(count);
        Runnable frame =
                () -> {
                    drawn.countDown();
                    Platform.requestNextPulse();
                };
        Platform.runLater(
                () -> {
                    scene.addPostLayoutPulseListener(frame);
                    Platform.requestNextPulse();
                });
        await(drawn);
        Platform.runLater(() -> scene.removePostLayoutPulseListener(frame));
    }

    /// The longest of each step, in the order of the story.
    public List<Longest> longest() {
        synchronized (longest) {
            return List.copyOf(longest.values());
        }
    }

    /// Classes that were seen on the JavaFX thread and have no business there.
    public Set<String> strangers() {
        return Set.copyOf(strangers);
    }

    @Override
    public void close() {
        watching = false;
        try {
            glancing.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void turn() {
        long nowProcessor = threads.getCurrentThreadCpuTime();
        long nowClock = System.nanoTime();
        long nowMemory = threads.getCurrentThreadAllocatedBytes();
        note(
                (nowProcessor - processor) / NANOS_PER_MILLI,
                (nowClock - clock) / NANOS_PER_MILLI,
                onScreen == turn.get() ? 0 : (nowMemory - memory) / BYTES_PER_MEGABYTE);
        turn.incrementAndGet();
        if (watching) {
            Platform.runLater(this::turn);
        }
        begin();
    }

    private void begin() {
        memory = threads.getCurrentThreadAllocatedBytes();
        processor = threads.getCurrentThreadCpuTime();
        clock = System.nanoTime();
    }

    private void note(double millis, double elapsed, double megabytes) {
        synchronized (longest) {
            Longest before = longest.getOrDefault(step, new Longest(step, -1, 0, 0, ""));
            double most = Math.max(megabytes, before.megabytes());
            if (millis > before.millis()) {
                Glance seen = glance;
                String where = seen.turn() == turn.get() ? seen.where() : "";
                longest.put(step, new Longest(step, millis, elapsed, most, where));
            } else {
                longest.put(
                        step,
                        new Longest(step, before.millis(), before.elapsed(), most, before.where()));
            }
        }
    }

    private void glance() {
        while (watching) {
            Thread watched = fx;
            if (watched != null) {
                long during = turn.get();
                StackTraceElement[] stack = watched.getStackTrace();
                if (during == turn.get()) {
                    glance = new Glance(during, ours(stack));
                    if (Stream.of(stack).anyMatch(PulseWatch::putsOnScreen)) {
                        onScreen = during;
                    }
                    for (int i = 0; i < stack.length; i++) {
                        String name = stack[i].getClassName();
                        if (STRANGERS.stream().anyMatch(name::startsWith) && isAtWork(stack, i)) {
                            strangers.add(name);
                        }
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(GLANCE_MILLIS));
        }
    }

    /// Whether a frame does something there. What is only being loaded or made, for work elsewhere,
    /// does not; what reads or computes while it is being made does.
    private static boolean isAtWork(StackTraceElement[] stack, int frame) {
        return switch (stack[frame].getMethodName()) {
            case "<clinit>" -> false;
            case "<init>" ->
                    Stream.of(stack).limit(frame).noneMatch(PulseWatch::loads)
                            && Stream.of(stack)
                                    .limit(frame)
                                    .anyMatch(above -> !above.getMethodName().startsWith("<"));
            default -> true;
        };
    }

    private static boolean loads(StackTraceElement frame) {
        return frame.getMethodName().equals("<clinit>")
                || LOADERS.stream().anyMatch(frame.getClassName()::startsWith);
    }

    /// The headless screen asks for up to 48 bytes a pixel until that is compiled, in an event of
    /// its own, whatever is drawn.
    private static boolean putsOnScreen(StackTraceElement frame) {
        return frame.getClassName().equals("com.sun.glass.ui.headless.HeadlessWindow")
                && frame.getMethodName().equals("blit");
    }

    private static String ours(StackTraceElement[] stack) {
        return Stream.of(stack)
                .filter(frame -> frame.getClassName().startsWith("nl.basiseerst."))
                .filter(frame -> !frame.getClassName().startsWith(PulseWatch.class.getName()))
                .findFirst()
                .or(() -> Stream.of(stack).findFirst())
                .map(StackTraceElement::toString)
                .orElse("");
    }

    private static void await(CountDownLatch latch) throws TimeoutException {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException("The JavaFX thread does not answer");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
