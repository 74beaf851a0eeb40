package nl.basiseerst.ui.rooms;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.rooms.RoomGrid;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Destination;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.rooms.RoomWeekViewModel.State;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// The rooms of a week: room by day, with everything to put work in another room.
public final class RoomsView extends ScrollPane {

    private final RoomWeekViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final RoomGridView grid;
    private final BlockRoomPane block;
    private final ChosenRoomPane chosen;
    private final RoomPanel blockPanel;
    private final ProposalPane proposal;
    private final RoomPanel proposalPanel;
    private final ToggleButton details = new ToggleButton();

    public RoomsView(RoomWeekViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        desk = model.desk();
        setId("rooms");
        getStyleClass().add("rooms-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(RoomsView.class.getResource("/css/rooms.css"))
                                .toExternalForm());
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        grid = new RoomGridView(model, texts, this::act, this::openBlock);
        block = new BlockRoomPane(model, texts);
        chosen = new ChosenRoomPane(model, texts, this::propose);
        block.visibleProperty().bind(chosen.visibleProperty().not());
        blockPanel =
                new RoomPanel(
                        "rooms-block",
                        texts,
                        "rooms.details",
                        this::closePanels,
                        new VBox(block, chosen),
                        new Region());
        proposal = new ProposalPane(model.proposal(), texts);
        proposalPanel =
                new RoomPanel(
                        "rooms-proposal",
                        texts,
                        "rooms.propose.title",
                        this::closePanels,
                        proposal,
                        proposal.foot());
        build();
        desk.destinationProperty().subscribe(this::arrive);
    }

    /// Puts the keyboard where work begins: on the grid.
    @Override
    public void requestFocus() {
        grid.list().requestFocus();
    }

