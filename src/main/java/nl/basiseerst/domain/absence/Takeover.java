package nl.basiseerst.domain.absence;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Work that passes from whose it was to somebody else: all of a block moves, of a part of it the
/// rest stays where it is.
///
/// @param kept what becomes of the block itself, under its own id
/// @param added the other stretches, under new ids
public record Takeover(Block kept, List<Block> added) {

    private static final String TRIED = "stand-in-";

    public Takeover {
        added = List.copyOf(added);
    }

    /// @param member id of who takes it
    /// @param freshId asked for the id of each further block
    public static Takeover of(LostWork lost, String member, Supplier<String> freshId) {
        Block block = lost.block();
        if (lost.isWhole()) {
            return new Takeover(block.of(member, block.date()), List.of());
        }
        List<Block> added = new ArrayList<>();
        List<TimeSpan> left = TimeSet.of(block.span()).minus(lost.time()).spans();
        for (TimeSpan rest : left.subList(1, left.size())) {
            added.add(block.withId(freshId.get()).withSpan(rest).withExtra(List.of()));
        }
        for (Block taken : taken(lost, member)) {
            added.add(taken.withId(freshId.get()));
        }
        return new Takeover(block.withSpan(left.getFirst()), added);
    }

    /// Whether a block is not in the schedule, but was put there to see who could do it.
    public static boolean isTried(Block block) {
        return block.id().startsWith(TRIED);
    }

    /// The stretches that somebody takes, with ids that are not to be kept; of a whole block the
    /// extra offer too.
    static List<Block> taken(LostWork lost, String member) {
        Block block = lost.block().of(member, lost.block().date());
        List<Block> taken = new ArrayList<>();
        for (TimeSpan span : lost.time().spans()) {
            Block stretch = block.withSpan(span).withId(TRIED + block.id() + "-" + span.from());
            taken.add(lost.isWhole() ? stretch : stretch.withExtra(List.of()));
        }
        return taken;
    }
}
