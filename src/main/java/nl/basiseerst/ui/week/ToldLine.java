package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

/// Why less was done with the blocks than was asked; gone with the next step.
final class ToldLine extends HBox {

    ToldLine(BlockCommands commands, Texts texts) {
        setId("week-told");
        getStyleClass().add("week-unplanned");
        Label sentence = WordPane.words("week-told");
        sentence.setGraphic(new Icon(Feather.INFO, sentence));
        sentence.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    Notice told = commands.toldProperty().get();
                                    return told == null
                                            ? ""
                                            : texts.now(told.key(), told.details().toArray());
                                },
                                commands.toldProperty(),
                                texts.messagesProperty()));
        getChildren().add(sentence);
        visibleProperty().bind(commands.toldProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
