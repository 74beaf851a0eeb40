package nl.basiseerst.ui.settings.keys;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A card with a heading, what it is about, fields for passwords and the button that uses them. The
/// fields are emptied when they were used.
final class SecretForm extends VBox {

    private final Texts texts;
    private final EncryptionViewModel model;
    private final List<PasswordField> fields = new ArrayList<>();
    private final Button use = new Button();

    /// @param name of the card: `encryption.<name>` and `encryption.<name>.about`
    /// @param asked names of the fields: `encryption.field.<name>`
    /// @param action is given what was typed, in that order
    SecretForm(
            Texts texts,
            EncryptionViewModel model,
            String name,
            List<String> asked,
            Consumer<List<String>> action) {
        this.texts = texts;
        this.model = model;
        setId("encryption-" + name);
        getStyleClass().addAll("card", "encryption-card");
        getChildren()
                .addAll(
                        words("section-title", "encryption." + name),
                        words("muted", "encryption." + name + ".about"));
        for (String field : asked) {
            getChildren().add(field(name, field));
        }
        use.setId("encryption-" + name + "-go");
        use.setMinWidth(USE_PREF_SIZE);
        use.textProperty().bind(texts.of("encryption." + name + ".go"));
        use.disableProperty().bind(model.busyProperty());
        use.setOnAction(_ -> action.accept(fields.stream().map(PasswordField::getText).toList()));
        for (int i = 0; i < fields.size(); i++) {
            int next = i + 1;
            fields.get(i)
                    .setOnAction(
                            _ -> {
                                if (next < fields.size()) {
                                    fields.get(next).requestFocus();
                                } else {
                                    use.fire();
                                }
                            });
        }
        getChildren().add(new FlowPane(8, 8, use));
        model.doneProperty().subscribe((_, _) -> fields.forEach(PasswordField::clear));
    }

    Button use() {
        return use;
    }

    /// Puts a line between the fields and the button.
    void add(javafx.scene.Node line) {
        getChildren().add(getChildren().size() - 1, line);
    }

    private VBox field(String name, String asked) {
        PasswordField field = new PasswordField();
        field.setId("encryption-" + name + "-" + asked);
        field.accessibleTextProperty().bind(texts.of("encryption.field." + asked));
        field.disableProperty().bind(model.busyProperty());
        fields.add(field);
        Label label = new Label();
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of("encryption.field." + asked));
        VBox box = new VBox(label, field);
        box.getStyleClass().addAll("form-field", "encryption-field");
        return box;
    }

    private Label words(String style, String key) {
        Label label = WordPane.words(style);
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
