package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.ListedConflict.State;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.week.ConflictLine.Of;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// All that does not fit in the week, by day, beside the grid. Enter or a click goes to the block;
/// below the list stands what helps, and what accepts it.
final class ConflictPanel extends VBox {

    private static final double MOST_OF_FOOT = 0.45;

    private final WeekViewModel model;
    private final ConflictsViewModel conflicts;
    private final Texts texts;
    private final Runnable arrived;
    private final ListView<ConflictLine> list = new ListView<>();
    private final Label nothing = new Label();
    private final VBox foot = new VBox();
    private final List<Runnable> counts = new ArrayList<>();
    private @Nullable ConflictCard card;

    /// @param arrived called once the cursor is where the chosen one is
    /// @param closed called when it is to go
    ConflictPanel(WeekViewModel model, Texts texts, Runnable arrived, Runnable closed) {
        this.model = model;
        this.conflicts = model.conflicts();
        this.texts = texts;
        this.arrived = arrived;
        setId("conflict-panel");
        getStyleClass().addAll("inspector", "conflict-panel");
        list.setId("conflict-list");
        list.getStyleClass().add("conflict-list");
        list.setCellFactory(_ -> new ConflictCell(list, this::go));
        list.accessibleTextProperty().bind(texts.of("week.conflicts"));
        list.visibleProperty().bind(nothing.visibleProperty().not());
        list.managedProperty().bind(list.visibleProperty());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> showFoot());
        setVgrow(list, Priority.ALWAYS);
        nothing.getStyleClass().add("conflict-none");
        nothing.setWrapText(true);
        nothing.managedProperty().bind(nothing.visibleProperty());
        ScrollPane below = new ScrollPane(foot);
        below.getStyleClass().add("conflict-foot");
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.setFocusTraversable(false);
        below.visibleProperty().bind(list.visibleProperty());
        below.managedProperty().bind(below.visibleProperty());
        getChildren().addAll(head(closed), filter(), nothing, list, below);
        foot.heightProperty().subscribe(_ -> below.setMinHeight(footHeight()));
        heightProperty().subscribe(_ -> below.setMinHeight(footHeight()));
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        closed.run();
                    }
                });
        InSight.follow(this, conflicts.chosenProperty(), _ -> fill());
        InSight.follow(this, conflicts.listedProperty(), _ -> fill());
        InSight.follow(this, texts.messagesProperty(), _ -> fill());
        InSight.follow(
                this,
                conflicts.warnings().askedProperty(),
                asked -> {
                    if (card != null) {
                        card.follow(asked);
                        below.setVvalue(asked == null ? 0 : 1);
                    }
                });
    }

    /// All of it where there is room: the list keeps a part.
    private double footHeight() {
        return Math.min(foot.getHeight() + 2, getHeight() * MOST_OF_FOOT);
    }

    /// Puts the keyboard in the list.
    void begin() {
        if (list.getSelectionModel().isEmpty()) {
            selectFirst();
        }
        list.requestFocus();
    }

    private Node head(Runnable closed) {
        Label title = new Label();
        title.textProperty().bind(texts.of("week.conflicts"));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.setId("conflicts-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(new Icon(Feather.X, close));
        close.setMinWidth(USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("inspector-head");
        return head;
    }

    private Node filter() {
        FlowPane filter = new FlowPane();
        filter.getStyleClass().add("conflict-filter");
        for (State state : State.values()) {
            CheckBox box = new CheckBox();
            box.setId("conflicts-" + state);
            box.setMinWidth(USE_PREF_SIZE);
            box.selectedProperty().bindBidirectional(conflicts.wantedProperty(state));
            counts.add(
                    () ->
                            box.setText(
                                    texts.now(
                                            "week.conflicts.filter",
                                            texts.now("planning.state." + state),
                                            Long.toString(conflicts.count(state)))));
            filter.getChildren().add(box);
        }
        return filter;
    }

    private void fill() {
        counts.forEach(Runnable::run);
        ConflictLine before = list.getSelectionModel().getSelectedItem();
        List<ConflictLine> next = lines();
        if (!next.equals(list.getItems())) {
            list.getItems().setAll(next);
        }
        boolean known = conflicts.listedProperty().get() != null;
        boolean any = known && !Objects.requireNonNull(conflicts.listedProperty().get()).isEmpty();
        nothing.setVisible(next.isEmpty());
        nothing.setText(
                texts.now(
                        !known
                                ? "week.conflicts.unknown"
                                : any ? "week.conflicts.left-out" : "week.conflicts.none"));
        select(before);
        showFoot();
    }

    /// Headings of days and of the week as a whole, with what belongs under them.
    private List<ConflictLine> lines() {
        List<ConflictLine> lines = new ArrayList<>();
        RosterConflictWords words = conflicts.words(texts.messages());
        String heading = "";
        for (ListedConflict one : conflicts.chosenProperty().get()) {
            String its = heading(one.conflict());
            if (!its.equals(heading)) {
                lines.add(new ConflictLine.Heading(its));
                heading = its;
            }
            if (words != null) {
                lines.add(new Of(one, words.state(one), words.sentence(one.conflict())));
            }
        }
        return lines;
    }

    private String heading(RosterConflict conflict) {
        LocalDate date = conflict.date();
        return conflict.kind().isOfWeek()
                ? texts.now("week.conflicts.week")
                : model.kind().day(texts, date);
    }

    /// The same one as before, or what took its place.
    private void select(@Nullable ConflictLine before) {
        if (!(before instanceof Of of)) {
            selectFirst();
            return;
        }
        for (ConflictLine line : list.getItems()) {
            if (line instanceof Of other
                    && other.listed().conflict().equals(of.listed().conflict())) {
                list.getSelectionModel().select(line);
                return;
            }
        }
        selectFirst();
    }

    private void selectFirst() {
        list.getItems().stream()
                .filter(Of.class::isInstance)
                .findFirst()
                .ifPresent(line -> list.getSelectionModel().select(line));
    }

    private void showFoot() {
        if (card != null
                && list.getSelectionModel().getSelectedItem() instanceof Of of
                && card.shows(of.listed(), texts.messages())) {
            return; // what is being typed stays
        }
        RosterConflictWords words = conflicts.words(texts.messages());
        PracticePlan plan = model.plan().orElse(null);
        if (list.getSelectionModel().getSelectedItem() instanceof Of of
                && words != null
                && plan != null) {
            card = new ConflictCard(conflicts, texts, words, plan, of.listed(), false);
            Button there = new Button(texts.now("week.conflicts.go"));
            there.setId("conflict-go");
            there.setGraphic(new Icon(Feather.ARROW_LEFT, there));
            there.setMinWidth(USE_PREF_SIZE);
            there.setOnAction(_ -> go());
            foot.getChildren().setAll(card, there);
        } else {
            card = null;
            foot.getChildren().clear();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            go();
        }
    }

    private void go() {
        if (list.getSelectionModel().getSelectedItem() instanceof Of of) {
            RosterConflict conflict = of.listed().conflict();
            if (conflict.blocks().isEmpty()) {
                model.select(new Cursor(conflict.member(), conflict.date()));
            } else {
                model.select(conflict.blocks().getFirst());
            }
            arrived.run();
        }
    }
}
