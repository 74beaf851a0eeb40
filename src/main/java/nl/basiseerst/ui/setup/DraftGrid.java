package nl.basiseerst.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.DraftWeek;
import nl.basiseerst.application.setup.DraftWeek.Part;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A week of the basic schedule in little: a line for each person, and for each day the hours and a
/// bar of what is done.
final class DraftGrid extends GridPane {

    private final Texts texts;

    DraftGrid(Texts texts) {
        this.texts = texts;
        setId("setup-draft");
        getStyleClass().add("draft-grid");
    }

    void show(DraftWeek week) {
        getChildren().clear();
        getColumnConstraints().clear();
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.SOMETIMES);
        getColumnConstraints().add(names);
        for (int i = 0; i < week.days().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            getColumnConstraints().add(column);
            Label head = new Label(texts.now("term.day." + week.days().get(i).name()));
            head.getStyleClass().add("form-label");
            add(head, i + 1, 0);
        }
        for (int r = 0; r < week.rows().size(); r++) {
            DraftWeek.Row row = week.rows().get(r);
            add(name(row), 0, r + 1);
            for (int d = 0; d < week.days().size(); d++) {
                add(cell(week, row, week.days().get(d)), d + 1, r + 1);
            }
        }
    }

    private Node name(DraftWeek.Row row) {
        Label name = new Label(row.member().name());
        name.getStyleClass().add("draft-name");
        Label role = new Label(new Terms(texts.messages()).role(row.member().role()));
        role.getStyleClass().addAll("muted", "draft-role");
        name.setMinWidth(Region.USE_PREF_SIZE);
        role.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(name, role);
    }

    private Node cell(DraftWeek week, DraftWeek.Row row, DayOfWeek day) {
        List<Part> parts = row.on(day);
        if (parts.isEmpty()) {
            Label free = new Label(texts.now("setup.week.free"));
            free.getStyleClass().add("muted");
            return free;
        }
        TimeSpan hull = row.hull(day).orElseThrow();
        Label hours = new Label(hull.toString());
        hours.setMinWidth(Region.USE_PREF_SIZE);
        String said =
                parts.stream()
                        .map(part -> part.span() + " " + part.session())
                        .collect(Collectors.joining("\n"));
        hours.setAccessibleText(row.member().name() + " " + said);
        VBox cell = new VBox(2, hours, new Bar(week, parts));
        cell.getStyleClass().add("draft-cell");
        Tooltip.install(cell, new Tip(said));
        return cell;
    }

    /// The parts of a day in proportion, each in the look of its kind.
    private static final class Bar extends Pane {

        private final DraftWeek week;
        private final List<Part> parts;

        Bar(DraftWeek week, List<Part> parts) {
            this.week = week;
            this.parts = parts;
            getStyleClass().add("draft-bar");
            for (Part part : parts) {
                Region block = new Region();
                block.getStyleClass()
                        .addAll(
                                "block-cell",
                                part.offer().name().equals("NONE")
                                        ? "other"
                                        : part.offer().name().toLowerCase(Locale.ROOT));
                getChildren().add(block);
            }
        }

        @Override
        protected void layoutChildren() {
            double perMinute = getWidth() / Math.max(1, week.latest() - week.earliest());
            for (int i = 0; i < parts.size(); i++) {
                TimeSpan span = parts.get(i).span();
                getChildren()
                        .get(i)
                        .resizeRelocate(
                                (span.from() - week.earliest()) * perMinute,
                                0,
                                Math.max(2, span.minutes() * perMinute - 1),
                                getHeight());
            }
        }
    }
}
