package nl.basiseerst.ui.setup;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Shortcut;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FormField;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The guided start: the steps at the left, or above where the window is too narrow for the size of
/// the text, the step that is shown beside them, and below it what is missing and the way on.
public final class SetupView extends BorderPane {

    private static final double LEAST_EM_FOR_LIST = 62;
    private static final Insets MENU_MARGIN = new Insets(12, 24, 0, 24);

    private static final KeyCombination ONWARD =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT =
            new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    private static final KeyCombination BACK =
            new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private final SetupViewModel model;
    private final Texts texts;
    private final Function<SetupStep, StepPane> maker;
    private final Map<SetupStep, StepPane> made = new EnumMap<>(SetupStep.class);

    /// The same, with what is said to who may not fill them in.
    private final Map<SetupStep, Node> parts = new EnumMap<>(SetupStep.class);

    private final StepList list;
    private final StepMenu menu;
    private final StepBar bar;
    private final ScrollPane content = new ScrollPane();

    /// Empty: it knows the size of the text here.
    private final Label measure = new Label();

    /// @param steps what the steps work with
    public SetupView(SetupViewModel model, SetupSteps steps, Texts texts) {
        this.model = model;
        this.texts = texts;
        maker = step -> steps.pane(step, texts);
        setId("setup");
        getStyleClass().add("setup");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(SetupView.class.getResource("/css/setup.css"))
                                .toExternalForm());
        list = new StepList(model, texts);
        menu = new StepMenu(model, texts);
        bar = new StepBar(model, texts, this::onward);
        content.setFitToWidth(true);
        content.setFocusTraversable(false);
        content.getStyleClass().add("setup-content");
        ScrollToFocus.keep(content);
        setCenter(content);
        setBottom(bar);
        measure.setManaged(false);
        getChildren().add(measure);
        widthProperty().subscribe(this::arrange);
        measure.fontProperty().subscribe(this::arrange);
        model.stepProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
    }

    /// Its own keys, for the help sheet.
    public static List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut(ONWARD, "setup.key.onward"),
                new Shortcut(NEXT, "setup.key.next"),
                new Shortcut(BACK, "setup.key.back"),
                new Shortcut(new KeyCodeCombination(KeyCode.ESCAPE), "setup.key.leave"));
    }

    @Override
    public void requestFocus() {
        SetupStep step = model.stepProperty().get();
        if (made.containsKey(step)) {
            focus(step);
        }
    }

    /// On what is to be filled in, or on why it cannot be.
    private void focus(SetupStep step) {
        if (model.permits(step)) {
            pane(step).focusFirst();
        } else {
            part(step).requestFocus();
        }
    }

    private void onward() {
        SetupStep step = model.stepProperty().get();
        StepPane shown = pane(step);
        if (!model.permits(step)) {
            onwardFrom(step); // looked at
        } else if (shown.readyProperty().get()) {
            content.requestFocus(); // what is being typed is saved as it is left
            shown.onward(() -> onwardFrom(step));
        }
    }

    /// What a step had to do may take a while; who went elsewhere meanwhile stays there.
    private void onwardFrom(SetupStep step) {
        if (model.stepProperty().get() == step) {
            model.onward();
        }
    }

    private void pressed(KeyEvent event) {
        if (ONWARD.match(event)) {
            event.consume();
            onward();
        } else if (NEXT.match(event)) {
            event.consume();
            model.stepProperty().get().next().ifPresent(model::choose);
        } else if (BACK.match(event)) {
            event.consume();
            model.back();
        }
    }

    /// Fields take Escape first, to bring back what is saved.
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
        }
    }

    private StepPane pane(SetupStep step) {
        return made.computeIfAbsent(step, maker);
    }

    private Node part(SetupStep step) {
        return parts.computeIfAbsent(
                step,
                one -> {
                    Action needed = SetupSteps.needed(one);
                    return needed == null
                            ? pane(one)
                            : Permitted.part(model.desk(), texts, needed, pane(one));
                });
    }

    private void show(SetupStep step) {
        content.setContent(part(step));
        content.setVvalue(0);
        bar.serve(pane(step));
        Platform.runLater(() -> focus(step)); // once it is laid out
    }

    private void arrange() {
        boolean wide = getWidth() >= LEAST_EM_FOR_LIST * measure.getFont().getSize();
        setLeft(wide ? list : null);
        setTop(wide ? null : menu);
        BorderPane.setMargin(menu, MENU_MARGIN);
    }
}
