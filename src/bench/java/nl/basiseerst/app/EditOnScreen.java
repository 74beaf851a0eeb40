package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.testing.GrownPractice;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// How long it takes from an edit in the week view until its verdict and what does not fit are
/// drawn: with storage, guard and window as in the program, in this process. Run by
/// `src/bench/edit.sh`.
public final class EditOnScreen {

    private static final int WARMING = 40;
    private static final int MEASURED = 60;
    private static final List<String> PLACES =
            List.of(
                    "today",
                    "basic",
                    "guard",
                    "team",
                    "offer",
                    "mirror",
                    "setup",
                    "settings",
                    "week");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final OpenWindow window = new OpenWindow();

    private EditOnScreen() {}

    public static void main(String[] args) throws Exception {
        Platform.startup(() -> {});
        Platform.setImplicitExit(false); // one window after the other
        for (int people : new int[] {18, 45}) {
            EditOnScreen bench = new EditOnScreen();
            double[] millis = bench.run(people);
            Arrays.sort(millis);
            System.out.printf(
                    "%d people: median %.0f ms, 95%% within %.0f ms, longest %.0f ms%n",
                    people,
                    millis[millis.length / 2],
                    millis[millis.length * 95 / 100],
                    millis[millis.length - 1]);
            bench.window.close();
        }
        Platform.exit();
        System.exit(0);
    }

    private double[] run(int people) throws Exception {
        Stage[] stage = new Stage[1];
        onFx(
                () -> {
                    stage[0] = new Stage();
                    window.show(stage[0]);
                    stage[0].setWidth(1280);
                    stage[0].setHeight(720);
                });
        Wait.until(() -> window.desk().stageProperty().get() == Desk.Stage.EMPTY);
        PracticePlan plan = GrownPractice.of(Samples.plan("linde"), people);
        onFx(() -> window.desk().replace(plan));
        Wait.until(window::isJudged);
        onFx(() -> window.desk().show(DAY));
        for (String place : PLACES) { // what was visited once may be drawn at every edit
            onFx(() -> window.desk().goTo(new Destination(place, null)));
            Wait.until(window::isAtRest);
        }
        double[] millis = new double[MEASURED];
        for (int i = -WARMING; i < MEASURED; i++) {
            double took = edit(stage[0], i);
            if (i >= 0) {
                millis[i] = took;
            }
        }
        onFx(stage[0]::hide);
        return millis;
    }

    /// Changes the hours of a consulting block of that week back and forth.
    private double edit(Stage stage, int turn) throws Exception {
        CompletableFuture<Long> drawn = new CompletableFuture<>();
        long[] began = new long[1];
        onFx(
                () -> {
                    Block block = block();
                    int to = block.span().to() + (turn % 2 == 0 ? -15 : 15);
                    Runnable[] pulse = new Runnable[1];
                    pulse[0] =
                            () -> {
                                if (window.isJudged() && window.isChecked()) {
                                    stage.getScene().removePostLayoutPulseListener(pulse[0]);
                                    drawn.complete(System.nanoTime());
                                }
                            };
                    began[0] = System.nanoTime();
                    window.desk().edit(block.id(), List.of(new Edit.Update(until(block, to))));
                    stage.getScene().addPostLayoutPulseListener(pulse[0]);
                });
        double millis = (drawn.get(30, TimeUnit.SECONDS) - began[0]) / 1e6;
        Wait.until(window::isAtRest);
        return millis;
    }

    private Block block() {
        return Objects.requireNonNull(window.desk().shownProperty().get()).plan().blocks().stream()
                .filter(b -> b.date().equals(DAY) && b.session().equals("spreekuur"))
                .findFirst()
                .orElseThrow();
    }

    private static Block until(Block b, int to) {
        return new Block(
                b.id(),
                b.member(),
                b.date(),
                new TimeSpan(b.span().from(), to),
                b.session(),
                b.room(),
                b.note(),
                b.extra());
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
