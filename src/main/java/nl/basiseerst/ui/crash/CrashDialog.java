package nl.basiseerst.ui.crash;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;

import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.theme.Theme;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;

/// Tells a fault of the program: what it means for the data, the code to report it by, where the
/// log is and how to go on. In a window of its own, since the other may be what cannot draw itself.
/// On the JavaFX thread only.
public final class CrashDialog {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 430;

    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final double MOST_OF_THE_SCREEN = 0.9;

    private final CrashViewModel model;
    private final Texts texts;
    private final Stage main;
    private final Appearance appearance;
    private final Runnable openLog;
    private @Nullable Stage stage;

    /// Shows itself from here on whenever the model has something to tell.
    ///
    /// @param main the window of the program, which is closed on demand
    /// @param openLog shows the folder of the log; does not wait
    public CrashDialog(
            CrashViewModel model,
            Texts texts,
            Stage main,
            Appearance appearance,
            Runnable openLog) {
        this.model = model;
        this.texts = texts;
        this.main = main;
        this.appearance = appearance;
        this.openLog = openLog;
        model.openProperty().subscribe(this::showOrHide);
    }

    private void showOrHide(boolean shown) {
        if (shown) {
            Stage dialog = made();
            stage = dialog;
            dialog.show(); // and not wait: a fault of a pulse may not keep the pulse
            dialog.toFront();
        } else if (stage != null) {
            stage.hide();
            stage = null;
        }
    }

    private Stage made() {
        Stage dialog = new Stage();
        if (main.isShowing()) {
            dialog.initOwner(main);
            dialog.initModality(Modality.WINDOW_MODAL);
        }
        dialog.titleProperty().bind(texts.of("crash.window"));
        double scale = appearance.textPercentProperty().get() / 100.0;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        content(),
                        Math.min(WIDTH * scale, screen.getWidth()),
                        Math.min(HEIGHT * scale, screen.getHeight() * MOST_OF_THE_SCREEN));
        Theme.of(appearance.darkProperty().get()).on(scene, appearance.textPercentProperty().get());
        dialog.setScene(scene);
        dialog.setOnHidden(_ -> model.close());
        return dialog;
    }

    private BorderPane content() {
        VBox told =
                new VBox(
                        said("page-title", "crash-title", "crash.title"),
                        said("crash-text", "crash-about", "crash.about"),
                        data(),
                        memory(),
                        code(),
                        said("muted", "crash-report", "crash.report"),
                        more());
        told.setId("crash");
        told.getStyleClass().add("crash");
        ScrollPane scroll = new ScrollPane(told);
        scroll.setFitToWidth(true);
        BorderPane content = new BorderPane(scroll);
        content.setBottom(buttons());
        content.getStyleClass().add("crash-dialog");
        content.getStylesheets()
                .add(
                        Objects.requireNonNull(CrashDialog.class.getResource("/css/crash.css"))
                                .toExternalForm());
        return content;
    }

    private Label data() {
        Label label = words("crash-data", "crash-data");
        label.setGraphic(new Icon(Feather.SHIELD, label));
        label.textProperty().bind(model.data());
        model.unsaved().subscribe(unsaved -> label.pseudoClassStateChanged(UNSAVED, unsaved));
        return label;
    }

    private Label memory() {
        Label label = said("crash-text", "crash-memory", "crash.memory");
        label.visibleProperty().bind(model.memoryProperty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private Label more() {
        Label label = words("muted", "crash-more");
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now("crash.more", model.moreProperty().get()),
                                model.moreProperty(),
                                texts.messagesProperty()));
        label.visibleProperty().bind(model.moreProperty().greaterThan(0));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// The code can be read, selected, and copied with one button.
    private HBox code() {
        Label name = words("section-title", "crash-code-name");
        name.textProperty().bind(texts.of("crash.code"));
        TextField field = new TextField();
        field.setId("crash-code");
        field.setEditable(false);
        field.setPrefColumnCount(8);
        field.textProperty().bind(model.codeProperty());
        name.setLabelFor(field);
        Button copy = button("crash-copy", "crash.copy", () -> {});
        copy.setGraphic(new Icon(Feather.COPY, copy));
        copy.setOnAction(
                _ -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(model.codeProperty().get());
                    Clipboard.getSystemClipboard().setContent(content);
                    copy.textProperty().unbind();
                    copy.textProperty().bind(texts.of("crash.copied"));
                });
        HBox row = new HBox(12, name, field, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private FlowPane buttons() {
        Button log = button("crash-log", "crash.log", openLog);
        log.setGraphic(new Icon(Feather.FOLDER, log));
        Button end = button("crash-end", "crash.end", this::end);
        Button on = button("crash-on", "crash.on", model::close);
        on.setCancelButton(true);
        Button first = model.memoryProperty().get() ? end : on;
        first.setDefaultButton(true);
        first.getStyleClass().add("accent");
        Platform.runLater(first::requestFocus);
        FlowPane row = new FlowPane(12, 12, log, end, on);
        row.getStyleClass().add("crash-buttons");
        return row;
    }

    private void end() {
        model.close();
        main.hide();
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label said(String style, String id, String key) {
        Label label = words(style, id);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private static Label words(String style, String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
