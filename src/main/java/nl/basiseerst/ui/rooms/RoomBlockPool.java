package nl.basiseerst.ui.rooms;

import javafx.scene.control.Tooltip;

import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.WeakHashMap;

/// Drawn blocks that are used again: making one, and styling it, is what scrolling would cost.
final class RoomBlockPool {

    /// @param whole everything about the block, for who points at it
    record Taken(BlockCell cell, Tooltip whole) {}

    private final Texts texts;
    private final RoomColumns columns;
    private final Map<SessionOffer, Deque<BlockCell>> spare = new EnumMap<>(SessionOffer.class);
    private final Map<BlockCell, Tooltip> wholes = new WeakHashMap<>();

    RoomBlockPool(Texts texts, RoomColumns columns) {
        this.texts = texts;
        this.columns = columns;
    }

    /// A drawn block; its user data is the id of the block.
    ///
    /// @param ofPerson whether the row says whose it is
    Taken take(Item item, boolean ofPerson) {
        SessionOffer offer = item.session().offer();
        BlockCell cell = spare(offer).poll();
        if (cell == null) {
            cell = new BlockCell(texts, offer);
        }
        cell.setTitle(title(item, ofPerson));
        cell.setDetail(hours(item));
        cell.setUserData(item.block().id());
        Tooltip whole = wholes.computeIfAbsent(cell, RoomBlockPool::tooltip);
        whole.setText(whole(item));
        return new Taken(cell, whole);
    }

    void giveBack(BlockCell cell, Item item) {
        cell.setTrouble(BlockCell.Trouble.NONE, "");
        spare(item.session().offer()).push(cell);
    }

    String title(Item item, boolean ofPerson) {
        return ofPerson
                ? item.session().name()
                : texts.now("rooms.block", item.member().initials(), item.session().name());
    }

    String whole(Item item) {
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

    private static Tooltip tooltip(BlockCell of) {
        Tooltip tooltip = new Tooltip();
        Tooltip.install(of, tooltip);
        return tooltip;
    }

    private Deque<BlockCell> spare(SessionOffer offer) {
        return spare.computeIfAbsent(offer, _ -> new ArrayDeque<>());
    }
}
