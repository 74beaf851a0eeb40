package nl.basiseerst.ui.guard;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.MomentPicker;
import nl.basiseerst.ui.guard.GuardViewModel.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The guard: the verdict of a week, every number behind it, and the way to repair it.
public final class GuardView extends BorderPane {

    private static final KeyCodeCombination TRY = new KeyCodeCombination(KeyCode.P);
    private static final KeyCodeCombination OPEN = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCodeCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);

    /// Below this many times the height of the title there is no room for two columns.
    private static final double TWO_COLUMNS = 40;

    private final GuardViewModel model;
    private final Label title = new Label();
    private final WeekPage page;
    private final Inspector inspector;
    private final StatePage stateful;
    private final HBox columns = new HBox();

    public GuardView(GuardViewModel model, Desk desk, Texts texts) {
        this.model = model;
        page = new WeekPage(model, desk, texts, this::open);
        inspector = new Inspector(model, desk, texts);
        stateful = new StatePage(model, desk, texts);
        setId("guard");
        getStyleClass().add("guard-view");
        getStylesheets().add(GuardView.class.getResource("/css/guard.css").toExternalForm());
        setTop(header(desk, texts));
        columns.getStyleClass().add("guard-columns");
        HBox.setHgrow(page, Priority.ALWAYS);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(_ -> arrange());
        title.fontProperty().subscribe(_ -> arrange());
        model.subjectProperty().subscribe(this::selected);
        model.stateProperty().subscribe(this::show);
    }

    /// The keys of this view, for the help sheet.
    public static List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>(MomentPicker.shortcuts(MomentPicker.Step.WEEK));
        keys.add(new Shortcut(OPEN, "guardview.key.open"));
        keys.add(new Shortcut(OPEN, "guardview.key.enter"));
        keys.add(new Shortcut(CLOSE, "guardview.key.close"));
        keys.add(new Shortcut(TRY, "guardview.key.try"));
        return List.copyOf(keys);
    }

    private Region header(Desk desk, Texts texts) {
        title.textProperty().bind(texts.of("ui.place.guard"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        MomentPicker picker = new MomentPicker(desk, texts, MomentPicker.Step.WEEK);
        picker.setMinWidth(USE_PREF_SIZE);
        picker.listenOn(this);
        FlowPane header = new FlowPane(title, picker); // two lines where the text is large
        header.setRowValignment(VPos.CENTER);
        header.getStyleClass().add("guard-header");
        return header;
    }

    /// Opens a number; who asks for it again goes to what stands behind it.
    private void open(Subject number) {
        if (number.equals(model.subjectProperty().get())) {
            inspector.enter();
        } else {
            model.open(number);
        }
    }

    private void show(State state) {
        boolean verdict = state == State.JUDGED || state == State.UNPLANNED;
        setCenter(verdict || state == State.CLOSED ? columns : stateful);
        arrange();
    }

    private void selected(@Nullable Subject before, @Nullable Subject now) {
        boolean inside = inspector.holdsFocus();
        arrange();
        if (now == null && before != null && inside) {
            page.focus(before);
        }
    }

    /// The inspector stands beside the page, or in its place where that leaves too little.
    private void arrange() {
        boolean open = model.subjectProperty().get() != null;
        boolean wide = getWidth() >= TWO_COLUMNS * title.getFont().getSize();
        List<Node> shown = new ArrayList<>();
        if (wide || !open) {
            shown.add(page);
        }
        if (open) {
            shown.add(inspector);
        }
        HBox.setHgrow(inspector, wide ? Priority.NEVER : Priority.ALWAYS);
        inspector.fill(!wide);
        if (!columns.getChildren().equals(shown)) {
            columns.getChildren().setAll(shown);
        }
        if (open && !wide) {
            inspector.enter();
        }
    }

    private void pressed(KeyEvent event) {
        if (CLOSE.match(event) && model.subjectProperty().get() != null) {
            Subject closed = model.subjectProperty().get();
            model.close();
            if (closed != null) {
                page.focus(closed);
            }
            event.consume();
        } else if (TRY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            page.tryFocused();
            event.consume();
        }
    }

    /// Scrolls a node into sight.
    static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double height = pane.getViewportBounds().getHeight();
        double most = content.getLayoutBounds().getHeight() - height;
        if (most <= 0) {
            return;
        }
        double top = pane.getVvalue() * most;
        if (there.getMinY() < top) {
            pane.setVvalue(Math.max(0, there.getMinY() - 16) / most);
        } else if (there.getMaxY() > top + height) {
            pane.setVvalue(Math.min(most, there.getMaxY() + 16 - height) / most);
        }
    }
}
