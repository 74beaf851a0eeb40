package nl.basiseerst.domain.roster;

import nl.basiseerst.domain.schedule.Block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One day of one member.
///
/// @param member id of the member
public record MemberDay(String member, LocalDate date) {

    /// The day a block is on.
    public static MemberDay of(Block block) {
        return new MemberDay(block.member(), block.date());
    }

    /// Blocks by the day they are on, in their order.
    static Map<MemberDay, List<Block>> group(List<Block> blocks) {
        Map<MemberDay, List<Block>> days = new LinkedHashMap<>();
        for (Block block : blocks) {
            days.computeIfAbsent(of(block), _ -> new ArrayList<>()).add(block);
        }
        return days;
    }
}
