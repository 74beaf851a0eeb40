package nl.basiseerst.ui.rooms;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.rooms.RoomGrids;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomChooser;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The rooms of the shown week.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class RoomWeekViewModel {

    /// What there is to show.
    enum State {
        LOADING,
        /// No room, and nothing that needs one.
        EMPTY,
        READY
    }

    private final Desk desk;
    private final RosterRules rules;
    private final BackgroundWork work;
    private final Consumer<Throwable> failures;
    private final ProposalViewModel proposal;
    private final ObservableList<RoomLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RoomGrid> grid =
            new ReadOnlyObjectWrapper<>(this, "grid");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable RoomSpot> spot =
            new ReadOnlyObjectWrapper<>(this, "spot");
    private final ReadOnlyObjectWrapper<Map<String, List<RoomConflict>>> conflicts =
            new ReadOnlyObjectWrapper<>(this, "conflicts", Map.of());
    private @Nullable String wanted;
    private int turn;

    /// @param work computes beside the JavaFX thread
    public RoomWeekViewModel(
            Desk desk,
            RosterRules rules,
            RoomChooser chooser,
            BackgroundWork work,
            Consumer<Throwable> failures) {
        this.desk = desk;
        this.rules = rules;
        this.work = work;
        this.failures = failures;
        proposal = new ProposalViewModel(desk, chooser, work, failures);
        desk.shownProperty().subscribe(this::follow);
        desk.destinationProperty().subscribe(this::goTo);
    }

    Desk desk() {
        return desk;
    }

    ProposalViewModel proposal() {
        return proposal;
    }

    /// Headings and rows.
    ObservableList<RoomLine> lines() {
        return lines;
    }

    /// Null until it is there.
    ReadOnlyObjectProperty<@Nullable RoomGrid> gridProperty() {
        return grid.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Where the keyboard is; null only while there is nothing.
    ReadOnlyObjectProperty<@Nullable RoomSpot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// What is wrong, by id of each block it concerns; that of the former edit for a moment.
    ReadOnlyObjectProperty<Map<String, List<RoomConflict>>> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    Optional<PracticePlan> plan() {
        return Optional.ofNullable(desk.shownProperty().get()).map(Shown::plan);
    }

    /// The block at the keyboard.
    Optional<Block> block() {
        RoomSpot now = spot.get();
        return now == null ? Optional.empty() : block(now.block());
    }

    Optional<Block> block(@Nullable String id) {
        return plan().flatMap(p -> p.blocks().stream().filter(b -> b.id().equals(id)).findFirst());
    }

    /// The row at the keyboard.
    Optional<RoomGrid.Row> row() {
        RoomSpot now = spot.get();
        RoomGrid seen = grid.get();
        return now == null || seen == null
                ? Optional.empty()
                : seen.rows().stream().filter(r -> r.key().equals(now.row())).findFirst();
    }

    /// Place of the row at the keyboard in [#lines]; -1 without one.
    int line() {
        RoomSpot now = spot.get();
        for (int i = 0; now != null && i < lines.size(); i++) {
            if (lines.get(i) instanceof RoomLine.Row line && line.row().key().equals(now.row())) {
                return i;
            }
        }
        return -1;
    }

    void setSpot(RoomSpot there) {
        spot.set(there);
    }

    void moveVertically(int step) {
        at().ifPresent(now -> spot.set(path().vertically(now, step)));
    }

    void moveHorizontally(int step) {
        at().ifPresent(now -> spot.set(path().horizontally(now, step)));
    }

    void moveToRow(int step) {
        at().ifPresent(now -> spot.set(path().toRow(now, step)));
    }

    /// Puts the block at the keyboard in the next room below, or above when negative.
    void moveBlock(int step) {
        at().flatMap(now -> path().room(now, step))
                .ifPresent(room -> block().ifPresent(block -> put(block, room)));
    }

    /// Takes the room away from the block at the keyboard.
    void clearRoom() {
        block().ifPresent(block -> put(block, null));
    }

    /// Puts a block in a room, as one edit.
    ///
    /// @param room null for none
    /// @return whether it was accepted
    boolean put(Block block, @Nullable String room) {
        Block moved = block.withRoom(room);
        return !moved.equals(block)
                && !desk.refuses(Action.PLAN)
                && desk.edit(block.date().toString(), List.of(new Edit.Update(moved)));
    }

    /// Goes to the block at the keyboard in the week.
    void showInWeek() {
        block().ifPresent(block -> desk.goTo(new Destination("week", block.id())));
    }

    /// Looks for rooms for what has none.
    void propose() {
        if (!desk.refuses(Action.PLAN)) {
            proposal.open(at().map(RoomSpot::date).orElse(desk.today()), block().orElse(null));
        }
    }

    private Optional<RoomSpot> at() {
        return Optional.ofNullable(spot.get());
    }

    private RoomPath path() {
        RoomGrid seen = grid.get();
        if (seen == null) {
            throw new IllegalStateException("Nothing to go through");
        }
        return new RoomPath(seen);
    }

    private void follow(@Nullable Shown shown) {
        RoomGrid next = shown == null ? null : RoomGrids.of(shown.plan(), shown.week());
        grid.set(next);
        List<RoomLine> wantedLines = new ArrayList<>();
        if (next != null) {
            for (RoomGrid.Section section : next.sections()) {
                wantedLines.add(new RoomLine.Heading(section));
                section.rows().forEach(row -> wantedLines.add(new RoomLine.Row(row)));
            }
        }
        arrange(wantedLines);
        state.set(
                next == null
                        ? State.LOADING
                        : next.sections().isEmpty() ? State.EMPTY : State.READY);
        keepSpot(shown);
        look(shown);
    }

    /// Rows that stay as they are need not be drawn again.
    private void arrange(List<RoomLine> next) {
        if (next.size() != lines.size()) {
            lines.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(lines.get(i))) {
                lines.set(i, next.get(i));
            }
        }
    }

    private void keepSpot(@Nullable Shown shown) {
        RoomGrid seen = grid.get();
        if (seen == null || shown == null) {
            spot.set(null);
            return;
        }
        RoomPath path = new RoomPath(seen);
        String pending = wanted;
        RoomSpot now = spot.get();
        LocalDate day = shown.date();
        Optional<RoomSpot> asked = pending == null ? Optional.empty() : path.to(pending);
        if (asked.isPresent()) {
            wanted = null;
        }
        spot.set(asked.or(() -> now == null ? path.first(day) : path.kept(now)).orElse(null));
    }

    private void look(@Nullable Shown shown) {
        int now = ++turn;
        if (shown == null) {
            conflicts.set(Map.of());
            return;
        }
        work.start(_ -> wrong(shown), found -> take(now, found), failures);
    }

    private void take(int when, Map<String, List<RoomConflict>> found) {
        if (when == turn && !found.equals(conflicts.get())) {
            conflicts.set(found);
        }
    }

    private Map<String, List<RoomConflict>> wrong(Shown shown) {
        Map<String, List<RoomConflict>> found = new HashMap<>();
        rules.conflicts(shown.plan(), shown.week(), List.of()).stream()
                .filter(RoomConflict.class::isInstance)
                .map(RoomConflict.class::cast)
                .forEach(
                        conflict ->
                                conflict.blocks()
                                        .forEach(
                                                block ->
                                                        found.computeIfAbsent(
                                                                        block,
                                                                        _ -> new ArrayList<>())
                                                                .add(conflict)));
        return Map.copyOf(found);
    }

    private void goTo(@Nullable Destination destination) {
        if (destination != null
                && destination.place().equals("rooms")
                && destination.thing() != null) {
            wanted = destination.thing(); // its week may still be on its way
            block(wanted).ifPresent(block -> desk.show(block.date()));
            keepSpot(desk.shownProperty().get());
        }
    }
}
