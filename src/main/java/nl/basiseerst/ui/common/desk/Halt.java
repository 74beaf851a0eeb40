package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Failure;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What keeps people from changing anything for the time being, such as a line that is lost. What
/// is on screen stays there to be read. Use on the JavaFX thread only.
public final class Halt {

    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Failure> reason =
            new ReadOnlyObjectWrapper<>(this, "reason");

    /// @param failures told why, each time somebody tries all the same
    Halt(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    public void begin(Failure why) {
        reason.set(why);
    }

    public void end() {
        reason.set(null);
    }

    /// Why nothing can be changed; null if all is well.
    public ReadOnlyObjectProperty<@Nullable Failure> reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    boolean isOn() {
        return reason.get() != null;
    }

    /// Whether somebody tries in vain; then they are told why.
    boolean refuses() {
        Failure why = reason.get();
        if (why != null) {
            failures.accept(why);
        }
        return why != null;
    }
}
