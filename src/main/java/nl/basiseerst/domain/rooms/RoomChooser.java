package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.guard.LinearSolver;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.rooms.RoomProposal.Reason;
import nl.basiseerst.domain.rooms.RoomProposal.Unplaced;
import nl.basiseerst.domain.schedule.Block;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds rooms for blocks that need one and have none. Rooms that were given already stay as they
/// are. A room is of the type the session asks for, and never one that somebody else is planned in
/// at the same time, if it is a room to see patients in.
///
/// On each day, for each type of room, it wants, in this order: as many blocks placed as can be; as
/// few changes of room from one block of somebody to the next; as many blocks as can be in the room
/// that person usually has; the first rooms of the list. The same practice gives the same answer.
///
/// Blocks of people who are away count as planned, unlike in the rules of the schedule: so the room
/// is theirs if they come after all.
public final class RoomChooser {

    private record Group(LocalDate date, Room.Type type) {}

    private final LinearSolver solver;

    /// @param solver must be able to solve programs with whole variables
    public RoomChooser(LinearSolver solver) {
        this.solver = solver;
    }

    /// @param plan with the weeks before it, which tell who usually has which room
    /// @param blocks ids of the blocks to place; those that need no room or have one are passed by
    /// @param stop called now and then; may throw to give up
    /// @throws LinearSolver.UnsolvedException if a day is too much for the solver
    public RoomProposal propose(PracticePlan plan, Collection<String> blocks, Runnable stop) {
        RoomNeeds needs = new RoomNeeds(plan);
        Set<String> wanted = new HashSet<>(blocks);
        UsualRooms usual = new UsualRooms(plan.rooms(), plan.blocks());
        Map<Group, List<Block>> groups = new LinkedHashMap<>();
        plan.blocks().stream()
                .filter(block -> wanted.contains(block.id()) && block.room() == null)
                .sorted(RoomNeeds.IN_ORDER)
                .forEach(
                        block ->
                                needs.of(block)
                                        .ifPresent(
                                                type ->
                                                        groups.computeIfAbsent(
                                                                        new Group(
                                                                                block.date(), type),
                                                                        _ -> new ArrayList<>())
                                                                .add(block)));
        List<Placed> placed = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        groups.forEach(
                (group, candidates) -> {
                    stop.run();
                    DayRooms day = day(plan, group, candidates, usual);
                    Map<Block, String> found = place(day, group.type());
                    for (Block block : candidates) {
                        String room = found.get(block);
                        if (room == null) {
                            unplaced.add(new Unplaced(block, group.type(), reason(day, block)));
                        } else {
                            placed.add(new Placed(block, room));
                            usual.add(block, room);
                        }
                    }
                });
        placed.sort(Comparator.comparing(Placed::block, RoomNeeds.IN_ORDER));
        unplaced.sort(Comparator.comparing(Unplaced::block, RoomNeeds.IN_ORDER));
        return new RoomProposal(placed, unplaced);
    }

    private static DayRooms day(
            PracticePlan plan, Group group, List<Block> candidates, UsualRooms usual) {
        List<Room> rooms = plan.rooms().stream().filter(r -> r.type() == group.type()).toList();
        Set<String> ids = new HashSet<>(rooms.stream().map(Room::id).toList());
        List<Block> fixed =
                plan.blocks().stream()
                        .filter(b -> b.date().equals(group.date()) && ids.contains(b.room()))
                        .sorted(RoomNeeds.IN_ORDER)
                        .toList();
        Map<String, @Nullable String> habits = new HashMap<>();
        for (Block block : candidates) {
            habits.put(
                    block.member(),
                    usual.of(block.member(), group.type(), group.date().getDayOfWeek()));
        }
        return new DayRooms(rooms.stream().map(Room::id).toList(), candidates, fixed, habits);
    }

    private Map<Block, String> place(DayRooms day, Room.Type type) {
        return day.rooms().isEmpty()
                ? Map.of()
                : type.holdsOne() ? new RoomMatching(day).solve(solver) : day.shared();
    }

    private static Reason reason(DayRooms day, Block block) {
        if (day.rooms().isEmpty()) {
            return Reason.NO_SUCH_ROOM;
        }
        return day.rooms().stream().anyMatch(room -> day.isFree(room, block))
                ? Reason.TOO_MUCH_AT_ONCE
                : Reason.ALL_TAKEN;
    }
}
