package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What can be done with the block or the day at the cursor. Each is one edit; where there is
/// nothing to do it with, nothing happens.
final class BlockCommands {

    /// A block taken along.
    ///
    /// @param cut whether it leaves its place when it is put down
    record Taken(Block block, boolean cut) {}

    private final WeekViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable Taken> taken =
            new ReadOnlyObjectWrapper<>(this, "taken");

    BlockCommands(WeekViewModel model) {
        this.model = model;
    }

    /// What [#paste] would put down.
    ReadOnlyObjectProperty<@Nullable Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Adds a block on the day at the cursor.
    ///
    /// @return whether it did
    boolean add() {
        Cursor at = model.cursorProperty().get();
        if (at == null) {
            return false;
        }
        Optional<Block> made =
                model.plan().flatMap(plan -> NewBlock.of(plan, at.member(), at.date()));
        return made.isPresent() && added(made.get());
    }

    void delete() {
        block().ifPresent(block -> edit(block, new Edit.Remove(block)));
    }

    void copy() {
        block().ifPresent(block -> taken.set(new Taken(block, false)));
    }

    void cut() {
        block().ifPresent(block -> taken.set(new Taken(block, true)));
    }

    /// Puts what was taken along down on the day at the cursor.
    void paste() {
        Taken now = taken.get();
        Cursor at = model.cursorProperty().get();
        if (now == null || at == null || !canWork(at.member(), at.date())) {
            return;
        }
        Optional<Block> there = now.cut() ? asItIs(now.block()) : Optional.empty();
        if (there.isPresent()) {
            changed(there.get().of(at.member(), at.date()));
        } else {
            added(BlockEdits.copy(now.block(), at.member(), at.date()));
        }
        taken.set(new Taken(now.block(), false));
    }

    /// The same block on the next day shown.
    void duplicate() {
        block().ifPresent(
                        block -> {
                            LocalDate next = neighbour(block, 1);
                            if (!next.equals(block.date()) && canWork(block.member(), next)) {
                                added(BlockEdits.copy(block, block.member(), next));
                            }
                        });
    }

    /// Moves the block so many days shown.
    void moveDays(int step) {
        block().ifPresent(block -> put(block, block.member(), neighbour(block, step), false));
    }

    /// Moves the block to the next person below, or above when negative.
    void movePeople(int step) {
        Cursor at = model.cursorProperty().get();
        if (at != null) {
            String member = model.path().toPerson(at, step).member();
            block().ifPresent(block -> put(block, member, block.date(), false));
        }
    }

    /// Puts a block down on a day of somebody.
    ///
    /// @param copy whether the block itself stays where it is
    void put(Block block, String member, LocalDate date, boolean copy) {
        boolean same = block.member().equals(member) && block.date().equals(date);
        if (!canWork(member, date) || (same && !copy)) {
            return;
        }
        if (copy) {
            added(BlockEdits.copy(block, member, date));
        } else {
            changed(block.of(member, date));
        }
    }

    void shift(int minutes) {
        block().flatMap(block -> BlockEdits.shifted(block, minutes)).ifPresent(this::changed);
    }

    void stretch(int minutes) {
        block().flatMap(block -> BlockEdits.stretched(block, minutes)).ifPresent(this::changed);
    }

    /// Fills an empty week as the week before.
    void takeWeekBefore() {
        model.plan()
                .ifPresent(
                        plan ->
                                model.desk()
                                        .edit(
                                                model.week().toString(),
                                                BlockEdits.ofWeekBefore(plan, model.week())
                                                        .toList()));
    }

    /// Whether [#takeWeekBefore] has anything to take.
    boolean hasWeekBefore() {
        return model.plan()
                .filter(plan -> BlockEdits.ofWeekBefore(plan, model.week()).findFirst().isPresent())
                .isPresent();
    }

    /// Stores a block that was changed, and looks at it.
    ///
    /// @return whether it was accepted
    boolean changed(Block block) {
        boolean done = edit(block, new Edit.Update(block));
        if (done) {
            model.select(block.id());
        }
        return done;
    }

    private boolean added(Block block) {
        boolean done = edit(block, new Edit.Add(block));
        if (done) {
            model.select(block.id());
        }
        return done;
    }

    private boolean edit(Block block, Edit edit) {
        return model.desk().edit(block.date().toString(), List.of(edit));
    }

    private Optional<Block> block() {
        return Optional.ofNullable(model.blockProperty().get());
    }

    private LocalDate neighbour(Block block, int step) {
        Cursor at = Objects.requireNonNull(model.cursorProperty().get());
        return model.path().horizontally(new Cursor(at.member(), block.date()), step).date();
    }

    private boolean canWork(String member, LocalDate date) {
        return model.plan().filter(plan -> BlockEdits.isEmployed(plan, member, date)).isPresent();
    }

    /// What the block has become since; empty if it is gone.
    private Optional<Block> asItIs(Block block) {
        return model.plan()
                .flatMap(
                        plan ->
                                plan.blocks().stream()
                                        .filter(b -> b.id().equals(block.id()))
                                        .findFirst());
    }
}
