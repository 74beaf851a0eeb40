package nl.basiseerst.ui.week;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.BlockSum;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.BlockCell;
import nl.basiseerst.ui.common.Regularly;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.VerdictStrip;
import nl.basiseerst.ui.common.desk.VerdictViewModel;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The grid: people by days. The keyboard goes through it with a cursor of its own; only the rows
/// that are seen are drawn.
final class WeekGridView extends VBox {

    private final WeekViewModel model;
    private final Texts texts;
    private final Columns columns = new Columns();
    private final ListView<WeekRow> list = new ListView<>();
    private final FontSize textSize;
    private @Nullable VirtualFlow<?> flow;
    private @Nullable Cursor pressed;

    /// @param pressed told of the keys of the grid
    /// @param opened called when a block is clicked
    WeekGridView(
            WeekViewModel model,
            BlockCommands commands,
            VerdictViewModel verdicts,
            VerdictStrip strip,
            Texts texts,
            Consumer<WeekKey> pressed,
            Runnable opened) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("week-grid");
        BlockPool pool = new BlockPool(texts);
        list.setId("week-list");
        list.getStyleClass().add("week-list");
        list.setItems(model.sheet().rows());
        list.setCellFactory(_ -> new RowCell(model, commands, texts, pool, columns));
        DragLayer layer = new DragLayer();
        StackPane rows = new StackPane(list, layer);
        layer.resizeRelocate(0, 0, 0, 0);
        rows.layoutBoundsProperty().subscribe(b -> layer.resize(b.getWidth(), b.getHeight()));
        setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(new WeekHeader(model, verdicts, strip, texts, columns), rows);

