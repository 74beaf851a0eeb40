package nl.basiseerst.ui.absence;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.form.FormField;

import java.util.Objects;

/// Who is away: noting an absence with what it comes to.
public final class AwayView extends VBox {

    /// The id of the place.
    public static final String PLACE = "absence";

    private final NotePane note;

    public AwayView(NoteViewModel model, Texts texts) {
        Desk desk = model.desk();
        setId(PLACE);
        getStyleClass().add("away-view");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(AwayView.class.getResource("/css/absence.css"))
                                .toExternalForm());
        note = new NotePane(model, texts);
        Label title = new Label();
        title.getStyleClass().add("page-title");
        title.textProperty().bind(texts.of("away.title"));
        Label state = new Label();
        state.getStyleClass().add("muted");
        state.setWrapText(true);
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                desk.stageProperty().get() == Desk.Stage.EMPTY
                                                        ? "away.empty"
                                                        : "away.loading"),
                                desk.stageProperty(),
                                texts.messagesProperty()));
        StackPane nothing = new StackPane(state);
        nothing.visibleProperty().bind(desk.shownProperty().isNull());
        nothing.managedProperty().bind(nothing.visibleProperty());
        note.visibleProperty().bind(desk.shownProperty().isNotNull());
        note.managedProperty().bind(note.visibleProperty());
        setVgrow(nothing, Priority.ALWAYS);
        setVgrow(note, Priority.ALWAYS);
        getChildren().addAll(title, note, nothing);
    }

    @Override
    public void requestFocus() {
        note.requestFocus();
    }
}
