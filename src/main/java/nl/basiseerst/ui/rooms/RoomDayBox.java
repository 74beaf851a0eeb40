package nl.basiseerst.ui.rooms;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.application.rooms.RoomGrid.Item;
import nl.basiseerst.application.words.RoomWords;
import nl.basiseerst.domain.conflict.RoomConflict;
import nl.basiseerst.domain.rooms.Occupancy;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One day of one row, as drawn.
final class RoomDayBox extends VBox {

    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("not-counting");

    private record Drawn(BlockCell cell, Item item, Tooltip whole) {}

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
        clear();
        row = of.key();
        room = of.room();
        date = cell.date();
        for (Item item : cell.items()) {
            RoomBlockPool.Taken taken = pool.take(item, room == null);
            taken.cell().pseudoClassStateChanged(HOLLOW, !item.there());
            drawn.add(new Drawn(taken.cell(), item, taken.whole()));
            getChildren().add(taken.cell());
        }
        Occupancy occupancy = cell.occupancy();
        if (occupancy != null && occupancy.usedMinutes() > 0) {
            Label used = new Label(texts.now("rooms.cell.share", words.share(occupancy)));
            used.getStyleClass().add("room-share");
            getChildren().add(used);
        }
    }

    void clear() {
        getChildren().clear();
        drawn.forEach(each -> pool.giveBack(each.cell(), each.item()));
        drawn.clear();
    }

    /// Marks the place of the keyboard.
    void mark(@Nullable RoomSpot spot) {
        boolean here = spot != null && spot.row().equals(row) && spot.date().equals(date);
        String block = here && spot != null ? spot.block() : null;
        pseudoClassStateChanged(CURSOR, here && block == null);
        for (Drawn each : drawn) {
            boolean chosen = each.item().block().id().equals(block);
            each.cell().setSelected(chosen);
            each.cell().pseudoClassStateChanged(CURSOR, chosen);
            each.cell().setViewOrder(chosen ? -1 : 0); // its ring lies over the others
        }
    }

    /// Marks what is wrong. Work without a room stands in a row that says so.
    void warn(Map<String, List<RoomConflict>> conflicts, @Nullable RoomWords words) {
        for (Drawn each : drawn) {
            String block = each.item().block().id();
            List<RoomConflict> wrong = conflicts.getOrDefault(block, List.of());
            boolean marked = room != null && !wrong.isEmpty();
            String said =
                    words == null
                            ? ""
                            : wrong.stream()
                                    .map(one -> "\n" + words.conflict(one, block))
                                    .collect(Collectors.joining());
            each.cell()
                    .setTrouble(
                            marked ? BlockCell.Trouble.HARD : BlockCell.Trouble.NONE, said.strip());
            each.whole().setText(pool.whole(each.item()) + said);
        }
    }
}
