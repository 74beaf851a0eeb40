package nl.basiseerst.ui.start;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

/// Joining a computer that has the practice already.
final class JoinCard extends ChoiceCard {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    JoinCard(JoinViewModel model, Texts texts) {
        super(texts, "join", Feather.LINK);
        TextField editor = new TextField();
        editor.setId("start-join-code");
        editor.textProperty().bindBidirectional(model.codeProperty());
        editor.setOnAction(_ -> model.join());
        Label label = WordPane.words("form-label");
        label.textProperty().bind(texts.of("start.join.code"));
        label.setLabelFor(editor);
        editor.accessibleTextProperty().bind(label.textProperty());
        Label wrong = WordPane.words("form-mistake");
        wrong.setId("start-join-code-mistake");
        wrong.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> said(model, texts),
                                model.mistakeProperty(),
                                texts.messagesProperty()));
        wrong.visibleProperty().bind(model.mistakeProperty().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        editor.accessibleHelpProperty().bind(wrong.textProperty());
        model.mistakeProperty()
                .subscribe(key -> editor.pseudoClassStateChanged(INVALID, !key.isEmpty()));
        Button go = button("join", model::join);
        go.disableProperty().bind(model.busyProperty());
        ask(go, new VBox(4, label, editor, wrong));
    }

    private static String said(JoinViewModel model, Texts texts) {
        String key = model.mistakeProperty().get();
        return key.isEmpty() ? "" : texts.now(key);
    }
}
