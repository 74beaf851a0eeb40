package nl.basiseerst.ui.week;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.BlockSelection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How blocks are chosen, beginning at the cursor.
final class Choosing {

    private final WeekViewModel model;
    private final BlockSelection<Cursor> selection = new BlockSelection<>();

    Choosing(WeekViewModel model) {
        this.model = model;
    }

    BlockSelection<Cursor> selection() {
        return selection;
    }

    /// Goes there, and chooses all blocks from where the stretch began.
    void extendTo(Cursor there) {
        Cursor begun = selection.anchor();
        Cursor from = begun == null ? model.cursorProperty().get() : begun;
        if (from != null) {
            model.put(there);
            selection.stretch(from, model.path().between(from, there));
        }
    }

    void extend(UnaryOperator<Cursor> step) {
        Cursor now = model.cursorProperty().get();
        if (now != null) {
            extendTo(step.apply(now));
        }
    }

    /// Goes to a block, and chooses it as well or no longer.
    void toggle(Cursor there) {
        Cursor from = model.cursorProperty().get();
        String id = there.block();
        if (id != null) {
            selection.toggle(from == null ? null : from.block(), id);
        }
        model.put(there);
    }

    /// Chooses the block at the cursor as well, or no longer; of a block that is the only one
    /// meant, that it stays chosen when the cursor goes on.
    void tick() {
        Cursor now = model.cursorProperty().get();
        if (now != null && now.block() != null) {
            toggle(now);
        }
    }

    /// Chooses these blocks, as far as they are shown: what is not seen is not changed.
    void set(Collection<String> ids) {
        GridPath path = model.path();
        Set<String> all = path.blocks();
        List<String> seen = ids.stream().filter(all::contains).toList();
        selection.clear();
        seen.stream().findFirst().flatMap(path::to).ifPresent(model::put);
        selection.set(seen);
    }

    /// All blocks of the person on that day; once more, of the person; and then of everybody.
    void more() {
        Cursor now = model.cursorProperty().get();
        if (now == null) {
            return;
        }
        GridPath path = model.path();
        Set<String> chosen = selection.idsProperty().get();
        for (Set<String> next :
                List.of(
                        path.blocks(now.member(), now.date()),
                        path.blocks(now.member()),
                        path.blocks())) {
            if (next.size() > chosen.size() && !next.equals(chosen)) {
                selection.clear();
                selection.set(next);
                return;
            }
        }
    }

    /// Whether commands are not for the block at the cursor alone: for several, or for one that was
    /// chosen before the cursor went on.
    boolean isApart() {
        List<Block> blocks = blocks();
        Block only = model.blockProperty().get();
        return blocks.size() > 1
                || (!blocks.isEmpty()
                        && (only == null || !blocks.getFirst().id().equals(only.id())));
    }

    /// What is chosen, by day and time; or else the block at the cursor, if there is one.
    List<Block> blocks() {
        Set<String> ids = selection.idsProperty().get();
        Block only = model.blockProperty().get();
        if (ids.isEmpty()) {
            return only == null ? List.of() : List.of(only);
        }
        return model.plan().map(PracticePlan::blocks).orElse(List.of()).stream()
                .filter(b -> ids.contains(b.id()))
                .sorted(Comparator.comparing(Block::date).thenComparing(Block::span))
                .toList();
    }
}
