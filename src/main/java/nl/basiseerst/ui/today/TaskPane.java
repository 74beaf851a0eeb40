package nl.basiseerst.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The task board: how far the day is, what is still to be prepared, and the tasks.
final class TaskPane extends VBox {

    private final BoardViewModel model;
    private final Texts texts;
    private final Label counts = new Label();
    private final HBox progress;
    private final HBox proposal = new HBox();
    private final Label empty = new Label();
    private final MenuButton add = new MenuButton();
    private final TaskList list;

    TaskPane(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new TaskList(model, texts);
        getStyleClass().add("task-pane");
        counts.setId("today-counts");
        counts.getStyleClass().add("muted");
        counts.setWrapText(true);
        proposal.setId("today-proposal");
        proposal.getStyleClass().add("task-proposal");
        proposal.setAlignment(Pos.CENTER_LEFT);
        empty.setId("today-no-tasks");
        empty.getStyleClass().addAll("muted", "task-empty");
        empty.setWrapText(true);
        ScrollPane scroll = new ScrollPane(new VBox(empty, list));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("task-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        progress = progress();
        getChildren().addAll(title(), progress, proposal, scroll);
        model.boardProperty().subscribe(_ -> show());
        model.cardsProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe(_ -> show());
    }

    TaskList list() {
        return list;
    }

    /// Shows the kinds of task that can be added.
    void openAdd() {
        if (!add.isDisabled()) {
            add.requestFocus();
            add.show();
        }
    }

    private HBox title() {
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(texts.of("today.tasks"));
        add.setId("today-add");
        add.textProperty().bind(texts.of("today.add"));
        add.setGraphic(new Icon(Feather.PLUS, add));
        add.setMinWidth(USE_PREF_SIZE);
        return line(title, Permitted.button(model.desk(), texts, Action.DO_TASKS, add));
    }

    private HBox progress() {
        ToggleButton filter = new ToggleButton();
        filter.setId("today-only-open");
        filter.textProperty().bind(texts.of("today.only-open"));
        filter.selectedProperty().bindBidirectional(model.onlyOpenProperty());
        filter.setMinWidth(USE_PREF_SIZE);
        return line(counts, filter);
    }

    private static HBox line(Label label, Node control) {
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label, control);
        line.getStyleClass().add("task-head");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void show() {
        DayBoard day = model.boardProperty().get();
        String sentence = day == null ? "" : day.counts().sentence(texts.messages());
        counts.setText(sentence);
        show(progress, !sentence.isEmpty());
        String nothing = nothing(day);
        empty.setText(nothing);
        show(empty, !nothing.isEmpty());
        showProposal(day == null ? List.of() : day.missing());
        showAddable(day == null ? List.of() : day.addable());
    }

    private String nothing(@Nullable DayBoard day) {
        if (day == null || !model.cardsProperty().get().isEmpty()) {
            return "";
        }
        if (!day.cards().isEmpty()) {
            return texts.now("today.empty.filtered");
        }
        return texts.now(day.isOpen() ? "today.empty" : "today.empty.closed");
    }

    private void showProposal(List<TaskType> missing) {
        show(proposal, !missing.isEmpty());
        if (missing.isEmpty()) {
            proposal.getChildren().clear();
            return;
        }
        Label said =
                new Label(
                        missing.size() == 1
                                ? texts.now("today.prepare.one", missing.getFirst().name())
                                : texts.now(
                                        "today.prepare.many", Integer.toString(missing.size())));
        said.setWrapText(true);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button prepare =
                new Button(texts.now(model.isToday() ? "today.prepare" : "today.prepare.other"));
        prepare.setId("today-prepare");
        prepare.setWrapText(true);
        prepare.getStyleClass().add("accent");
        prepare.setOnAction(
                _ -> {
                    model.prepare();
                    list.focusChosen(); // the button is gone
                });
        proposal.getChildren()
                .setAll(said, Permitted.button(model.desk(), texts, Action.DO_TASKS, prepare));
    }

    private void showAddable(List<TaskType> types) {
        add.setDisable(types.isEmpty());
        add.getItems()
                .setAll(
                        types.stream()
                                .map(
                                        type -> {
                                            MenuItem item = new MenuItem(type.name());
                                            item.setOnAction(_ -> added(type));
                                            return item;
                                        })
                                .toList());
    }

    private void added(TaskType type) {
        model.add(type);
        list.focusChosen();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
