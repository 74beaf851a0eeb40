package nl.basiseerst.ui.crash;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.BugCode;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.SaveState;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/// Which fault of the program is told, and what it means for the data. One at a time, and each of
/// them once: whoever has read of a fault is not stopped by it again. Use on the JavaFX thread
/// only.
public final class CrashViewModel implements Predicate<Throwable> {

    /// Given up when the memory is full, so that there is room to tell it, in bytes.
    private static final int RESERVE = 2_000_000;

    private static final String SAVED = "crash.data.saved";

    private final Desk desk;
    private final Texts texts;
    private final Set<String> told = new HashSet<>();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper memory = new ReadOnlyBooleanWrapper(this, "memory");
    private final ReadOnlyStringWrapper code = new ReadOnlyStringWrapper(this, "code", "");
    private final ReadOnlyIntegerWrapper more = new ReadOnlyIntegerWrapper(this, "more");
    private byte @Nullable [] reserve = new byte[RESERVE];

    public CrashViewModel(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /// Tells a fault.
    ///
    /// @return whether it is told here; false for one that was told before
    @Override
    public boolean test(Throwable fault) {
        boolean full = fault instanceof OutOfMemoryError;
        if (full) {
            reserve = null;
        }
        String found = BugCode.of(fault);
        if (open.get()) {
            more.set(more.get() + 1);
            memory.set(memory.get() || full);
            return true;
        }
        if (!told.add(found)) {
            return false;
        }
        more.set(0);
        memory.set(full);
        code.set(found);
        open.set(true);
        return true;
    }

    /// The person read it and goes on.
    void close() {
        open.set(false);
        if (reserve == null) {
            reserve = new byte[RESERVE];
        }
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether there is no memory left, so that the program had better be started anew.
    ReadOnlyBooleanProperty memoryProperty() {
        return memory.getReadOnlyProperty();
    }

    /// By which the fault is found in the log, such as `4F7A-11C2`.
    ReadOnlyStringProperty codeProperty() {
        return code.getReadOnlyProperty();
    }

    /// How often something went wrong since the dialog was opened.
    ReadOnlyIntegerProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /// What the fault means for what was done so far, by whether it is on disk.
    ObservableValue<String> data() {
        return Bindings.createStringBinding(
                () -> texts.now(key(desk.savingProperty().get())),
                desk.savingProperty(),
                texts.messagesProperty());
    }

    /// Whether the last change is not on disk, or not yet.
    ObservableValue<Boolean> unsaved() {
        return desk.savingProperty().map(state -> !key(state).equals(SAVED));
    }

    private static String key(SaveState state) {
        return switch (state) {
            case SaveState.Unchanged _, SaveState.Saved _ -> SAVED;
            case SaveState.Saving _ -> "crash.data.saving";
            case SaveState.NotSaved _ -> "crash.data.not";
        };
    }
}
