package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.roster.Prepared;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What stands below work that was looked at beforehand: how far it is, the button that does it,
/// and the one that takes it back.
public final class RehearsalFoot extends VBox {

    /// @param id what the ids of the buttons begin with, before `-go` and `-undo`
    /// @param goKey what the button says
    /// @param done what was done last
    public RehearsalFoot(
            String id,
            String goKey,
            Texts texts,
            Rehearsal<?, ?> rehearsal,
            ReadOnlyObjectProperty<@Nullable Notice> done,
            Runnable go,
            Runnable back) {
        super(8);
        Button start = new Button();
        start.setId(id + "-go");
        start.getStyleClass().add("accent");
        start.textProperty().bind(texts.of(goKey));
        start.setMinWidth(USE_PREF_SIZE);
        start.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !isReady(rehearsal),
                                rehearsal.preparedProperty(),
                                rehearsal.carryingProperty()));
        start.setOnAction(_ -> go.run());
        Button undo = new Button();
        undo.setId(id + "-undo");
        undo.setGraphic(new Icon(Feather.ROTATE_CCW, undo));
        undo.textProperty().bind(texts.of("ui.undo"));
        undo.setMinWidth(USE_PREF_SIZE);
        undo.visibleProperty().bind(done.isNotNull());
        undo.managedProperty().bind(undo.visibleProperty());
        undo.setOnAction(_ -> back.run());
        getChildren().addAll(new WorkProgress(rehearsal, texts), new FlowPane(8, 8, start, undo));
        getStyleClass().add("inspector-buttons");
        setMinHeight(USE_PREF_SIZE);
    }

    private static boolean isReady(Rehearsal<?, ?> rehearsal) {
        Prepared<?> prepared = rehearsal.preparedProperty().get();
        return prepared != null
                && !prepared.edits().isEmpty()
                && !rehearsal.carryingProperty().get();
    }
}
