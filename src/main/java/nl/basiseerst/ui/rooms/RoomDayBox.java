package nl.basiseerst.ui.rooms;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.InPlace;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One day of one row, as drawn.
final class RoomDayBox extends VBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("not-counting");

    private record Drawn(BlockCell cell, Item item) {}

    private final Texts texts;
    private final RoomBlockPool pool;
    private final List<Drawn> drawn = new ArrayList<>();
    private String row = "";
    private @Nullable String room;
    private @Nullable LocalDate date;

    RoomDayBox(Texts texts, RoomBlockPool pool, RoomColumns columns) {
        this.texts = texts;
        this.pool = pool;
        getStyleClass().add("room-day");
        RoomColumns.bindWidth(this, columns.dayProperty());
    }

    /// Key of the row.
    String row() {
        return row;
    }

    /// Id of the room, null for work without one.
    @Nullable String room() {
        return room;
    }

    /// Null before anything was shown.
    @Nullable LocalDate date() {
        return date;
    }

    void show(RoomGrid.Row of, RoomGrid.Cell cell, RoomWords words) {
        List<Drawn> former = new ArrayList<>(drawn);
        drawn.clear();
        row = of.key();
        room = of.room();
        date = cell.date();
        List<Node> next = new ArrayList<>();
        for (Item item : cell.items()) {
            BlockCell taken = cell(item.session().offer(), former);
            pool.show(taken, item, room == null);
            taken.pseudoClassStateChanged(HOLLOW, !item.there());
            drawn.add(new Drawn(taken, item));
            next.add(taken);
        }
        Occupancy occupancy = cell.occupancy();
        if (occupancy != null && occupancy.usedMinutes() > 0) {
            Label used = new Label(texts.now("rooms.cell.share", words.share(occupancy)));
            used.getStyleClass().add("room-share");
            next.add(used);
        }
        InPlace.put(getChildren(), next);
        giveBack(former);
    }

    /// One that is drawn here already, if there is one.
    private BlockCell cell(SessionOffer offer, List<Drawn> former) {
        for (int i = 0; i < former.size(); i++) {
            if (former.get(i).item().session().offer() == offer) {
                return former.remove(i).cell();
            }
        }
        return pool.take(offer);
    }

    private void giveBack(List<Drawn> those) {
        those.forEach(each -> pool.giveBack(each.cell(), each.item()));
        those.clear();
    }

    void clear() {
        getChildren().clear();
        giveBack(drawn);
    }

    /// Marks the place of the keyboard, and the blocks that are chosen.
    void mark(@Nullable RoomSpot spot, Set<String> chosen) {
        boolean here = spot != null && spot.row().equals(row) && spot.date().equals(date);
        String block = here && spot != null ? spot.block() : null;
        pseudoClassStateChanged(CURSOR, here && block == null);
        for (Drawn each : drawn) {
            String id = each.item().block().id();
            boolean at = id.equals(block);
            each.cell().setSelected(at || chosen.contains(id));
            each.cell().pseudoClassStateChanged(CHOSEN, chosen.contains(id));
            each.cell().pseudoClassStateChanged(CURSOR, at);
            each.cell().setViewOrder(at ? -1 : 0); // its ring lies over the others
        }
    }

    /// Marks what is wrong. Work without a room stands in a row that says so.
    void warn(RoomConflicts conflicts) {
        for (Drawn each : drawn) {
            String block = each.item().block().id();
            String said = String.join("\n", conflicts.sentences(block, texts.messages()));
            each.cell()
                    .setTrouble(
                            room == null ? BlockCell.Trouble.NONE : trouble(conflicts.of(block)),
                            said);
        }
    }

    private static BlockCell.Trouble trouble(List<RoomConflicts.Wrong> wrong) {
        return wrong.isEmpty()
                ? BlockCell.Trouble.NONE
                : switch (wrong.getFirst().state()) {
                    case HARD -> BlockCell.Trouble.HARD;
                    case SOFT -> BlockCell.Trouble.SOFT;
                    case ACCEPTED -> BlockCell.Trouble.ACCEPTED;
                };
    }
}
