package nl.basiseerst.persistence;

import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Prints the figures of the section "Storage" of docs/benchmarks.md.
final class StorageFigures {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);
    private static final Period DAYS = Period.of(WEEK.monday(), WEEK.sunday());

    private StorageFigures() {}

    public static void main(String[] args) throws IOException {
        PracticePlan linde = Samples.plan("linde");
        measure("linde", linde);
        PracticePlan decade = repeated(linde, 520, Integer.MAX_VALUE);
        measure("linde for 520 weeks, " + decade.blocks().size() + " blocks", decade);
        measure("100000 blocks", repeated(linde, 520, 100_000));
    }

    /// The blocks of one week of the sample, week after week.
    private static PracticePlan repeated(PracticePlan plan, int weeks, int most) {
        List<Block> blocks = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            for (Block block : plan.during(DAYS).blocks()) {
                if (blocks.size() < most) {
                    blocks.add(
                            new Block(
                                    block.id() + "-" + week,
                                    block.member(),
                                    block.date().minusWeeks(week),
                                    block.span(),
                                    block.session(),
                                    block.room(),
                                    block.note(),
                                    block.extra()));
                }
            }
        }
        return plan.withSchedule(blocks, plan.absences(), plan.tasks());
    }

    private static void measure(String name, PracticePlan plan) throws IOException {
        Path folder = Files.createTempDirectory("figures");
        System.out.println(name);
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            PracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            print("import", 1, () -> store.replace(plan, StoreUnderTest.IMPORT));
        }
        Path file = folder.resolve("basiseerst.mv.db");
        System.out.println("  file " + Files.size(file) / 1024 + " KiB");
        print("open and close", 9, () -> Database.open(folder, Clock.systemUTC()).close());
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            PracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            print("load one week", 21, () -> store.load(DAYS));
            print("load all", 3, store::load);
            Block block = plan.during(DAYS).blocks().getFirst();
            print(
                    "save one block",
                    101,
                    () ->
                            store.apply(
                                    new Change(
                                            store.changeNo(),
                                            StoreUnderTest.EDIT,
                                            List.of(new Edit.Update(block)))));
        }
        System.out.println("  file " + Files.size(file) / 1024 + " KiB");
        Files.delete(file);
        Files.delete(folder);
    }

    private static void print(String what, int times, Runnable work) {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "  %s: median %.1f ms of %d, first %.1f ms%n",
                what, millis[times / 2], times, first);
    }
}
