package nl.basiseerst.ui.settings.paste;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.intake.IntakePreview;
import nl.basiseerst.application.intake.Match;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.paste.PasteViewModel.Sheet;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the sheet holds: its kind, and its columns above its first rows.
final class SheetCard extends PasteCard {

    private final PasteViewModel model;
    private final ComboBox<SheetKind> kinds = new ComboBox<>();
    private final MatchGrid grid;
    private final ScrollPane scroll = new ScrollPane();
    private final Label more = words("muted");
    private boolean showing;

    SheetCard(Texts texts, PasteViewModel model) {
        super(texts);
        this.model = model;
        setId("paste-sheet");
        grid = new MatchGrid(texts, model);
        scroll.setContent(grid);
        scroll.setId("paste-columns");
        scroll.getStyleClass().add("paste-columns");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(USE_PREF_SIZE);
        Label source = words("section-title");
        source.setId("paste-source");
        source.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::source, model.sheetProperty(), texts.messagesProperty()));
        getChildren().addAll(source, kind(), said("paste.columns"), scroll, more);
        model.sheetProperty().subscribe(grid::forget);
        model.matchProperty().subscribe(this::show);
        model.previewProperty().subscribe((IntakePreview preview) -> grid.mark(preview));
        texts.messagesProperty().subscribe(() -> show(model.matchProperty().get()));
    }

    private FlowPane kind() {
        Label asked = new Label();
        asked.textProperty().bind(texts().of("paste.kind"));
        asked.setMinWidth(USE_PREF_SIZE);
        asked.setLabelFor(kinds);
        kinds.setId("paste-kind");
        kinds.getStyleClass().add("paste-kind");
        kinds.accessibleTextProperty().bind(texts().of("paste.kind"));
        kinds.getItems().setAll(SheetKind.values());
        kinds.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        kinds.valueProperty()
                .subscribe(
                        kind -> {
                            if (kind != null && !showing) {
                                model.kind(kind);
                            }
                        });
        FlowPane row =
                new FlowPane(
                        8,
                        8,
                        asked,
                        kinds,
                        button("paste-other", Feather.X, "paste.other", model::clear));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String source() {
        Sheet sheet = model.sheetProperty().get();
        if (sheet == null) {
            return "";
        }
        int rows = sheet.table().rows().size();
        return sheet.source().isEmpty()
                ? texts().now("paste.source.pasted", rows)
                : texts().now("paste.source", sheet.source(), rows);
    }

    private void show(@Nullable Match match) {
        Sheet sheet = model.sheetProperty().get();
        showing = true;
        kinds.setConverter(new Worded<>(kind -> texts().now("intake.kind." + kind)));
        if (match != null) {
            kinds.setValue(match.kind());
        }
        showing = false;
        if (match != null && sheet != null) {
            grid.show(sheet.table(), match, model.previewProperty().get());
            int hidden = grid.hiddenColumns();
            visible(more, hidden > 0);
            more.setText(texts().now("paste.columns.more", hidden));
        }
    }

    /// Shows the cell of a problem.
    void show(Problem problem) {
        grid.point(problem);
        grid.node(problem)
                .ifPresent(
                        cell -> {
                            double beyond = grid.getWidth() - scroll.getViewportBounds().getWidth();
                            if (beyond > 0) {
                                double left = cell.getBoundsInParent().getMinX() - 40;
                                scroll.setHvalue(Math.clamp(left / beyond, 0, 1));
                            }
                        });
    }
}
