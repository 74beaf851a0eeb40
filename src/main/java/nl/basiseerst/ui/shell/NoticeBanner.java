package nl.basiseerst.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Says what must be known of the place the data are in, above every view, for as long as it is so.
public final class NoticeBanner extends HBox {

    public NoticeBanner(NoticeViewModel model, Texts texts) {
        setId("notice-banner");
        getStyleClass().add("notice-banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        Label sentence = new Label();
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.textProperty().bind(model.sentences(texts));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        accessibleTextProperty().bind(sentence.textProperty());
        visibleProperty().bind(sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(new Icon(Feather.INFO, sentence), sentence);
    }
}
