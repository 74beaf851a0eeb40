package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// When people are in the room they are planned in, as the rules of the schedule have it: not while
/// they are away.
public final class RoomTimes {

    private final List<Block> blocks;
    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, List<Absence>> absences = new HashMap<>();

    public RoomTimes(PracticePlan plan) {
        blocks = plan.blocks();
        plan.members().forEach(member -> members.put(member.id(), member));
        for (Absence absence : plan.absences()) {
            absences.computeIfAbsent(absence.member(), _ -> new ArrayList<>()).add(absence);
        }
    }

    /// The minutes of a block in which its member is there.
    TimeSet of(Block block) {
        Member member = members.get(block.member());
        if (member == null || !member.employed().contains(block.date())) {
            return TimeSet.EMPTY;
        }
        TimeSet there = TimeSet.of(block.span());
        for (Absence absence : absences.getOrDefault(block.member(), List.of())) {
            there = there.minus(absence.on(block.date()));
        }
        return there;
    }

    /// The minutes in which two blocks of a day have two people there; none of one person.
    TimeSet both(Block one, Block other) {
        return one.date().equals(other.date()) && DayRooms.clash(one, other)
                ? of(one).and(of(other))
                : TimeSet.EMPTY;
    }

    /// The blocks of others who are in a room at some time of a block.
    ///
    /// @param room id of the room
    public List<Block> others(Block block, String room) {
        return blocks.stream()
                .filter(other -> room.equals(other.room()) && other.date().equals(block.date()))
                .filter(other -> DayRooms.clash(block, other))
                .filter(other -> !of(other).and(TimeSet.of(block.span())).isEmpty())
                .toList();
    }
}
