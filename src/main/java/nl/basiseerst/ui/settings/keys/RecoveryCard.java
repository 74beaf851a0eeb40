package nl.basiseerst.ui.settings.keys;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.kordamp.ikonli.feather.Feather;

/// The recovery key that was just made: to be put on paper now, since it is not shown again.
final class RecoveryCard extends VBox {

    private final Texts texts;
    private final FlowPane groups = new FlowPane();

    RecoveryCard(Texts texts, EncryptionViewModel model) {
        this.texts = texts;
        setId("encryption-recovery-key");
        getStyleClass().addAll("card", "encryption-card", "encryption-first");
        Label title = WordPane.words("section-title");
        title.setGraphic(new Icon(Feather.KEY, title));
        title.textProperty().bind(texts.of("encryption.key"));
        Label about = WordPane.words("encryption-text");
        about.textProperty().bind(texts.of("encryption.key.about"));
        groups.getStyleClass().add("encryption-groups");
        groups.setFocusTraversable(true);
        groups.accessibleTextProperty().bind(model.recoveryKeyProperty());
        Button print = button("encryption-key-print", "encryption.key.print");
        print.getStyleClass().add(Styles.ACCENT);
        print.setGraphic(new Icon(Feather.PRINTER, print));
        print.setOnAction(_ -> model.printSheet());
        print.disableProperty().bind(model.busyProperty());
        Button keep = button("encryption-key-keep", "encryption.key.keep");
        keep.setGraphic(new Icon(Feather.FILE_TEXT, keep));
        keep.setOnAction(_ -> model.keepSheet());
        Button forget = button("encryption-key-forget", "encryption.key.forget");
        forget.setOnAction(_ -> model.forgetRecoveryKey());
        keep.disableProperty().bind(model.busyProperty());
        forget.disableProperty().bind(model.busyProperty());
        getChildren().addAll(title, about, groups, new FlowPane(8, 8, print, keep, forget));
        visibleProperty().bind(model.recoveryKeyProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        model.recoveryKeyProperty().subscribe(this::show);
    }

    private void show(String key) {
        groups.getChildren().clear();
        if (!key.isEmpty()) {
            for (String group : key.split("-", -1)) {
                Label label = new Label(group);
                label.getStyleClass().add("encryption-group");
                label.setMinWidth(USE_PREF_SIZE);
                groups.getChildren().add(label);
            }
        }
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of(key));
        return button;
    }
}
