package nl.basiseerst.ui.settings.sharing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.Sharing;
import nl.basiseerst.application.sharing.Sharing.Standing;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Sharing with other computers, to look at and to switch; or the other computer that this one has
/// joined.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class SharingViewModel {

    /// What it works with.
    ///
    /// @param host the address of the computer that this one has joined, empty for none
    /// @param leave works there no more
    /// @param storage where sharing is switched; after what is still to be stored
    /// @param ui what others tell goes there
    public record Work(
            Sharing sharing,
            Supplier<String> host,
            Runnable leave,
            BackgroundWork storage,
            Executor ui) {}

    /// What can be seen.
    ///
    /// @param host the computer that this one has joined, empty for none
    public record Seen(Standing standing, String host) {

        boolean isGuest() {
            return !host.isEmpty();
        }
    }

    private final Desk desk;
    private final Work work;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen =
            new ReadOnlyObjectWrapper<>(this, "seen");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");

    public SharingViewModel(Desk desk, Work work, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.failures = failures;
        work.sharing().follow(() -> work.ui().execute(this::readAgain));
        desk.rights().actorProperty().subscribe((_, _) -> readAgain());
    }

    /// Reads how things stand; what is shown comes once that is done.
    public void read() {
        work.storage()
                .start(
                        _ -> {
                            String host = work.host().get();
                            return new Seen(host.isEmpty() ? standing() : Standing.OFF, host);
                        },
                        seen::set,
                        failures);
    }

    /// Who may not see it is told so by the part itself.
    private Standing standing() {
        try {
            return work.sharing().standing();
        } catch (Failure notPermitted) {
            return Standing.OFF;
        }
    }

    private void readAgain() {
        if (seen.get() != null) {
            read();
        }
    }

    void switchOn() {
        change(work.sharing()::switchOn);
    }

    void switchOff() {
        change(work.sharing()::switchOff);
    }

    void freshCode() {
        change(work.sharing()::freshCode);
    }

    void refuse(String guestId) {
        change(() -> work.sharing().refuse(guestId));
    }

    /// Works on the other computer no more; after that this one starts anew.
    void leave() {
        change(
                () -> {
                    work.leave().run();
                    work.ui()
                            .execute(
                                    () -> {
                                        desk.halt().end();
                                        desk.open();
                                    });
                });
    }

    private void change(Runnable deed) {
        busy.set(true);
        work.storage()
                .start(
                        _ -> {
                            deed.run();
                            return true;
                        },
                        _ -> {
                            busy.set(false);
                            read();
                        },
                        failure -> {
                            busy.set(false);
                            failures.accept(failure);
                        });
    }

    Desk desk() {
        return desk;
    }

    /// Null until it was read.
    public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
