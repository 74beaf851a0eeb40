package nl.basiseerst.ui.week;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/// Drawn blocks that are used again: making one, and styling it, is what scrolling would cost.
final class BlockPool {

    private final Texts texts;
    private final Map<SessionOffer, Deque<BlockCell>> spare = new EnumMap<>(SessionOffer.class);

    BlockPool(Texts texts) {
        this.texts = texts;
        for (SessionOffer offer : SessionOffer.values()) {
            spare.put(offer, new ArrayDeque<>());
        }
    }

    /// A drawn block for that line; its user data is the id of the block.
    ///
    /// @param narrow whether there is room for the start only
    BlockCell take(BlockLine line, boolean narrow) {
        BlockCell cell = spare(line.offer()).poll();
        if (cell == null) {
            cell = new BlockCell(texts, line.offer());
        }
        String note = line.note();
        cell.setTitle(note == null ? line.session() : line.session() + " · " + note);
        cell.setDetail(
                narrow ? TypedHours.brief(line.time().from()) : TypedHours.brief(line.time()));
        cell.setUserData(line.block());
        return cell;
    }

    void giveBack(BlockCell cell, SessionOffer offer) {
        spare(offer).push(cell);
    }

    private Deque<BlockCell> spare(SessionOffer offer) {
        return spare.computeIfAbsent(offer, _ -> new ArrayDeque<>());
    }
}
