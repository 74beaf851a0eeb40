package nl.basiseerst.ui.rooms;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomMove;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the chosen blocks in a room, or in none: each time one edit, or nothing and why.
final class RoomMoves {

    private final RoomWeekViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable RoomTold> told =
            new ReadOnlyObjectWrapper<>(this, "told");

    RoomMoves(RoomWeekViewModel model) {
        this.model = model;
        model.spotProperty().subscribe((_, _) -> told.set(null));
        model.choosing().selection().idsProperty().subscribe((_, _) -> told.set(null));
    }

    /// Why the last move was not made; null if there is nothing to say.
    ReadOnlyObjectProperty<@Nullable RoomTold> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Puts what is chosen in the next room below the keyboard, or above when negative.
    void step(int step) {
        RoomSpot now = model.spotProperty().get();
        List<Block> chosen = model.choosing().blocks();
        if (now == null || chosen.isEmpty() || model.desk().refuses(Action.PLAN)) {
            return;
        }
        Optional<String> room = model.path().room(now, step);
        if (room.isPresent()) {
            put(chosen, room.get());
        } else {
            told.set(new RoomTold.NoneBeyond(step > 0));
        }
    }

    /// Takes the room away from what is chosen.
    void clear() {
        put(model.choosing().blocks(), null);
    }

    /// Puts blocks in a room, as they are by now; those that are gone stay away.
    ///
    /// @param room id, null for none
    /// @return whether they are there now because of it
    boolean put(List<Block> blocks, @Nullable String room) {
        Shown shown = model.desk().shownProperty().get();
        if (shown == null || blocks.isEmpty() || model.desk().refuses(Action.PLAN)) {
            return false;
        }
        PracticePlan plan = shown.plan();
        Set<String> ids = blocks.stream().map(Block::id).collect(Collectors.toSet());
        List<Block> now = plan.blocks().stream().filter(b -> ids.contains(b.id())).toList();
        RoomMove move = RoomMove.of(plan, now, room);
        RoomMove.Clash clash = move.clash();
        if (clash != null && room != null) {
            told.set(new RoomTold.Taken(plan, room, clash));
            return false;
        }
        if (move.changed().isEmpty()) {
            return false;
        }
        List<LocalDate> dates = move.changed().stream().map(Block::date).distinct().toList();
        String subject = (dates.size() == 1 ? dates.getFirst() : shown.week()).toString();
        boolean done =
                model.desk()
                        .edit(
                                subject,
                                move.changed().stream().<Edit>map(Edit.Update::new).toList());
        if (done && now.size() > 1) {
            model.choosing().set(now.stream().map(Block::id).toList());
        }
        return done;
    }

    /// Tells that blocks stay on their day.
    void tellOtherDay() {
        told.set(new RoomTold.OtherDay());
    }
}
