package nl.basiseerst.ui.settings.paste;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import nl.basiseerst.application.intake.ColumnName;
import nl.basiseerst.application.intake.Field;
import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.table.Table;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Some rows of a sheet, with above each column a field for what it holds. Cells with a problem are
/// marked.
final class MatchGrid extends GridPane {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final int MOST_COLUMNS = 30;
    private static final int ROWS = 6;
    private static final int ROWS_BEFORE = 2;
    private static final int SHOWN = 26;

    private record Place(int row, int column) {}

    private final Texts texts;
    private final PasteViewModel model;
    private final Map<Place, Label> cells = new HashMap<>();
    private final Set<Place> wrong = new HashSet<>();
    private final List<ComboBox<Optional<Field>>> choices = new ArrayList<>();
    private @Nullable Table table;
    private @Nullable Match match;
    private @Nullable Problem pointed;
    private int hidden;
    private boolean writing;

    MatchGrid(Texts texts, PasteViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("paste-grid");
    }

    /// Points at nothing any more.
    void forget() {
        pointed = null;
    }

    /// How many columns there was no room for.
    int hiddenColumns() {
        return hidden;
    }

    /// Shows the first rows, or those around the problem that is pointed at.
    void show(Table shown, Match matched, @Nullable IntakePreview preview) {
        table = shown;
        match = matched;
        int width = shown.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        hidden = Math.max(0, width - MOST_COLUMNS);
        choices(matched, Math.min(width, MOST_COLUMNS));
        rows(shown, matched, Math.min(width, MOST_COLUMNS));
        mark(preview);
    }

    private void choices(Match matched, int width) {
        writing = true;
        if (choices.size() != width) {
            choices.clear();
            for (int column = 0; column < width; column++) {
                choices.add(choice(column));
            }
        }
        List<Optional<Field>> fields = new ArrayList<>(List.of(Optional.empty()));
        matched.kind().fields().forEach(field -> fields.add(Optional.of(field)));
        for (int column = 0; column < width; column++) {
            ComboBox<Optional<Field>> choice = choices.get(column);
            choice.setConverter(new Worded<>(this::name));
            if (!choice.getItems().equals(fields)) {
                choice.getItems().setAll(fields);
            }
            boolean known = column < matched.fields().size();
            choice.setValue(
                    known ? Optional.ofNullable(matched.fields().get(column)) : Optional.empty());
            choice.setAccessibleText(texts.now("paste.column", ColumnName.of(column)));
        }
        writing = false;
    }

    private ComboBox<Optional<Field>> choice(int column) {
        ComboBox<Optional<Field>> choice = new ComboBox<>();
        choice.setId("paste-column-" + ColumnName.of(column));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.valueProperty()
                .subscribe(
                        field -> {
                            if (field != null && !writing) {
                                model.match(column, field.orElse(null));
                            }
                        });
        return choice;
    }

    private String name(Optional<Field> field) {
        return field.map(f -> texts.now("intake.field." + f)).orElse(texts.now("paste.skip"));
    }

    private void rows(Table shown, Match matched, int width) {
        cells.clear();
        getChildren().clear();
        for (int column = 0; column < width; column++) {
            Label letter = new Label(ColumnName.of(column));
            letter.getStyleClass().add("paste-letter");
            letter.setMaxWidth(Double.MAX_VALUE);
            add(letter, column + 1, 0);
            add(choices.get(column), column + 1, 1);
        }
        int line = 2;
        for (Row row : around(shown, matched)) {
            Label number = new Label(Integer.toString(row.number()));
            number.getStyleClass().add("paste-letter");
            add(number, 0, line);
            for (int column = 0; column < width; column++) {
                Label cell = new Label(shortened(row.cell(column)));
                cell.getStyleClass().add("paste-cell");
                cell.setMaxWidth(Double.MAX_VALUE);
                cell.setMinWidth(USE_PREF_SIZE);
                cell.pseudoClassStateChanged(HEADER, row.number() == matched.header());
                cells.put(new Place(row.number(), column), cell);
                add(cell, column + 1, line);
            }
            line++;
        }
    }

    private List<Row> around(Table shown, Match matched) {
        int start = 0;
        if (pointed != null) {
            int number = pointed.row();
            for (int i = 0; i < shown.rows().size(); i++) {
                if (shown.rows().get(i).number() <= number) {
                    start = Math.max(0, i - ROWS_BEFORE);
                }
            }
        }
        List<Row> rows = shown.rows();
        List<Row> around = new ArrayList<>();
        if (start > 0) {
            rows.stream().filter(r -> r.number() == matched.header()).forEach(around::add);
        }
        for (Row row : rows.subList(start, Math.min(rows.size(), start + ROWS))) {
            if (!around.contains(row)) {
                around.add(row);
            }
        }
        return around;
    }

    /// Marks the cells with a problem.
    void mark(@Nullable IntakePreview preview) {
        wrong.clear();
        if (preview != null) {
            preview.problems().forEach(p -> wrong.add(new Place(p.row(), p.column())));
        }
        Problem at = pointed;
        cells.forEach(
                (place, cell) -> {
                    boolean bad = wrong.contains(place) || wrong.contains(new Place(place.row, -1));
                    cell.pseudoClassStateChanged(WRONG, bad);
                    cell.pseudoClassStateChanged(
                            POINTED,
                            at != null
                                    && place.row == at.row()
                                    && (place.column == at.column() || at.column() < 0));
                });
    }

    /// Shows the row of a problem, and its cell as the one that is meant.
    void point(Problem problem) {
        pointed = problem;
        if (table != null && match != null) {
            show(table, match, model.previewProperty().get());
            applyCss();
            layout();
        }
    }

    /// The cell of a problem, if it is shown.
    Optional<Node> node(Problem problem) {
        return Optional.ofNullable(cells.get(new Place(problem.row(), problem.column())));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
