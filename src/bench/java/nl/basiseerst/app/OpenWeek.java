package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.persistence.Database;
import nl.basiseerst.persistence.JooqPracticeStore;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long it takes from asking for a week until it is drawn in the week view, out of ten years:
/// 18 people, 520 weeks, with storage, guard and window as in the program, in this process. Run by
/// `src/bench/week.sh`.
public final class OpenWeek {

    private static final int WEEKS = 520;
    private static final int WARMING = 30;
    private static final int MEASURED = 60;
    private static final Set<String> ON_THE_WAY =
            Set.of("basiseerst-storage", "basiseerst-database", "JavaFX Application Thread");
    private static final IsoWeek FIRST = new IsoWeek(2017, 40);

    private final OpenWindow window = new OpenWindow(OpenWeek::fill);
    private final Random chance = new Random(6);

    private OpenWeek() {}

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> {});
        OpenWeek bench = new OpenWeek();
        bench.run();
        bench.window.close();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        Stage[] stage = new Stage[1];
        onFx(
                () -> {
                    stage[0] = new Stage();
                    window.show(stage[0]);
                    stage[0].setWidth(1280);
                    stage[0].setHeight(720);
                });
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.OPEN);
        onFx(() -> window.desk().goTo(new Destination("week", null)));
        Wait.until(window::isAtRest);
        measure("some week of ten years", stage[0], () -> chance.nextInt(26, WEEKS - 26));
        int[] next = {100};
        measure("the week after", stage[0], () -> next[0]++);
        onFx(stage[0]::hide);
    }

    private interface Choice {
        int week();
    }

    private void measure(String what, Stage stage, Choice choice) throws Exception {
        double[] drawn = new double[MEASURED];
        double[] judged = new double[MEASURED];
        double[] processor = new double[MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            double[] took = open(stage, FIRST.plusWeeks(choice.week()));
            if (i >= 0) {
                drawn[i] = took[0];
                judged[i] = took[1];
                processor[i] = took[2];
            }
        }
        tell(what + ", drawn", drawn);
        tell(what + ", with its verdict", judged);
        tell(what + ", processor of storage and window until it is drawn", processor);
    }

    private static void tell(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%s: median %.0f ms, 95%% within %.0f ms, longest %.0f ms%n",
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                millis[millis.length - 1]);
    }

    /// Milliseconds until the rows of that week are laid out, and until its verdict is; and the
    /// processor time of reading and drawing, which says more on a busy machine.
    private double[] open(Stage stage, IsoWeek week) throws Exception {
        CompletableFuture<Long> judged = new CompletableFuture<>();
        long[] began = new long[1];
        long[] drawn = new long[1];
        long[] processor = new long[1];
        onFx(
                () -> {
                    Runnable[] pulse = new Runnable[1];
                    pulse[0] =
                            () -> {
                                Shown shown = window.desk().shownProperty().get();
                                if (shown != null && shown.week().equals(week)) {
                                    if (drawn[0] == 0) {
                                        drawn[0] = System.nanoTime();
                                        processor[0] += processor();
                                    }
                                    if (window.isJudged()) {
                                        stage.getScene().removePostLayoutPulseListener(pulse[0]);
                                        judged.complete(System.nanoTime());
                                    }
                                }
                            };
                    began[0] = System.nanoTime();
                    processor[0] = -processor();
                    stage.getScene().addPostLayoutPulseListener(pulse[0]);
                    window.desk().show(week.monday().plusDays(1));
                });
        double until = (judged.get(30, TimeUnit.SECONDS) - began[0]) / 1e6;
        Wait.until(window::isAtRest);
        return new double[] {(drawn[0] - began[0]) / 1e6, until, processor[0] / 1e6};
    }

    /// Nanoseconds of the threads that a week passes on its way to the screen.
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> ON_THE_WAY.contains(thread.getThreadName()))
                .mapToLong(ThreadInfo::getThreadId)
                .map(threads::getThreadCpuTime)
                .sum();
    }

    /// Ten years of the first week of the sample.
    private static void fill(Path folder) {
        PracticePlan sample = Samples.plan("linde");
        IsoWeek first = new IsoWeek(2026, 46);
        List<Block> week = sample.during(Period.of(first.monday(), first.sunday())).blocks();
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            IsoWeek there = FIRST.plusWeeks(i);
            week.forEach(block -> all.add(on(there, block)));
        }
        List<Member> members = sample.members().stream().map(OpenWeek::always).toList();
        PracticePlan plan =
                new PracticePlan(
                        sample.practice(),
                        sample.rooms(),
                        sample.competences(),
                        sample.activities(),
                        sample.sessionTypes(),
                        sample.roles(),
                        members,
                        all,
                        List.of(),
                        sample.presenceRules(),
                        sample.taskTypes(),
                        List.of(),
                        sample.groundwork());
        try (Database database = Database.open(folder, Clock.systemUTC())) {
            new JooqPracticeStore(database, new JsonEntityText())
                    .replace(
                            plan,
                            new ChangeHeader(
                                    "bench",
                                    SampleDesk.TUESDAY.instant(),
                                    ChangeKind.IMPORT,
                                    "bench"));
        }
        System.out.printf("%d blocks stored%n", all.size());
    }

    private static Block on(IsoWeek week, Block block) {
        LocalDate date = week.day(block.date().getDayOfWeek());
        String id = block.id() + "-" + week.toString().toLowerCase(Locale.ROOT);
        return block.withId(id).of(block.member(), date);
    }

    private static Member always(Member m) {
        return new Member(
                m.id(),
                m.name(),
                m.initials(),
                m.role(),
                m.employment(),
                m.registration(),
                Period.ALWAYS,
                m.hoursPerWeek(),
                m.panel(),
                m.availability(),
                m.competences());
    }

    private static void onFx(Runnable work) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    work.run();
                    done.complete(true);
                });
        done.get(60, TimeUnit.SECONDS);
    }
}
