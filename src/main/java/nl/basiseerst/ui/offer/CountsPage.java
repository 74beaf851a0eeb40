package nl.basiseerst.ui.offer;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.offer.CountsViewModel.Stage;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Counts of the practice's own: pasted or out of a file, set beside the norms, and taken over.
final class CountsPage extends VBox {

    static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN);

    private static final int EXAMPLE_ROWS = 4;
    private static final int EXAMPLE_COLUMNS = 3;

    private final CountsViewModel model;
    private final Texts texts;
    private final Button paste;
    private final Label nothing;

    CountsPage(CountsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("counts");
        getStyleClass().add("counts-page");
        paste = button("counts-paste", Feather.CLIPBOARD, "counts.paste", this::paste);
        nothing = words("form-mistake", texts.of("counts.nothing-pasted"));
        shown(nothing, false);
        BooleanBinding read = model.stageProperty().isEqualTo(Stage.READ);
        read.subscribe(
                there -> {
                    paste.getStyleClass().remove(Styles.ACCENT);
                    if (!there) { // then taking over is what comes next
                        paste.getStyleClass().add(Styles.ACCENT);
                    }
                });
        CountsFound found = new CountsFound(model, texts);
        showOnly(found, read);
        VBox content = new VBox(start(), new FaultList(model, texts), found);
        content.getStyleClass().add("counts-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("counts-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node foot = foot();
        showOnly(foot, read);
        getChildren().addAll(head(), scroll, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the keyboard where work begins.
    @Override
    public void requestFocus() {
        paste.requestFocus();
    }

    private HBox head() {
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("counts.title"));
        title.setWrapText(true);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button back = button("counts-back", Feather.ARROW_LEFT, "counts.back", this::back);
        HBox head = new HBox(16, title, between, back);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox start() {
        Button file = button("counts-file", Feather.FILE_TEXT, "counts.file", model::chooseFile);
        Label reading = words("muted", texts.of("counts.reading"));
        showOnly(reading, model.stageProperty().isEqualTo(Stage.READING));
        Label about = words("counts-said", texts.of("counts.about"));
        Label keys = words("muted", texts.of("counts.keys"));
        BooleanBinding first = model.stageProperty().isNotEqualTo(Stage.READ);
        showOnly(about, first);
        showOnly(keys, first);
        GridPane example = example();
        showOnly(example, model.stageProperty().isEqualTo(Stage.WAITING));
        VBox start =
                new VBox(about, new FlowPane(8, 8, paste, file), keys, nothing, reading, example);
        start.getStyleClass().add("counts-start");
        return start;
    }

    /// What a table looks like, while there is none.
    private GridPane example() {
        GridPane example = new GridPane();
        example.setId("counts-example");
        example.getStyleClass().addAll("card", "counts-example");
        example.setMaxWidth(USE_PREF_SIZE);
        for (int row = 0; row < EXAMPLE_ROWS; row++) {
            for (int column = 0; column < EXAMPLE_COLUMNS; column++) {
                Label cell = new Label();
                cell.textProperty().bind(texts.of("counts.example." + row + "." + column));
                cell.setMinWidth(USE_PREF_SIZE);
                cell.getStyleClass().add(row == 0 ? "counted-title" : "muted");
                example.add(cell, column, row);
            }
        }
        return example;
    }

    private Node foot() {
        Label unchanged = words("muted", texts.of("counts.unchanged"));
        HBox.setHgrow(unchanged, Priority.ALWAYS);
        unchanged.setMaxWidth(Double.MAX_VALUE);
        Button accept = button("counts-accept", Feather.CHECK, "counts.accept.none", model::accept);
        accept.getStyleClass().add(Styles.ACCENT);
        accept.textProperty().unbind();
        accept.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::acceptText,
                                model.ticks().countProperty(),
                                texts.messagesProperty()));
        accept.disableProperty().bind(model.ticks().countProperty().isEqualTo(0));
        HBox foot = new HBox(16, unchanged, accept);
        foot.getStyleClass().add("counts-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private String acceptText() {
        int count = model.ticks().countProperty().get();
        return count == 0
                ? texts.now("counts.accept.none")
                : texts.now("counts.accept", Integer.toString(count));
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        shown(nothing, text == null || text.isBlank());
        if (text != null && !text.isBlank()) {
            model.paste(text);
        }
    }

    private void back() {
        model.openProperty().set(false);
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event)) {
            paste();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        }
    }

    private Button button(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(icon, button));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Label words(String style, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }

    static void showOnly(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
