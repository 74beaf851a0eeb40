package nl.basiseerst.ui.common.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.basiseerst.application.usecase.EditPractice.Steps;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.BackgroundWork;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class SavingTest {

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Saving saving =
            new Saving(
                    new BackgroundWork(disk::add, Runnable::run),
                    failure -> told.add("" + failure.getMessage()),
                    SampleDesk.TUESDAY,
                    () -> told.add("done"),
                    () -> told.add("failed"));

    private void save() {
        saving.save(() -> new Steps(1, null, null), saving::saved);
    }

    @Test
    void isSavedOnceAllIs() {
        save();
        save();
        disk.remove().run();
        assertInstanceOf(SaveState.Saving.class, saving.stateProperty().get());
        disk.remove().run();
        assertInstanceOf(SaveState.Saved.class, saving.stateProperty().get());
        assertEquals(List.of("done"), told);
    }

    @Test
    void readingAnewDoesNotMakeWhatIsOnItsWaySaved() {
        save();
        save();
        saving.startAnew();
        disk.remove().run();
        assertFalse(saving.isDone());
        assertInstanceOf(SaveState.Saving.class, saving.stateProperty().get());
        disk.remove().run();
        assertInstanceOf(SaveState.Saved.class, saving.stateProperty().get());
    }

    @Test
    void whatFailsIsNotOnItsWayAnyMore() {
        saving.<Steps>save(
                () -> {
                    throw new IllegalStateException("full");
                },
                saving::saved);
        disk.remove().run();
        assertInstanceOf(SaveState.NotSaved.class, saving.stateProperty().get());
        assertEquals(List.of("full", "failed"), told);
        save();
        disk.remove().run();
        assertInstanceOf(SaveState.Saved.class, saving.stateProperty().get());
    }
}
