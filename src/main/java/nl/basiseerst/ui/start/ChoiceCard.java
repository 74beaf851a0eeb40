package nl.basiseerst.ui.start;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.Ikon;

/// One way to begin: what it is, what it asks, and the button that does it.
class ChoiceCard extends VBox {

    private final Texts texts;

    /// @param name part of the ids and of the keys of its texts
    ChoiceCard(Texts texts, String name, Ikon ikon) {
        this.texts = texts;
        setId("start-" + name);
        getStyleClass().addAll("card", "start-card");
        Label title = WordPane.words("section-title");
        title.textProperty().bind(texts.of("start." + name + ".title"));
        title.getStyleClass().add("start-heading");
        title.setGraphic(new Icon(ikon, title));
        Label text = WordPane.words("start-text");
        text.textProperty().bind(texts.of("start." + name + ".text"));
        getChildren().addAll(title, text);
    }

    final Texts texts() {
        return texts;
    }

    /// Puts what it asks below the words, and the button at the foot.
    final void ask(Button button, Node... questions) {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(questions);
        getChildren().addAll(space, button);
    }

    final Button button(String name, Runnable action) {
        Button button = new Button();
        button.setId("start-" + name + "-go");
        button.textProperty().bind(texts.of("start." + name + ".go"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
