package nl.basiseerst.ui.settings.paste;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Objects;

/// Taking over what people keep in Excel: paste, choose or drop; look; accept.
public final class PasteView extends VBox {

    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private static final Duration SHORT = Duration.millis(400);

    private final PasteViewModel model;
    private final StartCard start;
    private final SheetCard sheet;
    private final BusyCard busy;
    private final PauseTransition patience = new PauseTransition(SHORT);

    public PasteView(Texts texts, PasteViewModel model) {
        super(24);
        this.model = model;
        setId("paste");
        getStyleClass().add("paste");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PasteView.class.getResource("/css/paste.css"))
                                .toExternalForm());
        start = new StartCard(texts, model, this::paste);
        sheet = new SheetCard(texts, model);
        busy = new BusyCard(texts);
        ResultCard result = new ResultCard(texts, model, sheet::show);
        getChildren().addAll(new DoneBanner(texts, model), start, busy, sheet, result);
        model.sheetProperty().subscribe(this::show);
        model.jobProperty().subscribe(this::beBusy);
        patience.setOnFinished(_ -> busy.show(model.jobProperty().get()));
        sceneProperty().subscribe(this::listen);
        setOnDragOver(PasteView::over);
        setOnDragDropped(this::dropped);
    }

    private void show(PasteViewModel.@Nullable Sheet read) {
        boolean leave = sheet.isFocusWithin();
        PasteCard.visible(start, read == null);
        PasteCard.visible(sheet, read != null);
        if (read == null && leave) {
            start.focusFirst();
        }
    }

    /// Work that is over soon is not worth a bar that flashes.
    private void beBusy(@Nullable Job job) {
        busy.show(null);
        patience.stop();
        if (job != null) {
            patience.playFromStart();
        }
    }

    /// The keys work wherever the focus is, as long as this is what is shown.
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(PASTE);
        }
        if (now != null) {
            now.getAccelerators().put(PASTE, this::paste);
        }
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.open(clipboard.getFiles().getFirst().toPath());
        } else {
            String text = clipboard.getString();
            model.paste(text == null ? "" : text);
        }
    }

    private static void over(DragEvent event) {
        Dragboard dragged = event.getDragboard();
        if (dragged.hasFiles() || dragged.hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Dragboard dragged = event.getDragboard();
        if (dragged.hasFiles()) {
            model.open(dragged.getFiles().getFirst().toPath());
        } else if (dragged.hasString()) {
            model.paste(dragged.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    /// How far work that takes long is, and the way to give it up.
    private final class BusyCard extends PasteCard {

        private final ProgressBar bar = new ProgressBar();

        BusyCard(Texts texts) {
            super(texts);
            setId("paste-busy");
            Label reading = said("paste.reading");
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.accessibleTextProperty().bind(texts.of("paste.reading"));
            getChildren()
                    .addAll(
                            reading,
                            bar,
                            new FlowPane(
                                    button("paste-stop", Feather.X, "paste.stop", model::clear)));
            visible(this, false);
        }

        void show(@Nullable Job job) {
            bar.progressProperty().unbind();
            if (job != null) {
                bar.progressProperty().bind(job.fractionProperty());
            }
            visible(this, job != null);
        }
    }
}
