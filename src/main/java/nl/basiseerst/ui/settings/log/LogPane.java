package nl.basiseerst.ui.settings.log;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.audit.LogFilter;
import nl.basiseerst.application.audit.LogLine;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The log of changes: what to look for, what was found, what a change did, and whether the log is
/// whole.
public final class LogPane extends VBox {

    private final Texts texts;
    private final LogViewModel model;
    private final ListView<LogLine> list = new ListView<>();
    private final ObjectBinding<@Nullable Words> words;

    private LogPane(Texts texts, LogViewModel model) {
        this.texts = texts;
        this.model = model;
        setId("log");
        getStyleClass().add("log-pane");
        getStylesheets()
                .add(
                        Objects.requireNonNull(LogPane.class.getResource("/css/log.css"))
                                .toExternalForm());
        words =
                Bindings.createObjectBinding(
                        this::words, model.desk().shownProperty(), texts.messagesProperty());
        buildList();
        getChildren()
                .setAll(
                        new LogFilters(texts, model, words),
                        list,
                        new DetailCard(texts, model, words),
                        new ChainCard(texts, model, words));
        sceneProperty().subscribe(scene -> model.setActive(scene != null));
    }

    /// The log for those who may read it; the others see why they may not.
    public static Node forThoseWhoMay(Texts texts, LogViewModel model) {
        return Permitted.part(model.desk(), texts, Action.READ_LOG, new LogPane(texts, model));
    }

    private @Nullable Words words() {
        Shown shown = model.desk().shownProperty().get();
        return shown == null ? null : new Words(texts.messages(), shown.plan());
    }

    private void buildList() {
        list.setId("log-list");
        list.getStyleClass().add("log-list");
        list.accessibleTextProperty().bind(texts.of("settings.log.list"));
        list.setCellFactory(_ -> new LogCell(texts, words, this::near));
        list.setItems(model.lines());
        list.setPlaceholder(placeholder());
        list.getSelectionModel().selectedItemProperty().subscribe((_, line) -> choose(line));
        list.focusedProperty().subscribe(this::begin);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        words.subscribe((_, _) -> list.refresh());
    }

    /// Whoever comes to the list begins at its first line.
    private void begin(boolean focused) {
        if (focused && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void choose(@Nullable LogLine line) {
        if (line != null) {
            model.open(line);
        }
    }

    /// Somebody sees that row: what follows must be there before they come to it.
    private void near(int row) {
        if (row >= model.lines().size() - LogCell.AHEAD) {
            model.more();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE
                && !model.filterProperty().get().equals(LogFilter.ALL)) {
            model.look(LogFilter.ALL);
            event.consume();
        }
    }

    private Node placeholder() {
        Label label = new Label();
        label.setId("log-nothing");
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::whyNothing,
                                model.readingProperty(),
                                model.filterProperty(),
                                texts.messagesProperty()));
        return new StackPane(label);
    }

    private String whyNothing() {
        if (model.readingProperty().get()) {
            return texts.now("settings.log.reading");
        }
        return texts.now(
                model.filterProperty().get().equals(LogFilter.ALL)
                        ? "settings.log.empty"
                        : "settings.log.nothing");
    }
}
