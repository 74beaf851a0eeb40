package nl.basiseerst.ui.week.basic;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.week.FontSize;
import nl.basiseerst.ui.week.Notice;
import nl.basiseerst.ui.week.WeekView;
import nl.basiseerst.ui.week.WeekWork;
import nl.basiseerst.ui.week.basic.BasicBar.Page;
import nl.basiseerst.ui.week.basic.BasicViewModel.State;
import nl.basiseerst.ui.week.basic.BasicViewModel.Version;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The basic schedules: one of them edited like a week, made into weeks, and what deviates from it.
public final class BasicView extends VBox {

    private static final KeyCombination STAMP =
            new KeyCodeCombination(
                    KeyCode.U, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /// In the size of the text: with less room a panel takes all of it.
    private static final double ROOM_FOR_BOTH = 56;

    private final BasicModels models;
    private final BasicViewModel model;
    private final Texts texts;
    private final ObjectProperty<Page> page =
            new SimpleObjectProperty<>(this, "page", Page.SCHEDULE);
    private final ObjectProperty<@Nullable Node> panel = new SimpleObjectProperty<>(this, "panel");
    private final WeekView week;
    private final DeviationsPane deviations;
    private final SchedulePanel settings;
    private final StampPanel stamping;
    private final HBox body = new HBox();
    private final FontSize textSize = new FontSize(body);

    /// @param work what its week works with
    public BasicView(BasicModels models, Texts texts, WeekWork work) {
        this.models = models;
        this.texts = texts;
        model = models.schedules();
        setId("basic-view");
        getStyleClass().add("basic-view");
        getStylesheets()
                .addAll(FormField.STYLESHEET, sheet("/css/week.css"), sheet("/css/basic.css"));
        week = new WeekView(model.cycle(), texts, new CyclePicker(model, texts), work);
        deviations = new DeviationsPane(models.deviations(), texts);
        settings = new SchedulePanel(model, texts, this::closePanel);
        stamping = new StampPanel(models.stamping(), model.desk(), texts, this::closePanel);
        build();
        sceneProperty().subscribe(scene -> active(scene != null));
        page.subscribe((_, _) -> active(getScene() != null));
        panel.subscribe(_ -> arrange());
        textSize.subscribe(() -> Platform.runLater(this::arrangePanel)); // not while it is laid out
        page.subscribe((_, _) -> arrange());
        model.stateProperty().subscribe(state -> follow(state));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Puts the keyboard where work begins.
    @Override
    public void requestFocus() {
        if (model.stateProperty().get() == State.NONE) {
            lookupAll("#basic-first").forEach(Node::requestFocus);
        } else if (page.get() == Page.SCHEDULE) {
            week.requestFocus();
        } else {
            deviations.requestFocus();
        }
    }

    /// Its keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        List<Shortcut> shortcuts = new ArrayList<>();
        shortcuts.add(new Shortcut(STAMP, "basic.key.stamp"));
        shortcuts.addAll(WeekView.cycleShortcuts());
        return shortcuts;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(BasicView.class.getResource(name)).toExternalForm();
    }

    private void build() {
        BasicBar bar = new BasicBar(model, texts, page, this::openSettings, this::openStamping);
        VBox chosen = new VBox(bar, notice(), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        chosen.visibleProperty().bind(model.stateProperty().map(s -> s == State.CHOSEN));
        HBox.setHgrow(week, Priority.ALWAYS);
        HBox.setHgrow(deviations, Priority.ALWAYS);
        StackPane all = new StackPane(chosen, none(), loading());
        VBox.setVgrow(all, Priority.ALWAYS);
        getChildren().add(all);
    }

    private void arrange() {
        Node shown = page.get() == Page.SCHEDULE ? week : deviations;
        Node beside = panel.get();
        boolean alone = beside != null && body.getWidth() < ROOM_FOR_BOTH * textSize.pixels();
        shown.setVisible(!alone);
        shown.setManaged(!alone);
        body.getChildren().removeAll(week, deviations, settings.node(), stamping.node());
        body.getChildren().add(shown);
        if (beside != null) {
            body.getChildren().add(beside);
            beside.getStyleClass().remove("alone");
            if (alone) {
                beside.getStyleClass().add("alone");
            }
        }
        if (beside != null) {
            week.closeDetails();
        }
    }

    private void arrangePanel() {
        if (panel.get() != null) {
            arrange();
        }
    }

    private void active(boolean now) {
        model.setActive(now);
        models.deviations().setActive(now && page.get() == Page.DEVIATIONS);
    }

    private void follow(State state) {
        if (state != State.CHOSEN) {
            panel.set(null);
        }
    }

    private void openSettings() {
        panel.set(settings.node());
        layOut();
        settings.begin();
    }

    private void openStamping() {
        Version chosen = model.chosenProperty().get();
        if (chosen != null) {
            models.stamping().begin(chosen.schedule().validFrom());
            panel.set(stamping.node());
            layOut();
            stamping.begin();
        }
    }

    /// What is inside a scroll pane can have the keyboard once that is laid out.
    private void layOut() {
        body.applyCss();
        body.layout();
    }

    private void closePanel() {
        panel.set(null);
        requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (STAMP.match(event)) {
            event.consume();
            if (!model.desk().refuses(Action.PLAN)) {
                openStamping();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && panel.get() != null) {
            event.consume();
            closePanel();
        }
    }

    /// What happened that cannot be seen here.
    private HBox notice() {
        Label sentence = new Label();
        sentence.setId("basic-notice");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setGraphic(new Icon(Feather.INFO, sentence));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Notice told = model.noticeProperty().get();
                                    return told == null
                                            ? ""
                                            : texts.now(told.key(), told.details().toArray());
                                },
                                model.noticeProperty(),
                                texts.messagesProperty()));
        Button close = new Button();
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(new Icon(Feather.X, close));
        close.setMinWidth(USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.close"));
        close.setTooltip(tooltip);
        close.setOnAction(
                _ -> {
                    requestFocus();
                    model.dismiss();
                });
        HBox line = new HBox(sentence, close);
        line.getStyleClass().add("basic-notice");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(USE_PREF_SIZE);
        line.visibleProperty().bind(model.noticeProperty().isNotNull());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /// How to get a first one.
    private VBox none() {
        Label title = new Label();
        title.textProperty().bind(texts.of("basic.none.title"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        Label what = new Label();
        what.textProperty().bind(texts.of("basic.none"));
        what.setWrapText(true);
        what.getStyleClass().add("basic-none-words");
        what.setMinHeight(USE_PREF_SIZE);
        Button first = new Button();
        first.setId("basic-first");
        first.getStyleClass().add("accent");
        first.setMinWidth(USE_PREF_SIZE);
        first.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "basic.none.make",
                                                String.valueOf(model.shownWeek().number())),
                                model.desk().shownProperty(),
                                texts.messagesProperty()));
        first.setOnAction(
                _ ->
                        model.makeFromWeeks(
                                1,
                                texts.now("basic.name", String.valueOf(model.shownWeek().year()))));
        MenuButton more = BasicBar.create(texts, model);
        more.setId("basic-none-new");
        more.textProperty().bind(texts.of("basic.none.other"));
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        Permitted.button(model.desk(), texts, Action.PLAN, first),
                        Permitted.button(model.desk(), texts, Action.PLAN, more));
        buttons.setAlignment(Pos.CENTER);
        VBox none = new VBox(title, what, buttons);
        none.setId("basic-none");
        none.getStyleClass().add("empty-state");
        none.setAlignment(Pos.CENTER);
        none.visibleProperty().bind(model.stateProperty().map(s -> s == State.NONE));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    private VBox loading() {
        Label what = new Label();
        what.textProperty().bind(texts.of("week.loading"));
        VBox loading = new VBox(new ProgressIndicator(), what);
        loading.getStyleClass().add("empty-state");
        loading.setAlignment(Pos.CENTER);
        loading.visibleProperty().bind(model.stateProperty().map(s -> s == State.LOADING));
        loading.managedProperty().bind(loading.visibleProperty());
        return loading;
    }
}