    /// Its keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        List<Shortcut> shortcuts = new ArrayList<>(RoomKey.shortcuts());
        shortcuts.addAll(MomentPicker.shortcuts(MomentPicker.Step.WEEK));
        return shortcuts;
    }

    private void build() {
        StackPane centre = new StackPane(grid, loading(), empty());
        grid.visibleProperty().bind(model.stateProperty().map(s -> s == State.READY));
        HBox.setHgrow(centre, Priority.ALWAYS);
        show(blockPanel, details.selectedProperty());
        show(proposalPanel, model.proposal().openProperty());
        HBox body = new HBox(centre, blockPanel, proposalPanel);
        VBox.setVgrow(body, Priority.ALWAYS);
        setContent(new VBox(toolbar(), new RoomToldLine(model, texts), body));
        details.selectedProperty()
                .subscribe(
                        (_, on) -> {
                            if (on) {
                                model.proposal().close();
                            }
                        });
        model.proposal()
                .openProperty()
                .subscribe(
                        (_, on) -> {
                            if (on) {
                                details.setSelected(false);
                            } else {
                                grid.list().requestFocus(); // from a panel that is gone
                            }
                        });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave();
                        event.consume();
                    }
                });
    }

    private static void show(RoomPanel panel, ObservableValue<Boolean> shown) {
        panel.visibleProperty().bind(shown);
        panel.managedProperty().bind(shown);
    }

    private FlowPane toolbar() {
        MomentPicker moment = new MomentPicker(desk, texts, MomentPicker.Step.WEEK);
        moment.listenOn(this);
        Label missing = WordPane.words("room-toolbar-missing");
        missing.setId("rooms-missing");
        InSight.follow(this, model.gridProperty(), now -> tell(missing, now));
        texts.messagesProperty().subscribe((_, _) -> tell(missing, model.gridProperty().get()));
        Button propose = new Button();
        propose.setId("rooms-propose");
        propose.getStyleClass().add("accent");
        propose.setGraphic(new Icon(Feather.SHUFFLE, propose));
        propose.textProperty().bind(texts.of("rooms.propose"));
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.setOnAction(_ -> propose());
        propose.disableProperty()
                .bind(model.gridProperty().map(g -> g == null || g.missing() == 0).orElse(true));
        details.setId("rooms-details");
        details.setGraphic(new Icon(Feather.SIDEBAR, details));
        details.getStyleClass().add("button-icon");
        details.accessibleTextProperty().bind(texts.of("rooms.details"));
        Tooltip name = new Tip();
        name.textProperty().bind(texts.of("rooms.details"));
        details.setTooltip(name);
        details.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane toolbar =
                new FlowPane(
                        moment,
                        Permitted.button(desk, texts, Action.PLAN, propose),
                        details,
                        missing);
        toolbar.getStyleClass().add("room-toolbar");
        toolbar.setMinHeight(Region.USE_PREF_SIZE);
        return toolbar;
    }

    private void tell(Label missing, @Nullable RoomGrid now) {
        missing.setText(now == null ? "" : texts.now("rooms.missing", now.missing()));
    }

    private VBox loading() {
        Label what = new Label();
        what.textProperty().bind(texts.of("rooms.loading"));
        return only(State.LOADING, new ProgressIndicator(), what);
    }

    private VBox empty() {
        Label what = WordPane.words("muted");
        what.textProperty().bind(texts.of("rooms.empty"));
        Button settings = new Button();
        settings.setId("rooms-to-settings");
        settings.textProperty().bind(texts.of("rooms.to-settings"));
        settings.setMinWidth(Region.USE_PREF_SIZE);
        settings.setOnAction(_ -> desk.goTo(new Destination("settings", "rooms")));
        return only(State.EMPTY, what, settings);
    }

    private VBox only(State state, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add("empty-state");
        box.visibleProperty().bind(model.stateProperty().map(s -> s == state));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void openBlock() {
        details.setSelected(true);
    }

    private void propose() {
        model.propose();
        if (model.proposal().openProperty().get()) {
            applyCss();
            layout(); // what is inside a panel can have the keyboard from here on
            proposal.begin();
        }
    }

    /// First of what is chosen, then of what stands beside the grid.
    private void leave() {
        boolean searching = model.proposal().openProperty().get();
        if (searching || model.choosing().selection().isEmpty()) {
            closePanels();
        } else {
            model.choosing().selection().clear();
            grid.list().requestFocus();
        }
    }

    private void closePanels() {
        details.setSelected(false);
        model.proposal().close();
        grid.list().requestFocus();
    }

    private void arrive(@Nullable Destination place) {
        if (place != null && place.place().equals("rooms") && place.thing() != null) {
            if (model.block().filter(b -> b.id().equals(place.thing())).isPresent()) {
                openBlock();
            }
            grid.list().requestFocus();
            grid.reveal();
        }
    }

    private void act(RoomKey key) {
        switch (key) {
            case UP -> model.moveVertically(-1);
            case DOWN -> model.moveVertically(1);
            case LEFT -> model.moveHorizontally(-1);
            case RIGHT -> model.moveHorizontally(1);
            case ROW_UP -> model.moveToRow(-1);
            case ROW_DOWN -> model.moveToRow(1);
            case EXTEND_UP -> extend((path, from) -> path.vertically(from, -1));
            case EXTEND_DOWN -> extend((path, from) -> path.vertically(from, 1));
            case EXTEND_LEFT -> extend((path, from) -> path.horizontally(from, -1));
            case EXTEND_RIGHT -> extend((path, from) -> path.horizontally(from, 1));
            case TICK -> model.choosing().tick();
            case CHOOSE_ALL -> model.choosing().more();
            case CHOOSE_DAY -> model.choosing().day();
            case MOVE_UP -> model.moves().step(-1);
            case MOVE_DOWN -> model.moves().step(1);
            case CLEAR -> model.moves().clear();
            case PROPOSE -> propose();
            case WEEK -> model.showInWeek();
            case OPEN -> {
                openBlock();
                applyCss();
                layout();
                if (chosen.isVisible()) {
                    chosen.begin();
                } else {
                    block.begin();
                }
            }
        }
    }

    private void extend(BiFunction<RoomPath, RoomSpot, RoomSpot> step) {
        model.choosing().extend(from -> step.apply(model.path(), from));
    }
}
