package nl.basiseerst.ui.week;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What becomes of blocks that were taken along when they are put down on a day of somebody: their
/// times stay, the days between them too, and people stay as far below each other as they stood.
///
/// @param edits one for each block that fits
/// @param blocks what is put down
/// @param left how many do not fit: nobody stands there, or they are not employed that day
record Clipping(List<Edit> edits, List<Block> blocks, int left) {

    Clipping {
        edits = List.copyOf(edits);
        blocks = List.copyOf(blocks);
    }

    /// @param cut whether the blocks themselves go there, as they are by now, as far as they are
    ///   still there
    static Clipping of(
            PracticePlan plan, GridPath path, List<Block> taken, boolean cut, Cursor target) {
        Map<String, Block> now = new HashMap<>();
        plan.blocks().forEach(block -> now.put(block.id(), block));
        Block top = top(path, taken);
        LocalDate first = taken.stream().map(Block::date).min(LocalDate::compareTo).orElseThrow();
        List<Edit> edits = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Block block : taken) {
            LocalDate date = target.date().plusDays(ChronoUnit.DAYS.between(first, block.date()));
            int down = path.down(top.member(), block.member());
            boolean known = block.member().equals(top.member()) || down != 0;
            String member =
                    path.beside(target.member(), target.date(), down, 0)
                            .map(Cursor::member)
                            .orElse("");
            if (!known || !BlockEdits.isEmployed(plan, member, date)) {
                continue;
            }
            Block there = now.get(block.id());
            Block put =
                    cut && there != null
                            ? there.of(member, date)
                            : BlockEdits.copy(block, member, date);
            if (cut && there != null) {
                edits.add(new Edit.Update(put));
            } else {
                edits.add(new Edit.Add(put));
            }
            blocks.add(put);
        }
        return new Clipping(edits, blocks, taken.size() - blocks.size());
    }

    /// One of the blocks of who stands highest.
    private static Block top(GridPath path, List<Block> taken) {
        Block top = taken.getFirst();
        for (Block block : taken) {
            if (path.down(top.member(), block.member()) < 0) {
                top = block;
            }
        }
        return top;
    }
}
