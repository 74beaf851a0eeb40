package nl.basiseerst.ui.team;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.RemoveButton;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Says what was done about somebody's data, until it is taken away.
final class DoneNotice extends HBox {

    private final Texts texts;
    private final Label sentence = WordPane.words("person-done-sentence");

    DoneNotice(PersonPrivacyViewModel model, Texts texts) {
        this.texts = texts;
        setId("person-done");
        getStyleClass().add("person-done");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(sentence.textProperty());
        sentence.setGraphic(new Icon(Feather.CHECK_CIRCLE, sentence));
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        RemoveButton close = new RemoveButton(texts, model::dismissDone, "privacy.done.close");
        close.setGraphic(new Icon(Feather.X, close));
        getChildren().addAll(sentence, close);
        model.doneProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.doneProperty().get()));
    }

    private void show(PersonPrivacyViewModel.@Nullable Done done) {
        setVisible(done != null);
        setManaged(done != null);
        if (done != null) {
            sentence.setText(texts.now(done.key(), done.details().toArray()));
        }
    }
}
