package nl.basiseerst.ui.rooms;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.rooms.RoomNeeds;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.BlockSelection;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// How blocks are chosen, beginning at the spot of the keyboard: as in the week.
final class RoomChoosing {

    private final RoomWeekViewModel model;
    private final BlockSelection<RoomSpot> selection = new BlockSelection<>();

    RoomChoosing(RoomWeekViewModel model) {
        this.model = model;
    }

    BlockSelection<RoomSpot> selection() {
        return selection;
    }

    /// Goes there, and chooses all blocks from where the stretch began.
    void extendTo(RoomSpot there) {
        RoomSpot begun = selection.anchor();
        RoomSpot from = begun == null ? model.spotProperty().get() : begun;
        if (from != null) {
            model.putSpot(there);
            selection.stretch(from, model.path().between(from, there));
        }
    }

    void extend(UnaryOperator<RoomSpot> step) {
        RoomSpot now = model.spotProperty().get();
        if (now != null) {
            extendTo(step.apply(now));
        }
    }

    /// Goes to a block, and chooses it as well or no longer.
    void toggle(RoomSpot there) {
        RoomSpot from = model.spotProperty().get();
        String block = there.block();
        if (block != null) {
            selection.toggle(from == null ? null : from.block(), block);
        }
        model.putSpot(there);
    }

    /// Chooses the block at the keyboard as well, or no longer.
    void tick() {
        RoomSpot now = model.spotProperty().get();
        if (now != null && now.block() != null) {
            toggle(now);
        }
    }

    /// Goes to a block that is pointed at, and keeps what is chosen if it is among that.
    void pointAt(RoomSpot there) {
        String block = there.block();
        if (block != null && selection.idsProperty().get().contains(block)) {
            model.putSpot(there);
        } else {
            model.setSpot(there);
        }
    }

    /// All blocks of the row on that day; once more, of the row; and then all there are.
    void more() {
        RoomSpot now = model.spotProperty().get();
        if (now == null) {
            return;
        }
        RoomPath path = model.path();
        Set<String> chosen = selection.idsProperty().get();
        for (Set<String> next :
                List.of(
                        path.blocks(now.row(), now.date()),
                        path.blocks(now.row()),
                        path.blocks())) {
            if (next.size() > chosen.size()) {
                set(next);
                return;
            }
        }
    }

    /// All blocks of that day.
    void day() {
        RoomSpot now = model.spotProperty().get();
        if (now != null) {
            set(model.path().blocks(now.date()));
        }
    }

    /// Chooses these, one by one, wherever the keyboard is.
    void set(Collection<String> blocks) {
        selection.clear();
        selection.set(blocks);
    }

    /// Whether keys are not for the block at the keyboard alone: for several, or for one that was
    /// chosen before the keyboard went on.
    boolean isApart() {
        List<Block> blocks = blocks();
        String here = model.block().map(Block::id).orElse("");
        return blocks.size() > 1 || (!blocks.isEmpty() && !blocks.getFirst().id().equals(here));
    }

    /// What is chosen, in order; or else the block at the keyboard, if there is one.
    List<Block> blocks() {
        Set<String> ids = selection.idsProperty().get();
        if (ids.isEmpty()) {
            return model.block().stream().toList();
        }
        return model.plan().map(PracticePlan::blocks).orElse(List.of()).stream()
                .filter(block -> ids.contains(block.id()))
                .sorted(RoomNeeds.IN_ORDER)
                .toList();
    }
}
