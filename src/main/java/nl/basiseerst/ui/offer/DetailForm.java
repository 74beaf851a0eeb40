package nl.basiseerst.ui.offer;

import javafx.scene.layout.VBox;

import nl.basiseerst.domain.value.Entity;

/// The details of one thing of the catalogue, to be changed field by field. A form stays with the
/// thing it was made for.
abstract class DetailForm extends VBox {

    DetailForm() {
        getStyleClass().add("detail-form");
    }

    /// Shows the thing as recorded now.
    abstract void show(Entity thing);

    /// Takes the keyboard, at the first field.
    abstract void focusFirst();
}
