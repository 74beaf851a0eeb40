package nl.basiseerst.ui.start;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.IllnessNote;

import org.kordamp.ikonli.feather.Feather;

/// Beginning with an empty practice: its name and its size, no more.
final class EmptyCard extends ChoiceCard {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    EmptyCard(StartViewModel model, Texts texts) {
        super(texts, "empty", Feather.EDIT_3);
        ask(
                button("empty", model::beginEmpty),
                field("name", model.nameProperty(), model.nameMistakeProperty(), model),
                field(
                        "patients",
                        model.patientsProperty(),
                        model.patientsMistakeProperty(),
                        model));
    }

    private VBox field(
            String name,
            StringProperty value,
            ReadOnlyStringProperty mistake,
            StartViewModel model) {
        TextField editor = new TextField();
        editor.setId("start-empty-" + name);
        editor.textProperty().bindBidirectional(value);
        editor.setOnAction(_ -> model.beginEmpty());
        Label label = WordPane.words("form-label");
        label.textProperty().bind(texts().of("start.empty." + name));
        label.setLabelFor(editor);
        editor.accessibleTextProperty().bind(label.textProperty());

        Label wrong = WordPane.words("form-mistake");
        wrong.setId("start-empty-" + name + "-mistake");
        wrong.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> mistake.get().isEmpty() ? "" : texts().now(mistake.get()),
                                mistake,
                                texts().messagesProperty()));
        wrong.visibleProperty().bind(mistake.isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        editor.accessibleHelpProperty().bind(wrong.textProperty());
        mistake.subscribe(key -> editor.pseudoClassStateChanged(INVALID, !key.isEmpty()));
        return new VBox(4, label, editor, wrong, new IllnessNote(texts(), editor, About.OFFER));
    }
}
