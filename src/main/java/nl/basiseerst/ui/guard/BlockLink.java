package nl.basiseerst.ui.guard;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.ui.common.SessionLetter;
import nl.basiseerst.ui.common.Texts;

/// A block that leads to the roster. A row rather than a button, so that long names may wrap.
final class BlockLink extends HBox {

    private final Runnable go;

    /// @param detail at the right, may be empty
    BlockLink(
            Texts texts, SessionOffer offer, String who, String what, String detail, Runnable go) {
        this.go = go;
        Label name = Cells.name(who);
        VBox text = new VBox(name, Cells.muted(what));
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("block-link");
        getChildren().addAll(new SessionLetter(texts, offer), text, Cells.number(detail));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setOnMouseClicked(_ -> go.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        go.run();
                        event.consume();
                    }
                });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            go.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
