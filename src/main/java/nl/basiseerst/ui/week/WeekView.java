package nl.basiseerst.ui.week;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Once;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.desk.VerdictStrip;
import nl.basiseerst.ui.common.desk.VerdictViewModel;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.week.WeekViewModel.State;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The week: people by days under the verdict on it, with everything to change it.
public final class WeekView extends ScrollPane {

    private final Desk desk;
    private final Texts texts;
    private final WeekViewModel model;
    private final BlockCommands commands;
    private final WeekGridView grid;
    private final WeekToolbar toolbar;
    private final HBox body = new HBox();
    private final BesideGrid beside;

    /// The weeks of the calendar.
    ///
    /// @param copying copies days and weeks of it
    /// @param print asked to put something on paper
    /// @param work what it works with besides
    public WeekView(
            Desk desk,
            Texts texts,
            CopyViewModel copying,
            Consumer<Printable> print,
            WeekWork work) {
        this(desk, texts, WeekSetting.calendar(desk, texts, copying, print), work);
    }

    /// The weeks of a basic schedule, which are not printed.
    ///
    /// @param work what it works with besides
    public WeekView(Desk desk, Texts texts, CycleWeeks cycle, WeekWork work) {
        this(desk, texts, WeekSetting.cycle(cycle), work);
    }

    private WeekView(Desk desk, Texts texts, WeekSetting setting, WeekWork work) {
        this.desk = desk;
        this.texts = texts;
        model = new WeekViewModel(desk, setting.kind(), work.memory());
        commands = new BlockCommands(model);
        VerdictViewModel verdicts = new VerdictViewModel(desk, texts, setting.saying());
        VerdictStrip strip = new VerdictStrip(verdicts, texts);
        strip.withDaysProperty().set(false); // they head the columns
        PatternCommands patterns = new PatternCommands(model);
        beside =
                new BesideGrid(
                        body,
                        model,
                        commands,
                        patterns,
                        setting.copying(),
                        work,
                        texts,
                        new OnGrid());
        WeekActions actions = new WeekActions(model, commands, beside, setting.weeks());
        grid =
                new WeekGridView(
                        model, commands, verdicts, strip, texts, actions::act, beside::showDetails);
        new PatternDrag(this, patterns);
        toolbar =
                new WeekToolbar(
                        model,
                        texts,
                        setting.chooser(),
                        setting.copying() == null ? null : beside::openCopy,
                        setting.print(),
                        grid.list()::requestFocus);
        toolbar.details().selectedProperty().bindBidirectional(beside.detailsProperty());
        toolbar.conflicts().selectedProperty().bindBidirectional(beside.conflictsProperty());
        if (setting.kind() == WeekKind.CALENDAR) {
            toolbar.add(new PublicationButton(model.publication(), texts, beside::openPublishing));
        }
        build(strip);
        if (setting.chooser() instanceof MomentPicker moment) {
            moment.listenOn(this);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        WeekMenu menu = new WeekMenu(model, commands, patterns, texts, actions::act);
        grid.list().setContextMenu(menu);
        desk.destinationProperty().subscribe(place -> arrive(place));
    }

    /// Puts the keyboard where work begins: on the grid.
    @Override
    public void requestFocus() {
        grid.list().requestFocus();
    }

    /// Takes the inspector away, so that something else has its room.
    public void closeDetails() {
        beside.detailsProperty().set(false);
    }

    /// Its keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        return WeekKey.shortcuts(WeekKind.CALENDAR);
    }

    /// Its keys where the weeks are those of a basic schedule.
    public static List<Shortcut> cycleShortcuts() {
        return WeekKey.shortcuts(WeekKind.CYCLE);
    }

    private void build(VerdictStrip strip) {
        setId(model.kind() == WeekKind.CALENDAR ? "week-view" : "basic-week");
        getStyleClass().add("week-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(WeekView.class.getResource("/css/week.css"))
                                .toExternalForm());
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        VBox middle = new VBox(unplanned(), new ToldLine(commands, texts), grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        StackPane centre = new StackPane(middle, nobody(), loading());
        middle.visibleProperty()
                .bind(model.stateProperty().map(s -> s == State.PLANNED || s == State.UNPLANNED));
        HBox.setHgrow(centre, Priority.ALWAYS);
        body.getChildren().addFirst(centre);
        body.getStyleClass().add("week-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        CoverageBar coverage = new CoverageBar(new CoverageViewModel(desk), texts, model.kind());
        setContent(new VBox(toolbar, strip, body, coverage));
    }

    /// What to do in a week without blocks.
    private HBox unplanned() {
        Label what = new Label();
        ObservableValue<Boolean> before =
                desk.shownProperty().map(_ -> commands.hasWeekBefore()).orElse(false);
        what.textProperty()
                .bind(
                        before.flatMap(
                                there ->
                                        texts.of(
                                                there
                                                        ? "week.unplanned." + model.kind()
                                                        : "week.unplanned.too." + model.kind())));
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setMinHeight(USE_PREF_SIZE);
        Button take = new Button();
        take.setId("take-week-before");
        take.textProperty().bind(texts.of("week.take-before"));
        take.getStyleClass().add("accent");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> commands.takeWeekBefore());
        take.visibleProperty().bind(before);
        take.managedProperty().bind(take.visibleProperty());
        HBox line = new HBox(what, Permitted.button(desk, texts, Action.PLAN, take));
        line.setId("week-unplanned");
        line.getStyleClass().add("week-unplanned");
        line.visibleProperty().bind(model.stateProperty().map(s -> s == State.UNPLANNED));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private VBox nobody() {
        Label what = new Label();
        what.textProperty().bind(texts.of("week.nobody"));
        what.setWrapText(true);
        Button team = new Button();
        team.textProperty().bind(texts.of("week.to-team"));
        team.setMinWidth(USE_PREF_SIZE);
        team.setOnAction(_ -> desk.goTo(new Destination("team", null)));
        return only(State.NOBODY, what, team);
    }

    private VBox loading() {
        Label what = new Label();
        what.textProperty().bind(texts.of("week.loading"));
        return only(State.LOADING, new ProgressIndicator(), what);
    }

    private VBox only(State state, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        box.visibleProperty().bind(model.stateProperty().map(s -> s == state));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// Lets people take weeks along as files.
    public void takeAlong(ExportViewModel exporting) {
        Once<ExportPanel> panel =
                new Once<>(() -> new ExportPanel(exporting, texts, beside::leave));
        toolbar.addFiles(
                what -> {
                    Cursor at = model.cursorProperty().get();
                    exporting.begin(what, model.week(), at == null ? null : at.member());
                    beside.put(panel.get().node());
                    panel.get().begin();
                });
    }

    private void arrive(@Nullable Destination place) {
        if (place != null && place.place().equals(model.kind().place()) && place.thing() != null) {
            beside.leave();
            beside.showDetails();
            grid.list().requestFocus();
            grid.reveal();
        }
    }

    private void pressed(KeyEvent event) {
        if (WeekKey.SEARCH.match(event)) {
            toolbar.focusSearch();
        } else if (WeekKey.PUBLISH.match(event) && model.kind() == WeekKind.CALENDAR) {
            beside.openPublishing();
        } else if (event.getCode() == KeyCode.ESCAPE && !grid.list().isFocused()) {
            beside.leave();
        } else {
            return;
        }
        event.consume();
    }

    /// The grid, for who gives the keyboard back.
    private final class OnGrid implements BesideGrid.Home {
        @Override
        public void take() {
            grid.list().requestFocus();
        }

        @Override
        public void reveal() {
            grid.reveal();
        }
    }
}
