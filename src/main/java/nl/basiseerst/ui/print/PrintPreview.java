package nl.basiseerst.ui.print;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.print.PrinterViewModel.Search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Pages as they will be printed, in a sheet over the whole window.
public final class PrintPreview extends StackPane {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, SHORTCUT_DOWN);

    private final PrintPreviewViewModel model;
    private final Failures failures;
    private final Texts texts;
    private final PagePane page;
    private List<Node> behind = List.of();
    private @Nullable Node focused;

    /// @param failures the same that `model` tells what goes wrong
    public PrintPreview(PrintPreviewViewModel model, Texts texts, Failures failures) {
        this.model = model;
        this.texts = texts;
        this.failures = failures;
        page = new PagePane(model, texts);
        setId("print");
        getStyleClass().add("print-veil");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PrintPreview.class.getResource("/css/print.css"))
                                .toExternalForm());

        ScrollPane options = new ScrollPane(new PrinterPane(model, texts));
        options.setFitToWidth(true);
        options.setFocusTraversable(false);
        options.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(options, Priority.ALWAYS);
        VBox side = new VBox(options, print(), save(), close());
        side.getStyleClass().add("print-side");
        FailureBanner failure = new FailureBanner(texts, failures);
        failure.setId("print-failure");
        BorderPane sheet = new BorderPane(page, failure, side, null, null);
        sheet.getStyleClass().add("print-sheet");
        getChildren().add(sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the sheet over all that is in the window, which is out of reach until it is closed.
    public void open(StackPane window, Printable asked) {
        if (getParent() == null) {
            focused = window.getScene() == null ? null : window.getScene().getFocusOwner();
            behind = window.getChildren().stream().filter(node -> !node.isDisable()).toList();
            behind.forEach(node -> node.setDisable(true));
            window.getChildren().add(this);
        }
        failures.dismiss();
        model.open(asked);
        page.takeFocus();
    }

    private void shut() {
        model.close();
        failures.dismiss();
        if (getParent() instanceof StackPane window) {
            window.getChildren().remove(this);
        }
        behind.forEach(node -> node.setDisable(false));
        behind = List.of();
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private Button print() {
        Button print = button("print-print", "print.print");
        accentWhile(print, false);
        print.disableProperty()
                .bind(ready().not().or(Bindings.isNull(model.printer().printerProperty())));
        print.setOnAction(_ -> model.print());
        return print;
    }

    private Button save() {
        Button save = button("print-save", "print.save");
        save.disableProperty().bind(ready().not());
        save.setOnAction(_ -> model.save());
        accentWhile(save, true);
        return save;
    }

    /// Marks the one thing to do: to print, or to save where there is no printer.
    private void accentWhile(Button button, boolean noPrinter) {
        model.printer()
                .searchProperty()
                .subscribe(
                        search -> {
                            button.getStyleClass().remove("accent");
                            if (noPrinter == (search == Search.NONE)) {
                                button.getStyleClass().add("accent");
                            }
                        });
    }

    private Button close() {
        Button close = button("print-close", "print.close");
        close.setOnAction(_ -> shut());
        return close;
    }

    private BooleanBinding ready() {
        return model.stageProperty()
                .isEqualTo(PrintPreviewViewModel.Stage.READY)
                .and(model.busyProperty().not());
    }

    private Button button(String id, String labelKey) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(labelKey));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    /// Before the page itself gets these keys, which would only scroll it.
    private void turn(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case PAGE_UP -> -1;
                    case PAGE_DOWN -> 1;
                    default -> 0;
                };
        if (step != 0) {
            model.page().turnTo(model.page().numberProperty().get() + step);
            event.consume();
        }
    }

    /// What reaches the sheet ends here: the keys of the window behind it do nothing now.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shut();
        } else if (PRINT.match(event)) {
            model.print();
        } else if (SAVE.match(event)) {
            model.save();
        } else if (event.isShortcutDown()) {
            sizes(event.getCode());
        } else if (!event.getCode().isFunctionKey()) {
            return;
        }
        event.consume();
    }

    private void sizes(KeyCode code) {
        switch (code) {
            case PLUS, EQUALS, ADD -> model.page().enlarge();
            case MINUS, SUBTRACT -> model.page().shrink();
            case DIGIT0, NUMPAD0 -> model.page().fit();
            default -> {
                // nothing of this sheet
            }
        }
    }
}
