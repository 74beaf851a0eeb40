package nl.basiseerst.ui.rooms;

import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.BlockTip;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/// Drawn blocks that are used again: making one, and styling it, is what scrolling would cost.
final class RoomBlockPool {

    private final Texts texts;
    private final RoomColumns columns;
    private final Map<SessionOffer, Deque<BlockCell>> spare = new EnumMap<>(SessionOffer.class);
    private final BlockTip tip = new BlockTip();

    RoomBlockPool(Texts texts, RoomColumns columns) {
        this.texts = texts;
        this.columns = columns;
    }

    /// One that is not used.
    BlockCell take(SessionOffer offer) {
        BlockCell cell = spare(offer).poll();
        if (cell == null) {
            cell = new BlockCell(texts, offer);
            tip.on(cell);
        }
        return cell;
    }

    /// Has a drawn block show that; its user data is then the id of the block.
    ///
    /// @param ofPerson whether the row says whose it is
    void show(BlockCell cell, Item item, boolean ofPerson) {
        cell.setTitle(title(item, ofPerson));
        cell.setDetail(hours(item));
        cell.setUserData(item.block().id());
        cell.setWhole(whole(item));
    }

    void giveBack(BlockCell cell, Item item) {
        spare(item.session().offer()).push(cell);
    }

    private String title(Item item, boolean ofPerson) {
        return ofPerson
                ? item.session().name()
                : texts.now("rooms.block", item.member().initials(), item.session().name());
    }

    private String whole(Item item) {
        String away = item.there() ? "" : "\n" + texts.now("rooms.cell.away");
        return item.member().name()
                + "\n"
                + item.session().name()
                + "\n"
                + item.block().span()
                + away;
    }

    private String hours(Item item) {
        return columns.narrowProperty().get()
                ? TimeSpan.clock(item.block().span().from())
                : item.block().span().toString().replace(":00", "");
    }

    private Deque<BlockCell> spare(SessionOffer offer) {
        return spare.computeIfAbsent(offer, _ -> new ArrayDeque<>());
    }
}
