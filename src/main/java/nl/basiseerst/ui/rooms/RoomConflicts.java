package nl.basiseerst.ui.rooms;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.RosterChecked;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wrong with the rooms of the shown week: of what the desk found for all views, that which
/// is about rooms. Of the former edit for a moment.
///
/// Use on the JavaFX thread only. Knows no scene graph.
final class RoomConflicts {

    /// Something wrong with the room of a block.
    record Wrong(RoomConflict conflict, ListedConflict.State state) {}

    private record Worded(Messages messages, RosterChecked of, RoomWords words) {}

    private final Desk desk;
    private final ReadOnlyObjectWrapper<Map<String, List<Wrong>>> byBlock =
            new ReadOnlyObjectWrapper<>(this, "byBlock", Map.of());
    private @Nullable Worded worded;

    RoomConflicts(Desk desk) {
        this.desk = desk;
        desk.shownProperty().subscribe(_ -> follow());
        desk.checkedProperty().subscribe(_ -> follow());
    }

    /// By id of each block it concerns, the worst first.
    ReadOnlyObjectProperty<Map<String, List<Wrong>>> byBlockProperty() {
        return byBlock.getReadOnlyProperty();
    }

    List<Wrong> of(String block) {
        return byBlock.get().getOrDefault(block, List.of());
    }

    /// What is wrong with a block, the worst first, a sentence each.
    List<String> sentences(String block, Messages messages) {
        return words(messages).stream()
                .flatMap(
                        words ->
                                of(block).stream()
                                        .map(one -> words.conflict(one.conflict(), block)))
                .toList();
    }

    private Optional<RoomWords> words(Messages messages) {
        RosterChecked checked = desk.checkedProperty().get();
        if (checked == null) {
            return Optional.empty();
        }
        Worded known = worded;
        if (known == null || !known.of().equals(checked) || !known.messages().equals(messages)) {
            known = new Worded(messages, checked, new RoomWords(messages, checked.plan()));
            worded = known;
        }
        return Optional.of(known.words());
    }

    private void follow() {
        Shown shown = desk.shownProperty().get();
        RosterChecked checked = desk.checkedProperty().get();
        Map<String, List<Wrong>> next = new HashMap<>();
        if (shown != null && checked != null && checked.week().equals(shown.week())) {
            ListedConflict.of(checked.conflicts(), shown.plan().acceptances())
                    .forEach(one -> add(one, next));
        }
        if (!next.equals(byBlock.get())) {
            byBlock.set(Map.copyOf(next));
        }
    }

    private static void add(ListedConflict one, Map<String, List<Wrong>> to) {
        if (one.conflict() instanceof RoomConflict conflict) {
            for (String block : conflict.blocks()) {
                to.computeIfAbsent(block, _ -> new ArrayList<>())
                        .add(new Wrong(conflict, one.state()));
            }
        }
    }
}
