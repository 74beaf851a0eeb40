package nl.basiseerst.ui.settings;

import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import java.util.List;
import java.util.Objects;

/// The rooms of the practice.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RoomsViewModel {

    private final Desk desk;

    public RoomsViewModel(Desk desk) {
        this.desk = desk;
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
                : (int) shown.plan().blocks().stream().filter(block -> isIn(block, room)).count();
    }

    void remove(Room room) {
        if (blocksIn(room) == 0) {
            edit(new Edit.Remove(room));
        }
    }

    private static boolean isIn(Block block, Room room) {
        return Objects.equals(block.room(), room.id());
    }

    private void edit(Edit edit) {
        desk.edit(edit.entity().id(), List.of(edit));
    }
}
