package nl.basiseerst.application.words;

import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.domain.rooms.RoomMove;
import nl.basiseerst.domain.rooms.RoomProposal.Placed;
import nl.basiseerst.domain.rooms.RoomProposal.Unplaced;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.TimeSpan;

import java.util.List;

/// What is said of rooms.
public final class RoomWords {

    private final Messages messages;
    private final Terms terms;
    private final PracticePlan plan;
    private final Names names;

    public RoomWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.plan = plan;
        this.names = new Names(plan);
    }

    /// What is wrong with the room of a block, in one sentence.
    ///
    /// @param seen the block it is said of, one of those of the conflict
    public String conflict(RoomConflict conflict, String seen) {
        return switch (conflict) {
            case RoomConflict.RoomTaken taken -> {
                Block other = taken.block().id().equals(seen) ? taken.other() : taken.block();
                yield messages.text(
                        "rooms.conflict.TAKEN",
                        names.member(other.member()).name(),
                        terms.and(taken.shared().spans().stream().map(TimeSpan::toString).toList()),
                        room(taken.room()));
            }
            case RoomConflict.RoomUnfit unfit ->
                    messages.text(
                            "rooms.conflict.UNFIT",
                            room(unfit.room()),
                            type(unfit.is()),
                            names.session(unfit.block().session()).name(),
                            type(unfit.asked()));
            case RoomConflict.RoomMissing missing ->
                    messages.text(
                            missing.free().isEmpty()
                                    ? "rooms.conflict.MISSING.none"
                                    : "rooms.conflict.MISSING",
                            type(missing.asked()),
                            String.join(", ", missing.free().stream().map(this::room).toList()));
        };
    }

    /// Why several blocks are not put in a room.
    public String refused(RoomMove.Clash clash, String room) {
        return messages.text(
                "rooms.told.TAKEN",
                room(room),
                names.member(clash.block().member()).name(),
                names.member(clash.other().member()).name(),
                terms.date(clash.block().date()),
                clash.both().toString(),
                clash.more());
    }

    /// How full rooms are, such as `23,5 / 45 u · 52 %`; empty while the practice is closed.
    public String occupancy(Occupancy occupancy) {
        return occupancy
                .share()
                .map(
                        share ->
                                messages.text(
                                        "rooms.occupancy",
                                        terms.decimal(occupancy.usedMinutes() / 60.0, 1),
                                        terms.decimal(occupancy.openMinutes() / 60.0, 1),
                                        percent(share)))
                .orElse("");
    }

    /// The share alone, such as `52 %`; empty while the practice is closed.
    public String share(Occupancy occupancy) {
        return occupancy.share().map(this::percent).orElse("");
    }

    private String percent(double share) {
        return terms.percent(Math.rint(share * 100) / 100);
    }

    /// A block and the room it would get.
    public String placed(Placed placed) {
        return messages.text("rooms.propose.line", work(placed.block()), room(placed.room()));
    }

    /// A block and why it gets no room.
    public String unplaced(Unplaced unplaced) {
        return messages.text(
                "rooms.propose.none." + unplaced.reason(),
                work(unplaced.block()),
                type(unplaced.asked()));
    }

    /// Whose work it is and when, such as `ma 30 nov 08:00–12:00, R. Rahmani, Spreekuur`.
    public String work(Block block) {
        return messages.text(
                "rooms.work",
                terms.date(block.date()),
                block.span().toString(),
                names.member(block.member()).name(),
                names.session(block.session()).name());
    }

    /// Who is in a room during the work of somebody else, such as `R. Rahmani 08:00–10:00`.
    public String others(List<Block> blocks) {
        return String.join(
                ", ",
                blocks.stream()
                        .map(b -> names.member(b.member()).name() + " " + b.span())
                        .toList());
    }

    public String type(Room.Type type) {
        return messages.text("offer.room." + type);
    }

    private String room(String id) {
        return plan.rooms().stream()
                .filter(room -> room.id().equals(id))
                .map(Room::name)
                .findFirst()
                .orElse(id);
    }
}
