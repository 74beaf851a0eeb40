package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.BlockTip;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Drawn blocks that are used again: making one, and styling it, is what scrolling would cost.
final class BlockPool {

    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");

    private final Texts texts;
    private final Map<SessionOffer, Deque<BlockCell>> spare = new EnumMap<>(SessionOffer.class);
    private final BlockTip tip = new BlockTip();

    BlockPool(Texts texts) {
        this.texts = texts;
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

    /// Has a drawn block show that line; its user data is then the id of the block.
    ///
    /// @param hours as there is room for, may be empty
    /// @param extra the extra work inside it, in words
    static void show(BlockCell cell, BlockLine line, String hours, List<String> extra) {
        String note = line.note();
        cell.setTitle(note == null ? line.session() : line.session() + " · " + note);
        cell.setDetail(hours);
        cell.setUserData(line.block());
        cell.pseudoClassStateChanged(TINY, false);
        cell.pseudoClassStateChanged(UNNAMED, false);
        cell.setWhole(whole(line, extra));
    }

    void giveBack(BlockCell cell, SessionOffer offer) {
        spare(offer).push(cell);
    }

    private static String whole(BlockLine line, List<String> extra) {
        List<String> all = new ArrayList<>(List.of(line.session(), line.time().toString()));
        String room = line.room();
        String note = line.note();
        if (room != null) {
            all.add(room);
        }
        if (note != null) {
            all.add(note);
        }
        all.addAll(extra);
        return String.join("\n", all);
    }

    private Deque<BlockCell> spare(SessionOffer offer) {
        return spare.computeIfAbsent(offer, _ -> new ArrayDeque<>());
    }
}
