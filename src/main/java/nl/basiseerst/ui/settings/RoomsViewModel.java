package nl.basiseerst.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.Use;
import nl.basiseerst.domain.plan.Uses;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The rooms of the practice.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RoomsViewModel {

    /// Why a room was not removed: blocks of weeks that are not at hand are planned in it.
    ///
    /// @param last the last of them
    record Refused(String room, int blocks, LocalDate last) {}

    private final Desk desk;
    private final FindUses uses;
    private final BackgroundWork storage;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Refused> refused =
            new ReadOnlyObjectWrapper<>(this, "refused");

    /// @param storage runs its work one after another, together with that of the desk
    public RoomsViewModel(
            Desk desk, FindUses uses, BackgroundWork storage, Consumer<Throwable> failures) {
        this.desk = desk;
        this.uses = uses;
        this.storage = storage;
        this.failures = failures;
    }

    /// The rooms that are shown; empty until the practice was read.
    ObservableValue<List<Room>> rooms() {
        return PracticeOnDesk.plan(desk).map(PracticePlan::rooms);
    }

    void add(String name) {
        edit(new Edit.Add(new Room(FreshId.of("r"), name, Room.Type.CONSULTING)));
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    void rename(Room room, String name) {
        edit(new Edit.Update(new Room(room.id(), name, room.type())));
    }

    void use(Room room, Room.Type type) {
        edit(new Edit.Update(new Room(room.id(), room.name(), type)));
    }

    /// How many blocks of the weeks at hand are planned in the room: as long as there are any, it
    /// stays.
    int blocksIn(Room room) {
        Shown shown = desk.shownProperty().get();
        return shown == null
                ? 0
                : Uses.of(shown.plan(), room).uses().stream().mapToInt(Use::count).sum();
    }

    /// Removes the room, if no block of any week is planned in it.
    void remove(Room room) {
        refused.set(null);
        if (blocksIn(room) > 0) {
            return;
        }
        storage.start(
                _ -> uses.of(room),
                found -> {
                    LocalDate last = found.last();
                    if (last == null) {
                        edit(new Edit.Remove(room));
                    } else {
                        int blocks = found.uses().getFirst().count();
                        refused.set(new Refused(room.name(), blocks, last));
                    }
                },
                failures);
    }

    /// Why a room was not removed; null if none was refused.
    ReadOnlyObjectProperty<@Nullable Refused> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    private void edit(Edit edit) {
        desk.edit(edit.entity().id(), List.of(edit));
    }
}
