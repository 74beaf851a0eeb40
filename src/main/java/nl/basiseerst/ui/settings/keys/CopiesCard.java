package nl.basiseerst.ui.settings.keys;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;

/// Older files that anybody can read, and getting rid of them: asked once more, since they do not
/// come back.
final class CopiesCard extends VBox {

    private final Texts texts;

    CopiesCard(Texts texts, EncryptionViewModel model, List<Path> copies) {
        this.texts = texts;
        setId("encryption-copies");
        getStyleClass().addAll("card", "encryption-card");
        Label title = WordPane.words("section-title");
        title.setGraphic(new Icon(Feather.ALERT_TRIANGLE, title));
        title.textProperty().bind(texts.of("encryption.copies", copies.size()));
        Label about = WordPane.words("muted");
        about.textProperty().bind(texts.of("encryption.copies.about"));
        VBox names = new VBox(4);
        for (Path copy : copies) {
            Label name = WordPane.words("encryption-text");
            name.setText(copy.toString());
            names.getChildren().add(name);
        }
        Button remove = button("encryption-copies-go", "encryption.copies.go");
        Button sure = button("encryption-copies-sure", "encryption.copies.sure");
        Button keep = button("encryption-copies-keep", "encryption.copies.keep");
        Label asked = WordPane.words("encryption-text");
        asked.textProperty().bind(texts.of("encryption.copies.ask"));
        VBox question = new VBox(8, asked, new FlowPane(8, 8, sure, keep));
        question.setVisible(false);
        question.managedProperty().bind(question.visibleProperty());
        FlowPane first = new FlowPane(remove);
        first.visibleProperty().bind(question.visibleProperty().not());
        first.managedProperty().bind(first.visibleProperty());
        remove.setOnAction(
                _ -> {
                    question.setVisible(true);
                    keep.requestFocus();
                });
        keep.setOnAction(
                _ -> {
                    question.setVisible(false);
                    remove.requestFocus();
                });
        sure.setOnAction(_ -> model.removeCopies());
        remove.disableProperty().bind(model.busyProperty());
        sure.disableProperty().bind(model.busyProperty());
        getChildren().addAll(title, about, names, first, question);
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        return button;
    }
}
