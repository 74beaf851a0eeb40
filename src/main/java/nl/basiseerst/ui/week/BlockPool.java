package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;

import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/// Drawn blocks that are used again: making one, and styling it, is what scrolling would cost.
final class BlockPool {

    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");

    private static final PseudoClass UNNAMED = PseudoClass.getPseudoClass("unnamed");

    /// What a tooltip says when nothing is the matter.
    private static final String WITHOUT = "without";

    private final Texts texts;
    private final Map<SessionOffer, Deque<BlockCell>> spare = new EnumMap<>(SessionOffer.class);
    private final Map<BlockCell, Tooltip> wholes = new WeakHashMap<>();

    BlockPool(Texts texts) {
        this.texts = texts;
    }

    /// A drawn block for that line; its user data is the id of the block.
    ///
    /// @param hours as there is room for, may be empty
    /// @param extra the extra work inside it, in words
    BlockCell take(BlockLine line, String hours, List<String> extra) {
        BlockCell cell = spare(line.offer()).poll();
        if (cell == null) {
            cell = new BlockCell(texts, line.offer());
        }
        String note = line.note();
        cell.setTitle(note == null ? line.session() : line.session() + " · " + note);
        cell.setDetail(hours);
        cell.setUserData(line.block());
        cell.pseudoClassStateChanged(TINY, false);
        cell.pseudoClassStateChanged(UNNAMED, false);
        cell.setTrouble(BlockCell.Trouble.NONE, "");
        Tooltip whole = whole(cell);
        whole.setText(whole(line, extra));
        whole.getProperties().put(WITHOUT, whole.getText());
        return cell;
    }

    /// Adds to who points at a drawn block what is the matter with it; empty for nothing.
    void warn(BlockCell cell, String words) {
        Tooltip whole = whole(cell);
        String without = String.valueOf(whole.getProperties().get(WITHOUT));
        whole.setText(words.isEmpty() ? without : without + "\n" + words);
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

    private Tooltip whole(BlockCell cell) {
        return wholes.computeIfAbsent(
                cell,
                of -> {
                    Tooltip tooltip = new Tooltip();
                    Tooltip.install(of, tooltip);
                    return tooltip;
                });
    }

    private Deque<BlockCell> spare(SessionOffer offer) {
        return spare.computeIfAbsent(offer, _ -> new ArrayDeque<>());
    }
}
