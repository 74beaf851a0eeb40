package nl.basiseerst.application.overview;

import nl.basiseerst.domain.schedule.Block;

import java.time.LocalDate;
import java.util.List;

/// What some blocks come to.
///
/// @param blocks how many
/// @param minutes their lengths together, also where they overlap
/// @param members ids of whose they are, in the order of the blocks
/// @param dates the days they are on, in order
public record BlockSum(int blocks, int minutes, List<String> members, List<LocalDate> dates) {

    public BlockSum {
        members = List.copyOf(members);
        dates = List.copyOf(dates);
    }

    public static BlockSum of(List<Block> blocks) {
        return new BlockSum(
                blocks.size(),
                blocks.stream().mapToInt(block -> block.span().minutes()).sum(),
                blocks.stream().map(Block::member).distinct().toList(),
                blocks.stream().map(Block::date).distinct().sorted().toList());
    }
}
