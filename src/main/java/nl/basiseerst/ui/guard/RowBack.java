package nl.basiseerst.ui.guard;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The ground of a row: what is clicked, what has the focus, and what is spoken.
final class RowBack extends Region {

    final Subject number;

    private final Consumer<RowBack> use;

    RowBack(Subject number, String spoken, Consumer<RowBack> use) {
        this.number = number;
        this.use = use;
        getStyleClass().add("row-back");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        setOnMouseClicked(_ -> use.accept(this));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            use.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
