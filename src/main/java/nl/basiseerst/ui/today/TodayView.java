package nl.basiseerst.ui.today;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.common.desk.Shown;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The day: its risk, who is in, its tasks and who may do them. Everything has a key.
public final class TodayView extends StackPane {

    private final Desk desk;
    private final Texts texts;
    private final Consumer<? super Printable> print;
    private final TodayViewModel model;
    private final TaskPane tasks;
    private final TaskInspector inspector;
    private final Region day;

    /// @param print shows a page that can be printed
    public TodayView(Desk desk, Texts texts, Consumer<? super Printable> print) {
        this.desk = desk;
        this.texts = texts;
        this.print = print;
        model = new TodayViewModel(desk, texts);
        tasks = new TaskPane(model.board(), texts);
        inspector = new TaskInspector(model.board(), texts);
        setId("today");
        getStyleClass().add("today");
        getStylesheets()
                .add(
                        Objects.requireNonNull(TodayView.class.getResource("/css/today.css"))
                                .toExternalForm());
        day = day();
        listen();
        model.stageProperty().subscribe(_ -> show());
        desk.shownProperty().subscribe(_ -> show());
    }

    /// Its keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        return Stream.concat(
                        TodayKeys.shortcuts().stream(),
                        MomentPicker.shortcuts(MomentPicker.Step.DAY).stream())
                .toList();
    }

    /// Puts the focus where work begins: on the chosen task.
    @Override
    public void requestFocus() {
        tasks.list().focusChosen();
    }

    private Region day() {
        MomentPicker moment = new MomentPicker(desk, texts, MomentPicker.Step.DAY);
        moment.listenOn(this);
        Button sheet = new Button();
        sheet.setId("today-sheet");
        sheet.textProperty().bind(texts.of("today.sheet"));
        sheet.setGraphic(new Icon(Feather.PRINTER, sheet));
        sheet.setMinWidth(USE_PREF_SIZE);
        sheet.setOnAction(_ -> printSheet());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(moment, space, sheet);
        head.getStyleClass().add("today-head");
        head.setAlignment(Pos.CENTER_LEFT);

        DayColumns columns = new DayColumns(new TeamPane(model, texts), tasks, inspector);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox all = new VBox(head, new RiskStrip(model, texts), columns);
        all.getStyleClass().add("today-page");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("today-scroll");
        return scroll;
    }

    private void listen() {
        TaskList list = tasks.list();
        list.onEnter(inspector::focusCandidates);
        inspector.onBack(list::focusChosen);
        TodayKeys keys =
                new TodayKeys(
                        model.board(),
                        tasks::openAdd,
                        this::printSheet,
                        list::focusChosen,
                        inspector::focusCandidates);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(
                        owner -> {
                            if (owner != null) {
                                Platform.runLater(() -> Scrolling.show(owner));
                            }
                        });
    }

    private void printSheet() {
        Shown shown = desk.shownProperty().get();
        if (shown != null) {
            print.accept(new Printable.Day(shown.date()));
        }
    }

    private void show() {
        if (desk.shownProperty().get() != null) {
            if (!getChildren().contains(day)) {
                getChildren().setAll(day);
            }
            return;
        }
        getChildren()
                .setAll(
                        switch (model.stageProperty().get()) {
                            case LOADING, LOCKED, OPEN -> state("today.loading");
                            case EMPTY ->
                                    state("today.no-practice", line("today.no-practice.hint"));
                            case UNREADABLE ->
                                    state(
                                            "today.unreadable",
                                            line("today.unreadable.hint"),
                                            again());
                        });
    }

    private VBox state(String titleKey, Node... more) {
        Label title = line(titleKey);
        title.getStyleClass().add("section-title");
        VBox state = new VBox(title);
        state.getChildren().addAll(more);
        state.setId("today-state");
        state.getStyleClass().add("empty-state");
        return state;
    }

    private Label line(String key) {
        Label line = new Label();
        line.textProperty().bind(texts.of(key));
        line.setWrapText(true);
        return line;
    }

    private Button again() {
        Button again = new Button();
        again.setId("today-again");
        again.textProperty().bind(texts.of("today.again"));
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> model.readAgain());
        return again;
    }
}
