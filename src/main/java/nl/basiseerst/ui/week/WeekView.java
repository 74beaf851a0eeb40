package nl.basiseerst.ui.week;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
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
    private final Inspector inspector;
    private final WeekToolbar toolbar;
    private final ToggleButton details;
    private final ConflictSide conflicts;
    private final @Nullable CopyViewModel copying;
    private final @Nullable CopyPanel copyPanel;
    private final ReplaceViewModel replacing;
    private final ReplacePanel replacePanel;
    private final PublishPanel publishPanel;
    private @Nullable ExportPanel exportPanel;
    private final HBox body = new HBox();
    private final WeekActions actions;

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
        actions = new WeekActions(model, commands, new Beside(), setting.weeks());
        grid = new WeekGridView(model, commands, verdicts, strip, texts, actions::act, this::open);
        replacing = new ReplaceViewModel(model, commands, work);
        replacePanel = new ReplacePanel(replacing, texts, this::closePanelToGrid);
        BlockForm form = new BlockForm(model, commands);
        PatternCommands patterns = new PatternCommands(model);
        new PatternDrag(this, patterns);
        inspector =
                new Inspector(
                        model,
                        commands,
                        patterns,
                        form,
                        texts,
                        grid.list()::requestFocus,
                        this::close);
        copying = setting.copying();
        copyPanel = copying == null ? null : new CopyPanel(copying, texts, this::closePanelToGrid);
        publishPanel = new PublishPanel(model.publication(), texts, this::closePanelToGrid);
        toolbar =
                new WeekToolbar(
                        model,
                        texts,
                        setting.chooser(),
                        copying == null ? null : this::openCopy,
                        setting.print(),
                        grid.list()::requestFocus);
        details = toolbar.details();
        conflicts = new ConflictSide(model, texts, toolbar, this::closeBeside, this::arrived);
        if (setting.kind() == WeekKind.CALENDAR) {
            toolbar.add(new PublicationButton(model.publication(), texts, this::openPublishing));
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
        details.setSelected(false);
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
        details.selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (on) {
                                closePanel();
                            }
                        });
        inspector.visibleProperty().bind(details.selectedProperty());
        inspector.managedProperty().bind(details.selectedProperty());
        VBox middle = new VBox(unplanned(), new ToldLine(commands, texts), grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        StackPane centre = new StackPane(middle, nobody(), loading());
        middle.visibleProperty()
                .bind(model.stateProperty().map(s -> s == State.PLANNED || s == State.UNPLANNED));
        HBox.setHgrow(centre, Priority.ALWAYS);
        body.getChildren().addAll(centre, inspector, conflicts.node());
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

    private void open() {
        closePanel();
        details.setSelected(true);
    }

    /// Opens the panel that copies a day, a week, a person's week or a range.
    private void openCopy(CopyDraft.Kind kind) {
        Cursor at = model.cursorProperty().get();
        if (copying != null && copyPanel != null && at != null) {
            copying.begin(kind, at.member(), at.date());
            panel(copyPanel.node());
            copyPanel.begin();
        }
    }

    private void arrived() {
        grid.list().requestFocus();
        grid.reveal();
    }

    /// Lets people take weeks along as files.
    public void takeAlong(ExportViewModel exporting) {
        ExportPanel panel = new ExportPanel(exporting, texts, this::closePanelToGrid);
        exportPanel = panel;
        toolbar.addFiles(
                what -> {
                    Cursor at = model.cursorProperty().get();
                    exporting.begin(what, model.week(), at == null ? null : at.member());
                    panel(panel.node());
                    panel.begin();
                });
    }

    private void openPublishing() {
        panel(publishPanel.node());
        publishPanel.begin();
    }

    /// Puts a panel in the place of the inspector.
    private void panel(Node node) {
        details.setSelected(false);
        if (!body.getChildren().contains(node)) {
            closePanel();
            body.getChildren().add(node);
        }
        body.applyCss();
        body.layout(); // what is inside a scroll pane can have the keyboard from here on
    }

    private void closePanel() {
        conflicts.close();
        closeBeside();
    }

    private void closeBeside() {
        body.getChildren().remove(publishPanel.node());
        if (exportPanel != null) {
            body.getChildren().remove(exportPanel.node());
        }
        if (copyPanel != null) {
            body.getChildren().remove(copyPanel.node());
        }
        body.getChildren().remove(replacePanel.node());
    }

    private void closePanelToGrid() {
        closePanel();
        grid.list().requestFocus();
    }

    private void close() {
        details.setSelected(false);
        grid.list().requestFocus();
    }

    private void arrive(@Nullable Destination place) {
        if (place != null && place.place().equals(model.kind().place()) && place.thing() != null) {
            open();
            grid.list().requestFocus();
            grid.reveal();
        }
    }

    private void pressed(KeyEvent event) {
        if (WeekKey.SEARCH.match(event)) {
            toolbar.focusSearch();
        } else if (WeekKey.PUBLISH.match(event) && model.kind() == WeekKind.CALENDAR) {
            openPublishing();
        } else if (event.getCode() == KeyCode.ESCAPE && !grid.list().isFocused()) {
            closePanelToGrid();
        } else {
            return;
        }
        event.consume();
    }

    /// What opens and closes beside the grid.
    private final class Beside implements WeekActions.Panels {
        @Override
        public void open() {
            WeekView.this.open();
            inspector.begin();
        }

        @Override
        public void openPatterns() {
            WeekView.this.open();
            inspector.beginPatterns();
        }

        @Override
        public void openSplit() {
            WeekView.this.open();
            inspector.beginSplit();
        }

        @Override
        public void openExtra() {
            WeekView.this.open();
            inspector.beginExtra();
        }

        @Override
        public void openReplace() {
            if (replacing.begin()) {
                panel(replacePanel.node());
                replacePanel.begin();
            }
        }

        @Override
        public void openConflicts() {
            conflicts.open();
        }

        @Override
        public void openCopy() {
            WeekView.this.openCopy(CopyDraft.Kind.DAY);
        }

        @Override
        public void close() {
            details.setSelected(false);
            closePanel();
        }

        @Override
        public void reveal() {
            grid.reveal();
        }
    }
}
