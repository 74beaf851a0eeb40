package nl.basiseerst.ui.guard;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.guard.ActivityShift;
import nl.basiseerst.domain.guard.ServingBlock;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;

import java.time.LocalDate;
import java.util.List;

/// What the pages of the inspector are made of.
record InspectorParts(GuardWords words, Desk desk, Texts texts) {

    VBox section(String title, Node... content) {
        Label label = Cells.name(title);
        label.getStyleClass().add("list-title");
        VBox section = new VBox(label);
        section.getChildren().addAll(content);
        section.getStyleClass().add("inspector-section");
        return section;
    }

    /// A name and its value for each pair of strings.
    GridPane facts(List<String> pairs) {
        GridPane facts = grid(2);
        for (int i = 0; i < pairs.size(); i += 2) {
            facts.addRow(i / 2, Cells.muted(pairs.get(i)), Cells.number(pairs.get(i + 1)));
        }
        return facts;
    }

    /// Names with numbers.
    ///
    /// @param titleKeys of the columns with numbers
    /// @param rows each a name and as many numbers
    GridPane table(List<String> titleKeys, List<List<String>> rows) {
        GridPane grid = grid(titleKeys.size() + 1);
        for (int c = 0; c < titleKeys.size(); c++) {
            Label title = Cells.number(words.text(titleKeys.get(c)));
            title.getStyleClass().add("row-title");
            GridPane.setValignment(title, VPos.BOTTOM);
            grid.add(title, c + 1, 0);
        }
        for (List<String> row : rows) {
            int at = grid.getRowCount();
            grid.add(Cells.name(row.getFirst()), 0, at);
            for (int c = 1; c < row.size(); c++) {
                grid.add(Cells.number(row.get(c)), c, at);
            }
        }
        return grid;
    }

    private static GridPane grid(int columns) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        for (int c = 0; c < columns; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(c == 0 ? HPos.LEFT : HPos.RIGHT);
            if (c > 0) {
                column.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// What comes short of each activity, in both cases.
    ///
    /// @param lookedKey key of the name of the case looked at, `otherwiseKey` of the other
    GridPane shifts(List<ActivityShift> shifts, String lookedKey, String otherwiseKey) {
        return table(
                List.of("guardview.shift.asked", lookedKey, otherwiseKey),
                shifts.stream()
                        .map(
                                shift ->
                                        List.of(
                                                words.names.activity(shift.activity()).name(),
                                                words.minutes(shift.askedMinutes()),
                                                words.minutes(shift.shortageMinutes()),
                                                words.minutes(shift.otherwiseMinutes())))
                        .toList());
    }

    /// A block that leads to the roster, with the minutes it brings.
    BlockLink block(ServingBlock block) {
        return link(
                block.block(),
                block.member(),
                block.session(),
                block.date(),
                block.span(),
                words.brings(block));
    }

    /// A block that leads to the roster.
    ///
    /// @param id of the block; the next two of its member and session
    /// @param detail at the right, may be empty
    BlockLink link(
            String id,
            String member,
            String session,
            LocalDate date,
            TimeSpan span,
            String detail) {
        var type = words.names.session(session);
        String who = words.names.member(member).name();
        String what = words.text("guardview.block.what", words.terms.day(date), span, type.name());
        BlockLink link =
                new BlockLink(
                        texts,
                        type.offer(),
                        who,
                        what,
                        detail,
                        () -> {
                            desk.show(date);
                            desk.goTo(new Destination("week", id));
                        });
        link.setId("guard-block-" + id);
        link.setAccessibleText(words.text("guardview.block.spoken", who, what, detail));
        return link;
    }
}
