package nl.basiseerst.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Halt;

import org.kordamp.ikonli.feather.Feather;

/// Says why nothing can be changed for the time being, above the view, for as long as it lasts.
final class HaltBanner extends HBox {

    HaltBanner(Halt halt, Texts texts) {
        setId("halt-banner");
        getStyleClass().add("failure-banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        Label sentence = new Label();
        sentence.setId("halt-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Failure why = halt.reasonProperty().get();
                                    return why == null
                                            ? ""
                                            : new FailureWords(texts.messages()).sentence(why);
                                },
                                halt.reasonProperty(),
                                texts.messagesProperty()));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        accessibleTextProperty().bind(sentence.textProperty());
        visibleProperty().bind(halt.reasonProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(new Icon(Feather.WIFI_OFF, sentence), sentence);
    }
}
