package nl.basiseerst.ui.rooms;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.form.FormField;

/// The place of a field that is made anew now and then; whoever is in it stays in it.
final class FieldPlace extends VBox {

    void put(FormField<?> field) {
        boolean here = holdsKeyboard();
        getChildren().setAll(field);
        if (here) {
            field.focusEditor();
        }
    }

    private boolean holdsKeyboard() {
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(this)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
