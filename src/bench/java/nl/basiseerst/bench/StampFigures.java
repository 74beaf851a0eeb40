package nl.basiseerst.bench;

import com.sun.management.OperatingSystemMXBean;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.roster.FlowChanges;
import nl.basiseerst.application.roster.MakeBasicSchedule;
import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.application.roster.RosterEdits;
import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.roster.Deviations;
import nl.basiseerst.domain.roster.Existing;
import nl.basiseerst.domain.roster.StampOrder;
import nl.basiseerst.domain.roster.StampPlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Prints the figures of the section "The basic schedule" of docs/benchmarks.md: a year of the
/// group sample, stamped again and again in fresh databases, the first round in a cold process.
final class StampFigures {

    private static final IsoWeek FIRST = new IsoWeek(2026, 46);
    private static final StampOrder YEAR =
            new StampOrder(new IsoWeek(2027, 1), new IsoWeek(2027, 52), Existing.KEEP);

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private StampFigures() {}

    /// @param args how many rounds, 5 if nothing is said
    public static void main(String[] args) throws IOException {
        int rounds = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        for (int round = 1; round <= rounds; round++) {
            System.out.println("Round " + round);
            Path folder = Files.createTempDirectory("figures");
            try (Database database = Database.open(folder, Clock.systemUTC())) {
                round(new JooqPracticeStore(database, new JsonEntityText()));
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void round(PracticeStore store) {
        PracticePlan linde = Samples.plan("linde");
        store.replace(linde, header(ChangeKind.IMPORT));
        BasicSchedule made = MakeBasicSchedule.fromWeeks(linde, FIRST, 1, "Basisrooster");
        store.apply(
                new Change(
                        store.changeNo(),
                        header(ChangeKind.EDIT),
                        MakeBasicSchedule.edits(linde, made)));
        StampSchedule stamping = new StampSchedule(() -> store, Clock.systemUTC(), "figures");
        Prepared<StampPlan> prepared =
                timed("read and work out", () -> stamping.preview(YEAR, new Unwatched()));
        PracticePlan before = store.load(YEAR.period()).orElseThrow().plan();
        timed("of which working out", () -> RosterEdits.of(StampPlan.of(before, YEAR)));
        timed("store", () -> stamping.carryOut(prepared, new Unwatched()));
        System.out.println("  " + prepared.plan().added() + " blocks");
        PracticePlan after =
                timed("read the year", () -> store.load(YEAR.period()).orElseThrow().plan());
        timed("read what can be taken back", () -> store.entriesOf(store.changeNo()));
        timed("deviations of the year", () -> Deviations.of(after, Period.ALWAYS));
        BasicSchedule edited = made.withBlocks(made.blocks().subList(1, made.blocks().size()));
        FlowChanges flow =
                timed(
                        "let an edit flow: work out",
                        () -> FlowChanges.of(after, edited, YEAR.first()));
        timed(
                "let an edit flow: store",
                () ->
                        store.apply(
                                new Change(
                                        store.changeNo(), header(ChangeKind.EDIT), flow.edits())));
        timed("take that back", () -> store.undo(store.changeNo(), header(ChangeKind.UNDO)));
        timed("take the stamping back", () -> store.undo(3, header(ChangeKind.UNDO)));
    }

    private static ChangeHeader header(ChangeKind kind) {
        return new ChangeHeader("figures", Clock.systemUTC().instant(), kind, "");
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long from = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        T result = work.get();
        System.out.printf(
                "  %-28s %7.1f ms elapsed %7.1f ms of processor time%n",
                what, (System.nanoTime() - from) / 1e6, (PROCESS.getProcessCpuTime() - used) / 1e6);
        return result;
    }

    /// Nobody waits.
    private static final class Unwatched implements Progress {

        @Override
        public void report(double fraction, String step) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void onCancel(Runnable hook) {
            // nobody cancels
        }
    }
}
