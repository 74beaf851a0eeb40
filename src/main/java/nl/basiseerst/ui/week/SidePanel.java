package nl.basiseerst.ui.week;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.kordamp.ikonli.feather.Feather;

/// Something that is filled in beside the week, under a title and with a button to close it.
public final class SidePanel extends VBox {

    /// @param foot buttons that stay in view
    public SidePanel(Texts texts, String titleKey, Runnable closed, Node content, Node foot) {
        getStyleClass().add("inspector");
        Label title = new Label();
        title.textProperty().bind(texts.of(titleKey));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button();
        close.getStyleClass().addAll("flat", "button-icon", "panel-close");
        close.setGraphic(new Icon(Feather.X, close));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.accessibleTextProperty().bind(texts.of("ui.close"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("ui.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> closed.run());
        HBox head = new HBox(title, close);
        head.getStyleClass().add("inspector-head");
        VBox inside = new VBox(content);
        inside.getStyleClass().add("inspector-content");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
    }
}
