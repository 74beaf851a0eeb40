package nl.basiseerst.ui.settings.privacy;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;

/// The part about privacy, a card for each matter.
public final class PrivacyCards extends VBox {

    public PrivacyCards(PrivacyViewModel model, Texts texts) {
        getStyleClass().add("privacy-cards");
        Label always = WordPane.words("privacy-always");
        always.textProperty().bind(texts.of("privacy.always"));
        getChildren()
                .addAll(
                        always,
                        Permitted.part(
                                model.desk(),
                                texts,
                                Action.ERASE_PERSON,
                                new RetentionCard(model, texts)),
                        Permitted.part(
                                model.desk(),
                                texts,
                                Action.ERASE_PERSON,
                                new CopiesCard(model, texts)),
                        new IllnessCard(model, texts),
                        Permitted.part(
                                model.desk(),
                                texts,
                                Action.KEEP_PRACTICE,
                                new RegisterCard(model, texts)));
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                model.refresh(); // it may have changed while it was out of sight
                            }
                        });
    }
}
