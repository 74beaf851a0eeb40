package nl.basiseerst.ui.settings.access;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// A button for what cannot be taken back: it asks once more before it does it.
final class Confirmed extends VBox {

    private final FlowPane question = new FlowPane(8, 8);
    private final Button ask = new Button();
    private final Button yes = new Button();

    /// @param key of what the button says; with `.sure` of the question, with `.yes` of the answer
    Confirmed(Texts texts, String id, String key, Feather icon, Runnable action) {
        super(8);
        ask.setId(id);
        ask.textProperty().bind(texts.of(key));
        ask.setGraphic(new Icon(icon, ask));
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setOnAction(_ -> open(true));
        Label sure = new Label();
        sure.setWrapText(true);
        sure.setMinHeight(USE_PREF_SIZE);
        sure.textProperty().bind(texts.of(key + ".sure"));
        yes.setId(id + "-yes");
        yes.textProperty().bind(texts.of(key + ".yes"));
        yes.setMinWidth(USE_PREF_SIZE);
        yes.accessibleHelpProperty().bind(sure.textProperty());
        yes.setOnAction(
                _ -> {
                    open(false);
                    action.run();
                });
        Button no = new Button();
        no.setId(id + "-no");
        no.textProperty().bind(texts.of("access.no"));
        no.setMinWidth(USE_PREF_SIZE);
        no.setOnAction(_ -> open(false));
        question.getChildren().addAll(sure, yes, no);
        getChildren().addAll(new FlowPane(ask), question);
        show(false);
    }

    private void open(boolean on) {
        show(on);
        (on ? yes : ask).requestFocus();
    }

    private void show(boolean on) {
        question.setVisible(on);
        question.setManaged(on);
    }
}
