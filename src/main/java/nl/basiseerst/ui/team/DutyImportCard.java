package nl.basiseerst.ui.team;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.application.duties.DutyLine;
import nl.basiseerst.application.duties.DutyPreview;
import nl.basiseerst.application.duties.ReadDuties;
import nl.basiseerst.application.words.DutyWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.team.DutyImportViewModel.Found;
import nl.basiseerst.ui.team.DutyImportViewModel.Looked;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What taking over a file of duties comes to, and whether that is wanted; afterwards that it was
/// done. For the member for whom the file was chosen.
final class DutyImportCard extends WordPane {

    private static final double LINE_EM = 2.4;
    private static final int MOST_LINES = 8;

    private final DutyImportViewModel model;
    private final String member;
    private final Label title = words("duty-import-title");
    private final Label summary = words("duty-import-summary");
    private final Label privacy = said("duties.privacy");
    private final ListView<DutyLine> lines = new ListView<>();
    private final CheckBox remove = new CheckBox();
    private final FlowPane decision;
    private final FlowPane after;

    DutyImportCard(DutyImportViewModel model, Texts texts, String member) {
        super(texts);
        this.model = model;
        this.member = member;
        setId("duty-import");
        getStyleClass().add("duty-import");
        title.setId("duty-import-title");
        summary.setId("duty-import-summary");
        lines.setId("duty-import-lines");
        lines.accessibleTextProperty().bind(texts.of("duties.list"));
        remove.setId("duty-import-remove");
        remove.setWrapText(true);
        remove.setMinHeight(USE_PREF_SIZE);
        remove.textProperty().bind(texts.of("duties.remove"));
        Button accept = button("duty-import-accept", "duties.accept", model::accept);
        accept.disableProperty().bind(model.acceptableProperty().not());
        decision =
                new FlowPane(
                        8, 8, accept, button("duty-import-cancel", "duties.cancel", model::clear));
        after =
                new FlowPane(
                        8,
                        8,
                        button("duty-import-undo", "duties.undo", model::undo),
                        button("duty-import-close", "duties.close", model::clear));
        getChildren().addAll(title, summary, lines, remove, decision, after, privacy);
        remove.selectedProperty().subscribe((_, now) -> decide(now));
    }

    private void decide(boolean removes) {
        model.removeProperty().set(removes);
        show();
    }

    /// Shows how it stands.
    void show() {
        Looked now = model.lookedProperty().get();
        Looked done = model.doneProperty().get();
        boolean looking = now != null && now.member().equals(member);
        boolean stored = !looking && done != null && done.member().equals(member);
        visible(this, looking || stored);
        if (looking) {
            look(now);
        } else if (stored) {
            Found found = done.found();
            title.setText(texts().now("duties.done", String.valueOf(done.file().getFileName())));
            summary.setText(
                    found == null
                            ? ""
                            : words(done, found)
                                    .summary(found.preview(), model.removeProperty().get()));
            parts(false, false, false, true);
        }
    }

    private void look(Looked now) {
        Found found = now.found();
        String file = String.valueOf(now.file().getFileName());
        if (found == null) {
            title.setText(texts().now("duties.reading", file));
            summary.setText("");
            parts(false, false, true, false);
            return;
        }
        DutyPreview preview = found.preview();
        DutyWords words = words(now, found);
        boolean removes = model.removeProperty().get();
        boolean nothing = preview.edits(removes).isEmpty();
        title.setText(texts().now("duties.title", file));
        summary.setText(
                nothing
                        ? texts().now("duties.nothing") + " " + words.summary(preview, removes)
                        : words.summary(preview, removes));
        List<DutyLine> told =
                preview.lines(removes).stream().filter(l -> !(l instanceof DutyLine.Same)).toList();
        lines.setCellFactory(_ -> new LineCell(words, removes));
        lines.setItems(FXCollections.observableList(told));
        int height = Math.min(MOST_LINES, told.size() + preview.count(DutyLine.Skipped.class));
        lines.setStyle("-fx-pref-height: %sem;".formatted(height * LINE_EM + 0.5));
        remove.setSelected(removes);
        parts(!told.isEmpty(), preview.count(DutyLine.Gone.class) > 0, true, false);
    }

    private DutyWords words(Looked now, Found found) {
        return new DutyWords(texts().messages(), found.plan(), ReadDuties.isCalendar(now.file()));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void parts(boolean list, boolean choice, boolean deciding, boolean stored) {
        visible(summary, !summary.getText().isEmpty());
        visible(lines, list);
        visible(remove, choice);
        visible(decision, deciding);
        visible(after, stored);
        visible(privacy, deciding);
    }

    /// A duty with what becomes of it, in as many lines as that takes.
    private static final class LineCell extends ListCell<DutyLine> {

        private final DutyWords words;
        private final boolean removes;

        LineCell(DutyWords words, boolean removes) {
            this.words = words;
            this.removes = removes;
            setWrapText(true);
            setPrefWidth(0); // as wide as the list
            getStyleClass().add("duty-import-line");
        }

        @Override
        protected void updateItem(@Nullable DutyLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setText("");
            } else {
                setGraphic(new Icon(icon(line), this));
                setText(words.fate(line, removes) + ": " + words.sentence(line));
            }
        }

        private static Feather icon(DutyLine line) {
            return switch (line) {
                case DutyLine.Added _ -> Feather.PLUS_CIRCLE;
                case DutyLine.Changed _ -> Feather.EDIT_2;
                case DutyLine.Same _ -> Feather.CHECK;
                case DutyLine.Gone _ -> Feather.MINUS_CIRCLE;
                case DutyLine.Skipped _ -> Feather.ALERT_TRIANGLE;
            };
        }
    }
}
