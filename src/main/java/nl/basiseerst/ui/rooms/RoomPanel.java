package nl.basiseerst.ui.rooms;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

/// What stands beside the grid: a title, something that scrolls, and what can be done with it.
final class RoomPanel extends VBox {

    /// @param closed called when it is to go
    RoomPanel(String id, Texts texts, String titleKey, Runnable closed, Node content, Node foot) {
        setId(id);
        getStyleClass().add("room-panel");
        Label title = WordPane.words("section-title");
        title.textProperty().bind(texts.of(titleKey));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.setId(id + "-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setGraphic(new Icon(Feather.X, close));
        close.setMinWidth(USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("room-panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
    }
}
