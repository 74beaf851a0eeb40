package nl.basiseerst.ui.rooms;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.rooms.RoomGrids;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
    private final ProposalViewModel proposal;
    private final ObservableList<RoomLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RoomGrid> grid =
            new ReadOnlyObjectWrapper<>(this, "grid");
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(this, "state", State.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable RoomSpot> spot =
            new ReadOnlyObjectWrapper<>(this, "spot");
    private final RoomConflicts conflicts;
    private final RoomChoosing choosing = new RoomChoosing(this);
    private final RoomMoves moves;
    private @Nullable String wanted;

    /// @param work computes beside the JavaFX thread
    public RoomWeekViewModel(
            Desk desk, RoomChooser chooser, BackgroundWork work, Consumer<Throwable> failures) {
        this.desk = desk;
        proposal = new ProposalViewModel(desk, chooser, work, failures);
        conflicts = new RoomConflicts(desk);
        moves = new RoomMoves(this);
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

    /// What is wrong with the rooms.
    RoomConflicts conflicts() {
        return conflicts;
    }

    /// How several blocks are chosen.
    RoomChoosing choosing() {
        return choosing;
    }

    /// Puts what is chosen elsewhere.
    RoomMoves moves() {
        return moves;
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

    /// Goes there, and lets go of what is chosen.
    void setSpot(RoomSpot there) {
        choosing.selection().clear();
        spot.set(there);
    }

    /// Goes there, and keeps what is chosen.
    void putSpot(RoomSpot there) {
        spot.set(there);
    }

    void moveVertically(int step) {
        move(now -> path().vertically(now, step));
    }

    void moveHorizontally(int step) {
        move(now -> path().horizontally(now, step));
    }

    void moveToRow(int step) {
        move(now -> path().toRow(now, step));
    }

    private void move(UnaryOperator<RoomSpot> step) {
        choosing.selection().step();
        at().ifPresent(now -> spot.set(step.apply(now)));
    }

    /// Goes to the block at the keyboard in the week.
    void showInWeek() {
        block().ifPresent(block -> desk.goTo(new Destination("week", block.id())));
    }

    /// Looks for rooms for what has none.
    void propose() {
        if (!desk.refuses(Action.PLAN)) {
            proposal.open(
                    at().map(RoomSpot::date).orElse(desk.today()),
                    block().orElse(null),
                    choosing.selection().idsProperty().get());
        }
    }

    private Optional<RoomSpot> at() {
        return Optional.ofNullable(spot.get());
    }

    /// Steps through the grid, which must be there.
    RoomPath path() {
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
            choosing.selection().clear();
            spot.set(null);
            return;
        }
        RoomPath path = new RoomPath(seen);
        choosing.selection().keep(path.blocks());
        String pending = wanted;
        RoomSpot now = spot.get();
        LocalDate day = shown.date();
        Optional<RoomSpot> asked = pending == null ? Optional.empty() : path.to(pending);
        if (asked.isPresent()) {
            wanted = null;
        }
        spot.set(asked.or(() -> now == null ? path.first(day) : path.kept(now)).orElse(null));
    }

    private void goTo(@Nullable Destination destination) {
        if (destination != null
                && destination.place().equals("rooms")
                && destination.thing() != null) {
            choosing.selection().clear();
            wanted = destination.thing(); // its week may still be on its way
            block(wanted).ifPresent(block -> desk.show(block.date()));
            keepSpot(desk.shownProperty().get());
            block(wanted).ifPresent(block -> stayOn(block.date()));
        }
    }

    /// What needs no room and has none is not drawn here: only its day is.
    private void stayOn(LocalDate date) {
        wanted = null; // it may not take the keyboard along once it gets a room
        path().first(date).ifPresent(spot::set);
    }
}
