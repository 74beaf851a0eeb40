package nl.basiseerst.ui.start;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.backup.RestorePane;
import nl.basiseerst.ui.common.backup.RestoreViewModel;

import org.kordamp.ikonli.feather.Feather;

/// Putting a backup back, where there are any.
final class RestoreChoice extends VBox {

    RestoreChoice(RestoreViewModel model, Texts texts) {
        super(12);
        setId("start-restore");
        getStyleClass().addAll("card", "start-card");
        Label title = WordPane.words("section-title");
        title.textProperty().bind(texts.of("start.restore.title"));
        title.getStyleClass().add("start-heading");
        title.setGraphic(new Icon(Feather.ROTATE_CCW, title));
        Label text = WordPane.words("start-text");
        text.textProperty().bind(texts.of("start.restore.text"));
        getChildren().addAll(title, text, new RestorePane(model, texts));
        visibleProperty().bind(Bindings.isNotEmpty(model.backups()));
        managedProperty().bind(visibleProperty());
    }
}
