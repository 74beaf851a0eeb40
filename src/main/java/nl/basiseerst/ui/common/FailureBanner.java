package nl.basiseerst.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

/// Says what went wrong, above the view, until it is dismissed.
public final class FailureBanner extends HBox {

    public FailureBanner(Texts texts, Failures failures) {
        setId("failure-banner");
        getStyleClass().add("failure-banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(failures.sentenceProperty());
        visibleProperty().bind(failures.sentenceProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());

        Label sentence = new Label();
        sentence.setId("failure-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(failures.sentenceProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);

        Button dismiss = new Button();
        dismiss.setId("failure-dismiss");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.textProperty().bind(texts.of("ui.close"));
        dismiss.setOnAction(_ -> failures.dismiss());

        getChildren().addAll(new Icon(Feather.ALERT_TRIANGLE, sentence), sentence, dismiss);
    }
}
