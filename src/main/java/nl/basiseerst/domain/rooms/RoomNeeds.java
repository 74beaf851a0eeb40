package nl.basiseerst.domain.rooms;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What kind of room the work of a practice needs.
public final class RoomNeeds {

    /// By day, then by start; the id makes it one order.
    public static final Comparator<Block> IN_ORDER =
            Comparator.comparing(Block::date).thenComparing(Block::span).thenComparing(Block::id);

    private final Map<String, Room.Type> bySession = new HashMap<>();

    public RoomNeeds(PracticePlan plan) {
        for (SessionType session : plan.sessionTypes()) {
            Room.Type type = session.roomType();
            if (type != null) {
                bySession.put(session.id(), type);
            }
        }
    }

    /// The type of room that the session of a block asks for; empty if it asks for none.
    public Optional<Room.Type> of(Block block) {
        return Optional.ofNullable(bySession.get(block.session()));
    }

    /// The blocks of a week that need a room and have none, in order.
    public List<Block> missing(PracticePlan plan, IsoWeek week) {
        return plan.blocks().stream()
                .filter(block -> week.contains(block.date()))
                .filter(block -> block.room() == null && of(block).isPresent())
                .sorted(IN_ORDER)
                .toList();
    }
}