        list.setPlaceholder(nobody());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, pressed));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::point);
        new BlockDrag(list, model, commands, layer);
        new BandSelect(list, model, layer, opened);
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> click(event, opened));
        textSize = new FontSize(this);
        textSize.subscribe(this::fit);
        columns.narrowProperty().subscribe((_, _) -> list.refresh());
        model.look().drawingProperty().subscribe((_, _) -> list.refresh());
        model.look().scaleProperty().subscribe((_, _) -> fit());
        model.look().scaleProperty().subscribe((_, _) -> list.refresh());
        model.sheet().hoursProperty().subscribe((_, _) -> list.refresh());
        model.selection().idsProperty().subscribe((_, _) -> follow());
        Regularly clock = new Regularly(Duration.ofMinutes(1), this::passed);
        sceneProperty().subscribe(scene -> clock.run(scene != null));
        list.skinProperty().subscribe(_ -> connect());
        model.cursorProperty().subscribe(_ -> follow());
        model.sheet().daysProperty().subscribe(_ -> fit());
        model.conflicts().listedProperty().subscribe((_, _) -> follow());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            list.refresh();
                            follow();
                        });
    }

    ListView<WeekRow> list() {
        return list;
    }

    /// Scrolls as far as needed to see the cursor.
    void reveal() {
        Platform.runLater( // once the rows are laid out
                () -> {
                    Cursor at = model.cursorProperty().get();
                    int row = at == null ? -1 : model.sheet().rowOf(at.member());
                    if (flow != null && row >= 0) {
                        flow.scrollTo(row);
                    }
                });
    }

    /// The day box that holds the node, or null.
    static @Nullable DayBox dayAt(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof DayBox)) {
            at = at.getParent();
        }
        return (DayBox) at;
    }

    /// Id of the block that the node is part of, or null.
    static @Nullable String blockAt(@Nullable Node node) {
        BlockCell cell = cellAt(node);
        return cell == null ? null : (String) cell.getUserData();
    }

    /// What to do when nobody passes.
    private VBox nobody() {
        Label what = WordPane.words("muted");
        what.textProperty().bind(texts.of("week.filter.nobody"));
        Button all = new Button();
        all.setId("week-show-all");
        all.textProperty().bind(texts.of("week.filter.clear"));
        all.setOnAction(_ -> model.look().clear());
        VBox box = new VBox(what, all);
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void key(KeyEvent event, Consumer<WeekKey> pressed) {
        WeekKey.of(event)
                .ifPresent(
                        key -> {
                            event.consume();
                            pressed.accept(key);
                        });
    }

    /// The drawn block that the node is part of, or null.
    static @Nullable BlockCell cellAt(@Nullable Node node) {
        Node at = node;
        while (at != null && !(at instanceof BlockCell)) {
            at = at.getParent();
        }
        return (BlockCell) at;
    }

    private void point(MouseEvent event) {
        Cursor there = placeAt(event);
        pressed = there;
        if (there == null) {
            return;
        }
        list.requestFocus(); // a field that is left stores its value in the former block
        boolean first = event.getButton() == MouseButton.PRIMARY;
        Block block = model.find(there.block());
        if (first && event.isShiftDown()) {
            model.choosing().extendTo(there);
        } else if (first && event.isShortcutDown() && block != null) {
            return; // it is known when the button is let go whether it is chosen or copied
        } else if (block != null) {
            model.lookAt(block);
        } else {
            model.setCursor(there);
        }
    }

    /// What was pressed is meant: what was told above goes then, and everything moves up.
    private void click(MouseEvent event, Runnable opened) {
        Cursor there = pressed;
        if (there == null
                || there.block() == null
                || !event.isStillSincePress()
                || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.isShortcutDown()) {
            model.choosing().toggle(there);
        } else if (!event.isShiftDown()) {
            model.setCursor(there);
        }
        opened.run();
    }

    private static @Nullable Cursor placeAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        DayBox day = dayAt(node);
        LocalDate date = day == null ? null : day.date();
        return day == null || date == null ? null : new Cursor(day.member(), date, blockAt(node));
    }

    /// The parts of the list that scroll are made by its skin.
    private void connect() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            if (found.lookup(".clipped-container") instanceof Region window) {
                window.widthProperty().subscribe(_ -> fit());
            }
            for (Node bar : found.lookupAll(".scroll-bar")) {
                if (bar instanceof ScrollBar scroll
                        && scroll.getOrientation() == Orientation.HORIZONTAL) {
                    columns.offsetProperty().bind(scroll.valueProperty());
                }
            }
        }
    }

    private void fit() {
        if (flow != null && flow.lookup(".clipped-container") instanceof Region window) {
            int days = model.sheet().daysProperty().get().size();
            if (model.isDay()) {
                double hours = model.timeline().map(TimeSpan::minutes).orElse(0) / 60.0;
                columns.fitDay(window.getWidth(), hours, textSize.pixels());
            } else {
                columns.fit(window.getWidth(), days, textSize.pixels());
            }
        }
    }

    /// A minute went by: the line of now is drawn where it is.
    private void passed() {
        if (model.isDay()) {
            list.refresh();
        }
    }

    private void follow() {
        list.setAccessibleText(spoken());
        list.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Where the keyboard is, for who cannot see it.
    private String spoken() {
        Cursor cursor = model.cursorProperty().get();
        PracticePlan plan = model.plan().orElse(null);
        if (cursor == null || plan == null) {
            return texts.now("week.grid");
        }
        return model.choosing().isApart()
                ? chosen() + ". " + spoken(cursor, plan)
                : spoken(cursor, plan);
    }

    private String chosen() {
        BlockSum sum = BlockSum.of(model.chosen());
        String hours = new Terms(texts.messages()).decimal(sum.minutes() / 60.0, 2);
        return texts.now("week.chosen", sum.blocks(), hours);
    }

    private String spoken(Cursor cursor, PracticePlan plan) {
        String who = name(plan.members(), cursor.member(), Member::name);
        String when = model.kind().day(texts, cursor.date());
        Block block = model.blockProperty().get();
        String deviates =
                model.deviation()
                        .map(one -> " " + DeviationText.was(texts.messages(), plan, one))
                        .orElse("");
        if (block == null) {
            return texts.now("week.spoken.day", who, when) + deviates;
        }
        String session = name(plan.sessionTypes(), block.session(), SessionType::name);
        String trouble = model.conflicts().spoken(block.id(), texts.messages());
        return texts.now("week.spoken.block", who, when, session, block.span().toString())
                + deviates
                + (trouble.isEmpty() ? "" : " " + trouble);
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
