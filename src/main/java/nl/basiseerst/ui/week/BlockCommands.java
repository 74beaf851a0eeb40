package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What can be done with the chosen blocks or the day at the cursor. Each is one edit; where there
/// is nothing to do it with, nothing happens, and what does not fit for one of several blocks is
/// done with none of them.
final class BlockCommands {

    /// Blocks taken along.
    ///
    /// @param blocks at least one
    /// @param cut whether they leave their places when they are put down
    record Taken(List<Block> blocks, boolean cut) {

        Taken {
            blocks = List.copyOf(blocks);
        }
    }

    private final WeekViewModel model;
    private final ReadOnlyObjectWrapper<@Nullable Taken> taken =
            new ReadOnlyObjectWrapper<>(this, "taken");
    private final ReadOnlyObjectWrapper<@Nullable Notice> told =
            new ReadOnlyObjectWrapper<>(this, "told");

    BlockCommands(WeekViewModel model) {
        this.model = model;
        model.cursorProperty().subscribe((_, _) -> told.set(null));
    }

    /// What [#paste] would put down.
    ReadOnlyObjectProperty<@Nullable Taken> takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Why less was done than was asked; null if there is nothing to say.
    ReadOnlyObjectProperty<@Nullable Notice> toldProperty() {
        return told.getReadOnlyProperty();
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
        return made.isPresent() && look(List.of(made.get()), List.of(new Edit.Add(made.get())));
    }

    /// Whether at most the block at the cursor is meant; otherwise that is told. For what is done
    /// with one only.
    boolean isAboutOne() {
        boolean one = !model.choosing().isApart();
        if (!one) {
            told.set(new Notice("week.told.only-one"));
        }
        return one;
    }

    void delete() {
        List<Block> chosen = model.chosen();
        edit(chosen, chosen.stream().<Edit>map(Edit.Remove::new).toList());
    }

    void copy() {
        take(false);
    }

    void cut() {
        take(true);
    }

    private void take(boolean cut) {
        if (!model.chosen().isEmpty()) {
            taken.set(new Taken(model.chosen(), cut));
        }
    }

    /// Puts what was taken along down, beginning on the day at the cursor.
    void paste() {
        Taken now = taken.get();
        Cursor at = model.cursorProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (now == null || at == null || plan == null) {
            return;
        }
        Clipping put = Clipping.of(plan, model.path(), now.blocks(), now.cut(), at);
        if (look(put.blocks(), put.edits())) {
            taken.set(new Taken(now.blocks(), false));
        }
        if (put.gone() > 0) {
            told.set(new Notice("week.told.cut-gone", put.gone()));
        } else if (put.left() > 0) {
            told.set(new Notice("week.told.not-put", put.left()));
        } else if (put.elsewhere() > 0) {
            told.set(new Notice("week.told.put-elsewhere", put.elsewhere()));
        }
    }

    /// The same blocks on the next day shown.
    void duplicate() {
        displace(0, 1, 0, true);
    }

    /// Moves the blocks so many days shown.
    void moveDays(int step) {
        displace(0, step, 0, false);
    }

    /// Moves the blocks to the next person below, or above when negative.
    void movePeople(int step) {
        displace(step, 0, 0, false);
    }

    /// Puts the chosen blocks down as far away as one of them is.
    ///
    /// @param block one of them
    /// @param minutes how much later, or earlier when negative
    /// @param copy whether the blocks themselves stay where they are
    void put(Block block, String member, LocalDate date, int minutes, boolean copy) {
        GridPath path = model.path();
        displace(path.down(block.member(), member), path.on(block.date(), date), minutes, copy);
    }

    void shift(int minutes) {
        displace(0, 0, minutes, false);
    }

    private void displace(int down, int on, int minutes, boolean copy) {
        PracticePlan plan = model.plan().orElse(null);
        if (plan == null || (down == 0 && on == 0 && minutes == 0)) {
            return;
        }
        GridPath path = model.path();
        change(
                copy,
                block ->
                        BlockEdits.shifted(block, minutes)
                                .flatMap(
                                        later ->
                                                path.beside(block.member(), block.date(), down, on)
                                                        .filter(c -> isEmployed(plan, c))
                                                        .map(c -> later.of(c.member(), c.date()))));
    }

    private static boolean isEmployed(PracticePlan plan, Cursor place) {
        return BlockEdits.isEmployed(plan, place.member(), place.date());
    }

    /// Lets the blocks end so much later, or earlier when negative.
    void stretch(int minutes) {
        change(false, block -> BlockEdits.stretched(block, minutes));
    }

    /// Lets the blocks begin so much later, or earlier when negative.
    void begin(int minutes) {
        change(false, block -> BlockEdits.begun(block, minutes));
    }

    /// Makes two of the block at the cursor.
    ///
    /// @param minute of the day, inside the block
    void split(int minute) {
        Block block = model.blockProperty().get();
        if (block != null) {
            List<Block> parts = BlockEdits.split(block, minute);
            look(
                    parts.subList(0, 1),
                    List.of(new Edit.Update(parts.getFirst()), new Edit.Add(parts.getLast())));
        }
    }

    /// Gives blocks to somebody else.
    void give(List<Block> blocks, String member) {
        List<Block> given = blocks.stream().map(b -> b.of(member, b.date())).toList();
        look(given, given.stream().<Edit>map(Edit.Update::new).toList());
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
        return look(List.of(block), List.of(new Edit.Update(block)));
    }

    /// Changes every chosen block, or none when one of them cannot be.
    private void change(boolean copy, Function<Block, Optional<Block>> change) {
        List<Block> next = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Block block : model.chosen()) {
            Block changed = change.apply(block).orElse(null);
            if (changed == null) {
                if (model.chosen().size() > 1) {
                    told.set(new Notice("week.told.not-all"));
                }
                return;
            }
            Block put = copy ? BlockEdits.copy(changed, changed.member(), changed.date()) : changed;
            next.add(put);
            edits.add(copy ? new Edit.Add(put) : new Edit.Update(put));
        }
        look(next, edits);
    }

    private boolean look(List<Block> blocks, List<Edit> edits) {
        boolean done = edit(blocks, edits);
        if (done && blocks.size() == 1) {
            model.select(blocks.getFirst().id());
        } else if (done) {
            model.choosing().set(blocks.stream().map(Block::id).toList());
        }
        return done;
    }

    /// @param blocks what it is about
    private boolean edit(List<Block> blocks, List<Edit> edits) {
        told.set(null); // that was about what was asked before
        if (edits.isEmpty()) {
            return false;
        }
        List<LocalDate> dates = blocks.stream().map(Block::date).distinct().toList();
        String subject = dates.size() == 1 ? dates.getFirst().toString() : model.week().toString();
        return model.desk().edit(subject, edits);
    }
}
