package nl.basiseerst.ui.week;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

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
/// @param gone how many were cut and are no longer at hand, so that they cannot go anywhere
/// @param elsewhere how many come on another day than was pointed at, that is of another week or on
///   which the practice is closed
record Clipping(List<Edit> edits, List<Block> blocks, int left, int gone, int elsewhere) {

    Clipping {
        edits = List.copyOf(edits);
        blocks = List.copyOf(blocks);
    }

    /// @param cut whether the blocks themselves go there, as they are by now
    static Clipping of(
            PracticePlan plan, GridPath path, List<Block> taken, boolean cut, Cursor target) {
        Map<String, Block> now = new HashMap<>();
        plan.blocks().forEach(block -> now.put(block.id(), block));
        Block top = top(path, taken);
        LocalDate first = taken.stream().map(Block::date).min(LocalDate::compareTo).orElseThrow();
        List<Edit> edits = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int gone = 0;
        int elsewhere = 0;
        for (Block block : taken) {
            Block there = cut ? now.get(block.id()) : block;
            if (there == null) {
                gone++;
                continue;
            }
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
            Block put = cut ? there.of(member, date) : BlockEdits.copy(there, member, date);
            edits.add(cut ? new Edit.Update(put) : new Edit.Add(put));
            blocks.add(put);
            elsewhere += isElsewhere(plan, target.date(), date) ? 1 : 0;
        }
        int left = taken.size() - blocks.size() - gone;
        return new Clipping(edits, blocks, left, gone, elsewhere);
    }

    private static boolean isElsewhere(PracticePlan plan, LocalDate target, LocalDate date) {
        return !date.equals(target)
                && (!IsoWeek.of(target).contains(date) || !plan.practice().isOpenOn(date));
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
