package nl.basiseerst.ui.start;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.backup.RestoreViewModel;

import org.kordamp.ikonli.feather.Feather;

/// The practice is there but cannot be opened: what happened, where it lies, and the ways out.
final class Unreadable extends StackPane {

    private final Texts texts;

    Unreadable(
            StartViewModel model,
            JoinViewModel joining,
            RestoreViewModel restoring,
            Texts texts,
            DataPlaces places) {
        this.texts = texts;
        setId("start-unreadable");
        Label title = WordPane.words("page-title");
        title.textProperty().bind(texts.of("start.unreadable.title"));
        title.getStyleClass().add("start-alert");
        title.setGraphic(new Icon(Feather.ALERT_TRIANGLE, title));
        Label what = WordPane.words("start-what");
        what.setId("start-unreadable-what");
        what.textProperty()
                .bind(
                        model.failureProperty()
                                .flatMap(
                                        said ->
                                                said.isEmpty()
                                                        ? texts.of("start.opening")
                                                        : model.failureProperty()));
        Label where = WordPane.words("muted");
        ReadOnlyStringProperty address = joining.addressProperty();
        where.textProperty()
                .bind(
                        address.flatMap(
                                there ->
                                        there.isEmpty()
                                                ? texts.of(
                                                        "start.unreadable.where", places.folder())
                                                : texts.of("start.unreadable.there", there)));
        Button leave = button("leave", joining::leave);
        leave.visibleProperty().bind(address.isNotEmpty());
        leave.managedProperty().bind(leave.visibleProperty());

        Button retry = button("retry", model::retry);
        retry.getStyleClass().add(Styles.ACCENT);
        FlowPane ways =
                new FlowPane(
                        8,
                        8,
                        retry,
                        leave,
                        button("folder", places.openFolder()),
                        button("log", places.openLog()));
        VBox card = new VBox(16, title, what, where, ways);
        card.getStyleClass().addAll("card", "start-unreadable");
        card.setMaxHeight(USE_PREF_SIZE);
        RestoreChoice restore = new RestoreChoice(restoring, texts);
        restore.getStyleClass().add("start-unreadable");
        restore.setMaxHeight(USE_PREF_SIZE);
        StackPane restoreHere = new StackPane(restore);
        restoreHere.visibleProperty().bind(address.isEmpty().and(restore.visibleProperty()));
        restoreHere.managedProperty().bind(restoreHere.visibleProperty());
        VBox both = new VBox(24, card, restoreHere);
        both.setAlignment(Pos.CENTER);
        StackPane middle = new StackPane(both);
        middle.getStyleClass().add("start-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    private Button button(String name, Runnable action) {
        Button button = new Button();
        button.setId("start-" + name);
        button.textProperty().bind(texts.of("start." + name));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
