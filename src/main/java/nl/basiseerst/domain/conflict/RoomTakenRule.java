package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.RoomConflict.RoomTaken;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One person at a time in a room to see patients in. A back office, a desk and a meeting room hold
/// more. Who is away is not in it.
final class RoomTakenRule implements RosterRule {

    private record RoomDay(String room, LocalDate date) {}

    @Override
    public List<RoomTaken> conflicts(RosterWeek week) {
        Map<RoomDay, List<Block>> used = new LinkedHashMap<>();
        for (LocalDate date : week.week().days()) {
            for (Block block : week.blocks(date)) {
                String room = block.room();
                if (room != null && week.room(room).type().holdsOne()) {
                    used.computeIfAbsent(new RoomDay(room, date), _ -> new ArrayList<>())
                            .add(block);
                }
            }
        }
        List<RoomTaken> found = new ArrayList<>();
        used.forEach((place, blocks) -> addShared(found, week, place.room(), blocks));
        return found;
    }

    private static void addShared(
            List<RoomTaken> found, RosterWeek week, String room, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block first = blocks.get(i);
            for (Block later : blocks.subList(i + 1, blocks.size())) {
                TimeSet shared = week.worked(first).and(week.worked(later));
                if (!first.member().equals(later.member()) && !shared.isEmpty()) {
                    found.add(new RoomTaken(first, later, room, shared));
                }
            }
        }
    }
}
