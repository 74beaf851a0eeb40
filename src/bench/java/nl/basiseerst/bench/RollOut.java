package nl.basiseerst.bench;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.WithGroundwork;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What it costs to make a year of weeks from a basic schedule: 18 people, 14,000 blocks, one
/// change, each round in a new database. Prints elapsed time and the processor time of the thread
/// of the database, which says more on a busy machine. Run by `src/bench/rollout.sh`.
public final class RollOut {

    private static final int ROUNDS = 6;
    private static final int BLOCKS = 14_000;
    private static final IsoWeek FROM = new IsoWeek(2027, 2);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final PracticePlan plan = WithGroundwork.of(Samples.plan("linde"));
    private final List<Edit> edits = edits(plan);

    private RollOut() {}

    public static void main(String[] args) throws IOException {
        RollOut bench = new RollOut();
        for (int round = 1; round <= ROUNDS; round++) {
            Path folder = Files.createTempDirectory("rollout");
            try (Database database = Database.open(folder, Clock.fixed(NOW, ZoneOffset.UTC))) {
                System.out.println("round " + round);
                bench.run(new JooqPracticeStore(database, new JsonEntityText()));
            }
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    System.out.printf("  file %d KiB%n", Files.size(file) / 1024);
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private void run(PracticeStore store) {
        store.replace(plan, header(ChangeKind.IMPORT));
        measure("edited on screen", () -> EditedPlan.of(plan, edits));
        measure("stored", () -> store.apply(new Change(1, header(ChangeKind.EDIT), edits)));
        measure("taken back", () -> store.undo(2, header(ChangeKind.UNDO)));
        measure("done again", () -> store.undo(3, header(ChangeKind.REDO)));
        IsoWeek week = FROM.plusWeeks(20);
        Period days = Period.of(week.monday(), week.sunday());
        measure("week loaded", () -> store.load(days));
        measure("week loaded again", () -> store.load(days));
        Block block = store.load(days).orElseThrow().plan().blocks().getFirst();
        List<Edit> one = List.of(new Edit.Update(block));
        measure("one block stored", () -> store.apply(new Change(4, header(ChangeKind.EDIT), one)));
    }

    private static ChangeHeader header(ChangeKind kind) {
        return new ChangeHeader("bench", NOW, kind, "");
    }

    private static List<Edit> edits(PracticePlan plan) {
        IsoWeek first = WithGroundwork.FIRST_WEEK;
        List<Block> week = plan.during(Period.of(first.monday(), first.sunday())).blocks();
        List<Edit> edits = new ArrayList<>();
        List<IsoWeek> stamped = new ArrayList<>();
        for (int i = 0; edits.size() < BLOCKS; i++) {
            IsoWeek made = FROM.plusWeeks(i);
            stamped.add(made);
            week.stream()
                    .limit(BLOCKS - edits.size())
                    .forEach(block -> edits.add(new Edit.Add(on(made, block))));
        }
        BasicSchedule schedule = plan.groundwork().basicSchedules().getFirst();
        edits.add(new Edit.Update(schedule.withStamped(stamped)));
        return edits;
    }

    private static Block on(IsoWeek week, Block block) {
        return new Block(
                block.id() + "-" + week.toString().toLowerCase(Locale.ROOT),
                block.member(),
                week.day(block.date().getDayOfWeek()),
                block.span(),
                block.session(),
                block.room(),
                block.note(),
                block.extra());
    }

    private static void measure(String what, Runnable work) {
        long processor = ofDatabase();
        long start = System.nanoTime();
        work.run();
        double elapsed = (System.nanoTime() - start) / 1e6;
        System.out.printf(
                "  %s: %.0f ms, processor %.0f ms%n",
                what, elapsed, (ofDatabase() - processor) / 1e6);
    }

    /// Processor time of the thread of the database, in nanoseconds.
    private static long ofDatabase() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().equals("basiseerst-database"))
                .mapToLong(ThreadInfo::getThreadId)
                .map(threads::getThreadCpuTime)
                .sum();
    }
}
