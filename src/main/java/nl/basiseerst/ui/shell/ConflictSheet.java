package nl.basiseerst.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.store.Clash;
import nl.basiseerst.application.store.Conflict;
import nl.basiseerst.application.words.ConflictWords;
import nl.basiseerst.application.words.ConflictWords.Line;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Conflicts;

import org.kordamp.ikonli.feather.Feather;

/// What somebody else made of the same thing beside what the person wants, and the choice between
/// them, over everything else. Escape leaves what is stored.
final class ConflictSheet extends StackPane {

    /// More of one change are counted, not shown.
    private static final int MOST = 3;

    private final Texts texts;
    private final VBox content = new VBox(16);
    private final Button keep;

    ConflictSheet(Conflicts conflicts, Texts texts) {
        this.texts = texts;
        setId("conflict");
        getStyleClass().add("help-veil");
        Label title = WordPane.words("page-title");
        title.textProperty().bind(texts.of("conflict.title"));
        title.setGraphic(new Icon(Feather.USERS, title));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(content.heightProperty()); // all, if there is room
        VBox.setVgrow(scroll, Priority.ALWAYS);
        keep = button("conflict-keep", "conflict.keep", conflicts::keepStored);
        keep.getStyleClass().add(Styles.ACCENT);
        Button onTop = button("conflict-on-top", "conflict.on-top", conflicts::makeOnTop);
        FlowPane choice = new FlowPane(12, 8, keep, onTop);
        choice.setMinHeight(USE_PREF_SIZE);
        VBox sheet = new VBox(title, scroll, choice);
        sheet.getStyleClass().addAll("help-sheet", "conflict-sheet");
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        conflicts.keepStored();
                        event.consume();
                    }
                });
    }

    /// Shows it and takes the keyboard.
    void show(Conflict conflict) {
        ConflictWords words = new ConflictWords(texts.messages(), conflict);
        Label told = WordPane.words("conflict-told");
        told.setId("conflict-told");
        told.setText(words.told());
        content.getChildren().setAll(told);
        conflict.clashes().stream()
                .limit(MOST)
                .forEach(clash -> content.getChildren().add(beside(words, clash)));
        int more = conflict.clashes().size() - MOST;
        if (more > 0) {
            Label rest = WordPane.words("muted");
            rest.setText(texts.now("conflict.more", more));
            content.getChildren().add(rest);
        }
        keep.requestFocus();
    }

    private Node beside(ConflictWords words, Clash clash) {
        Label thing = WordPane.words("section-title");
        thing.setText(words.thing(clash));
        GridPane grid = new GridPane();
        grid.getStyleClass().add("conflict-grid");
        grid.addRow(0, new Label(), heading("conflict.stored"), heading("conflict.wanted"));
        int row = 1;
        for (Line line : words.lines(clash)) {
            Label name = WordPane.words("muted");
            name.setText(line.name());
            grid.addRow(row++, name, value(line.stored(), line), value(line.wanted(), line));
        }
        return new VBox(8, thing, grid);
    }

    private Label heading(String key) {
        Label label = WordPane.words("form-label");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    /// What differs is bold and has a sign, and says so to those who hear it.
    private Label value(String text, Line line) {
        Label label = WordPane.words(line.differs() ? "conflict-differs" : "conflict-same");
        label.setText(text);
        if (line.differs()) {
            label.setGraphic(new Icon(Feather.CHEVRON_RIGHT, label));
            label.setAccessibleText(text + ", " + texts.now("conflict.differs"));
        }
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
