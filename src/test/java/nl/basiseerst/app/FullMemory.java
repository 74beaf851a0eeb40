package nl.basiseerst.app;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The window of the sample practice in a small memory, which it fills: started by
/// `FullMemoryTest`. Prints what came of it and ends without closing anything.
final class FullMemory {

    private static final int ONE_MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 1_000;

    private final Workplace workplace;
    private final Desk desk;

    private FullMemory(Path folder) {
        workplace = new Workplace(new DataFolder(folder), SampleDesk.TUESDAY, "test");
        desk = workplace.desk();
    }

    /// @param arguments the data folder, and `ui` or `beside` for the thread that fills it
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        FullMemory program = new FullMemory(folder);
        PracticePlan plan = Samples.plan("linde");
        program.store(plan);
        program.show(folder);
        program.remove(plan.blocks().getFirst());
        System.out.println("saved 1");
        if (arguments[1].equals("ui")) {
            Platform.runLater(FullMemory::fill);
        } else {
            Thread.ofPlatform().start(FullMemory::fill);
        }
        await(() -> Window.getWindows().size() == 2);
        System.out.println("dialog");
        program.remove(plan.blocks().getLast());
        System.out.println("saved 2");
        Runtime.getRuntime().halt(0);
    }

    private void store(PracticePlan plan) {
        CompletableFuture<Long> stored = new CompletableFuture<>();
        ChangeHeader header =
                new ChangeHeader("test", SampleDesk.TUESDAY.instant(), ChangeKind.IMPORT, "linde");
        Platform.startup(() -> {});
        workplace
                .storage()
                .start(
                        _ -> {
                            workplace.store().replace(plan, header);
                            return 0L;
                        },
                        stored::complete,
                        stored::completeExceptionally);
        stored.join();
    }

    private void show(Path folder) {
        Platform.runLater(
                () -> {
                    new LastResort(Platform::runLater, workplace.failures()).guardAllThreads();
                    new WindowWiring(workplace, new DataFolder(folder))
                            .show(new Stage(), new NoFiles());
                });
        await(() -> desk.judgedProperty().get() != null);
    }

    private void remove(Block block) {
        Platform.runLater(() -> desk.edit("test", List.of(new Edit.Remove(block))));
        await(
                () ->
                        desk.savingProperty().get() instanceof SaveState.Saved
                                && desk.shownProperty().get() != null
                                && !desk.shownProperty().get().plan().blocks().contains(block));
    }

    private static void fill() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[ONE_MEGABYTE]);
            if (all.size() > MOST_MEGABYTES) {
                throw new IllegalStateException("The memory is not small");
            }
        }
    }

    /// Looks again and again on the JavaFX thread, also when the memory is too full to look.
    private static void await(BooleanSupplier condition) {
        boolean met = false;
        while (!met) {
            try {
                CompletableFuture<Boolean> answer = new CompletableFuture<>();
                Platform.runLater(() -> answer.complete(condition.getAsBoolean()));
                met = answer.completeOnTimeout(false, 100, TimeUnit.MILLISECONDS).join();
            } catch (OutOfMemoryError full) {
                met = false;
            }
        }
    }

    private static final class NoFiles implements FileChoice {

        @Override
        public Optional<Path> toRead(String titleKey, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
            return Optional.empty();
        }
    }
}
