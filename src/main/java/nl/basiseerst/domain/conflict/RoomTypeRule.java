package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.conflict.RoomConflict.RoomMissing;
import nl.basiseerst.domain.conflict.RoomConflict.RoomUnfit;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Block;

import java.util.ArrayList;
import java.util.List;

/// A session that needs a room has one, of the type it needs. A practice in whose schedule no room
/// stands at all does not plan by room, and hears nothing.
final class RoomTypeRule implements RosterRule {

    @Override
    public List<RoomConflict> conflicts(RosterWeek week) {
        List<RoomConflict> found = new ArrayList<>();
        boolean byRoom = week.plan().blocks().stream().anyMatch(b -> b.room() != null);
        for (Block block : week.blocks()) {
            Room.Type asked = week.session(block).roomType();
            String room = block.room();
            if (asked == null) {
                continue;
            }
            if (room != null) {
                Room.Type is = week.room(room).type();
                if (is != asked) {
                    found.add(new RoomUnfit(block, room, is, asked));
                }
            } else if (byRoom) {
                found.add(new RoomMissing(block, asked, week.freeRooms(asked, block)));
            }
        }
        return found;
    }
}
