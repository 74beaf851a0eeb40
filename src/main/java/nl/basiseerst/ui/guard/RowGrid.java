package nl.basiseerst.ui.guard;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A table whose columns are as wide as what is in them, and whose rows can be opened: by a click,
/// or with the arrows and Enter. Tab reaches one row, the one that was used last.
final class RowGrid extends GridPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final double NAME_WIDTH = 9;
    private static final double COMFORTABLE_NAME_WIDTH = 14;
    private static final double TEXT_WIDTH = 6.5;

    /// What is in a column.
    enum Kind {
        /// Words that may wrap, with the width that is left.
        NAME,
        /// Words that may wrap.
        TEXT,
        /// Numbers, at the right and never shortened.
        NUMBER,
        /// Anything as wide as it is.
        OTHER
    }

    /// @param title above the column
    /// @param dropped 0 if it is always shown; else where room is scarce it is left out, 1 first.
    ///   What was left out is still spoken and stands where the row leads to
    record Column(ObservableValue<String> title, Kind kind, int dropped) {}

    /// A line of the table.
    sealed interface Line {

        /// A heading above the lines that follow.
        record Group(String title) implements Line {}

        /// @param number what opens with the row
        /// @param spoken the row for who does not see it
        /// @param cells one per column; buttons among them can be used
        record Row(Subject number, String spoken, List<? extends Region> cells) implements Line {}
    }

    private final List<Column> columns;
    private final Consumer<Subject> open;
    private final Consumer<Subject> passed;
    private final List<RowBack> rows = new ArrayList<>();
    private final List<List<Region>> cells = new ArrayList<>();
    private @Nullable Subject current;
    private @Nullable Subject selected;

    /// @param open told of the row that is to be opened
    /// @param passed told of each row the arrows come by
    RowGrid(List<Column> columns, Consumer<Subject> open, Consumer<Subject> passed) {
        this.columns = List.copyOf(columns);
        this.open = open;
        this.passed = passed;
        getStyleClass().add("row-grid");
        for (Column column : columns) {
            ColumnConstraints constraints = new ColumnConstraints();
            boolean name = column.kind() == Kind.NAME;
            constraints.setHalignment(column.kind() == Kind.NUMBER ? HPos.RIGHT : HPos.LEFT);
            constraints.setHgrow(name ? Priority.ALWAYS : Priority.NEVER);
            if (column.kind() == Kind.NUMBER || column.kind() == Kind.OTHER) {
                constraints.setMinWidth(USE_PREF_SIZE);
            }
            getColumnConstraints().add(constraints);
            cells.add(new ArrayList<>());
        }
    }

    /// Puts other lines in place of those that are shown; the focus stays on the same number.
    void show(List<Line> lines) {
        boolean focused = rows.stream().anyMatch(Node::isFocused);
        Subject before = current;
        getChildren().clear();
        rows.clear();
        cells.forEach(List::clear);
        addTitles();
        int at = 1;
        for (Line line : lines) {
            switch (line) {
                case Line.Group(String title) -> addGroup(title, at);
                case Line.Row row -> addRow(row, at);
            }
            at++;
        }
        current = rows.stream().anyMatch(r -> r.number.equals(before)) ? before : null;
        if (current == null && !rows.isEmpty()) {
            current = rows.getFirst().number;
        }
        mark();
        if (focused && current != null) {
            focus(current);
        }
    }

    /// Shows which number is opened, if it is one of this table.
    void select(@Nullable Subject number) {
        selected = number;
        mark();
    }

    /// Gives the keyboard to the row of that number.
    ///
    /// @return whether there is such a row
    boolean focus(Subject number) {
        for (RowBack row : rows) {
            if (row.number.equals(number)) {
                row.requestFocus();
                return true;
            }
        }
        return false;
    }

    /// The number of the row that has the keyboard; null if none has.
    @Nullable Subject focused() {
        return rows.stream().filter(Node::isFocused).map(r -> r.number).findFirst().orElse(null);
    }

    private void addTitles() {
        for (int c = 0; c < columns.size(); c++) {
            Label title = new Label();
            title.textProperty().bind(columns.get(c).title());
            title.getStyleClass().add("row-title");
            title.setTextAlignment(
                    columns.get(c).kind() == Kind.NUMBER
                            ? TextAlignment.RIGHT
                            : TextAlignment.LEFT);
            GridPane.setValignment(title, VPos.BOTTOM);
            add(title, c, 0);
            cells.get(c).add(title);
        }
    }

    private void addGroup(String text, int at) {
        Label title = new Label(text);
        title.getStyleClass().add("row-group");
        add(title, 0, at, columns.size(), 1);
    }

    private void addRow(Line.Row row, int at) {
        RowBack back = new RowBack(row.number(), row.spoken(), this::use);
        back.focusedProperty().subscribe((_, now) -> entered(back, now));
        back.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(back, event));
        rows.add(back);
        add(back, 0, at, columns.size(), 1);
        for (int c = 0; c < row.cells().size(); c++) {
            Region cell = row.cells().get(c);
            if (!(cell instanceof Button || cell instanceof Permitted)) {
                cell.setMouseTransparent(true); // a click anywhere is a click on the row
                cell.getStyleClass().add("row-cell");
            }
            add(cell, c, at);
            cells.get(c).add(cell);
        }
    }

    private void use(RowBack row) {
        row.requestFocus();
        open.accept(row.number);
    }

    private void entered(RowBack row, boolean focused) {
        if (focused) {
            current = row.number;
            mark();
        }
    }

    private void pressed(RowBack row, KeyEvent event) {
        int at = rows.indexOf(row);
        int to =
                switch (event.getCode()) {
                    case UP -> at - 1;
                    case DOWN -> at + 1;
                    case HOME -> event.isShortcutDown() ? -1 : 0;
                    case END -> rows.size() - 1;
                    default -> -1;
                };
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.accept(row.number);
            event.consume();
        } else if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            passed.accept(rows.get(to).number);
            event.consume();
        }
    }

    private void mark() {
        for (RowBack row : rows) {
            row.setFocusTraversable(row.number.equals(current));
            row.pseudoClassStateChanged(SELECTED, row.number.equals(selected));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        double needed = snappedLeftInset() + snappedRightInset();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).dropped() == 0) {
                needed += need(c, NAME_WIDTH) + getHgap();
            }
        }
        return needed;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        fit(getWidth());
        super.layoutChildren();
    }

    /// Leaves out columns until the others have room.
    private void fit(double width) {
        double needed = snappedLeftInset() + snappedRightInset();
        for (int c = 0; c < columns.size(); c++) {
            needed += need(c, COMFORTABLE_NAME_WIDTH) + getHgap();
        }
        for (int turn = 1; turn <= columns.size(); turn++) {
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).dropped() == turn) {
                    boolean shown = needed <= width;
                    needed -= shown ? 0 : need(c, NAME_WIDTH);
                    cells.get(c).forEach(cell -> setShown(cell, shown));
                }
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            Kind kind = columns.get(c).kind();
            if (kind == Kind.NAME || kind == Kind.TEXT) {
                getColumnConstraints().get(c).setMinWidth(need(c, NAME_WIDTH));
            }
        }
    }

    private static void setShown(Region cell, boolean shown) {
        cell.setVisible(shown);
        cell.setManaged(shown);
    }

    private double need(int column, double nameWidth) {
        return switch (columns.get(column).kind()) {
            case NAME -> nameWidth * em();
            case TEXT -> TEXT_WIDTH * em();
            case NUMBER, OTHER ->
                    cells.get(column).stream()
                            .mapToDouble(cell -> cell.prefWidth(-1))
                            .max()
                            .orElse(0);
        };
    }

    /// The height of the text, read off a title.
    private double em() {
        return cells.getFirst().isEmpty() || !(cells.getFirst().getFirst() instanceof Label title)
                ? 14
                : title.getFont().getSize();
    }
}
