package nl.basiseerst.ui.common.backup;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.backup.Backup;
import nl.basiseerst.application.words.BackupWords;
import nl.basiseerst.ui.common.Texts;

/// One backup of a list: when, how much, and the way to put it back.
final class BackupRow extends HBox {

    private final Button restore = new Button();

    BackupRow(Backup backup, BackupWords words, Texts texts, Runnable ask) {
        super(16);
        getStyleClass().add("restore-row");
        setAlignment(Pos.CENTER_LEFT);
        Label when = RestorePane.words("restore-when");
        when.setText(words.when(backup));
        Label size = RestorePane.words("muted");
        size.setText(words.size(backup));
        VBox said = new VBox(2, when, size);
        HBox.setHgrow(said, Priority.ALWAYS);
        restore.textProperty().bind(texts.of("backup.restore"));
        restore.accessibleTextProperty().bind(texts.of("backup.restore.of", words.when(backup)));
        restore.setMinWidth(USE_PREF_SIZE);
        restore.setOnAction(_ -> ask.run());
        getChildren().addAll(said, restore);
    }

    @Override
    public void requestFocus() {
        restore.requestFocus();
    }
}
