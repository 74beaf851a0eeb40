package nl.basiseerst.persistence;

import nl.basiseerst.application.access.OneUser;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogSlice;
import nl.basiseerst.application.audit.Topic;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.usecase.ReadLog;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/// Prints the figures of the log of changes: 18 people for ten years, which is 14,000 edits and a
/// year rolled out ten times.
final class LogFigures {

    private static final int EDITS = 14_000;
    private static final int YEARS = 10;
    private static final int BLOCKS_OF_A_YEAR = 13_884;
    private static final int TIMES = 5;

    private LogFigures() {}

    public static void main(String[] args) throws IOException {
        PracticePlan plan = Samples.plan("linde");
        Path folder = Files.createTempDirectory("figures");
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            PracticeStore store = new JooqPracticeStore(database, new JsonEntityText());
            store.replace(plan, StoreUnderTest.IMPORT);
            for (int year = 0; year < YEARS; year++) {
                LongLog.rollOut(database, plan, BLOCKS_OF_A_YEAR);
                LongLog.edits(database, plan, EDITS / YEARS);
            }
            JooqAuditLog log = new JooqAuditLog(database, new JsonEntityText());
            ReadLog read = new ReadLog(new OneUser("figures"), () -> log, () -> store);
            LogChainContract.Onward nobody = new LogChainContract.Onward();
            System.out.println(store.changeNo() + " changes");
            print("verify", () -> log.verify(nobody));
            print("makers", read::makers);
            print("newest page", () -> read.page(LogFilter.ALL, LogSlice.NEWEST, nobody));
            String member = plan.members().getFirst().id();
            print("newest page of a person", () -> page(read, null, member, null));
            print(
                    "whole log by a week without changes",
                    () -> page(read, null, null, new IsoWeek(2030, 5)));
            print(
                    "whole log by a topic without changes",
                    () -> page(read, Topic.TEAM, "niemand", null));
            print("a rolled-out year opened", () -> read.things(2));
        }
        Path file = folder.resolve("basiseerst.mv.db");
        System.out.println("file " + Files.size(file) / 1024 + " KiB");
        Files.delete(file);
        try (var others = Files.list(folder)) {
            for (Path other : others.toList()) {
                Files.delete(other);
            }
        }
        Files.delete(folder);
    }

    private static void page(
            ReadLog read, @Nullable Topic topic, @Nullable String member, @Nullable IsoWeek week) {
        read.page(
                new LogFilter(null, topic, member, week, null, null),
                LogSlice.NEWEST,
                new LogChainContract.Onward());
    }

    private static void print(String what, Runnable work) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.0f ms, fastest %.0f, first %.0f%n",
                what, millis[TIMES / 2], millis[0], first);
    }
}
