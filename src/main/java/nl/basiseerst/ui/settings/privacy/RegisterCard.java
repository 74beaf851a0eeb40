package nl.basiseerst.ui.settings.privacy;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;

/// The page for the register of processing.
final class RegisterCard extends Card {

    private final Label done = words("settings-done");

    RegisterCard(PrivacyViewModel model, Texts texts) {
        super(texts, "privacy.register");
        Button make =
                button(
                        "register-make",
                        Feather.FILE_TEXT,
                        "privacy.register.make",
                        model::writeRegister);
        make.disableProperty().bind(model.busyProperty());
        done.setId("register-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        getChildren().addAll(said("privacy.register.about"), make, done);
        model.writtenProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.writtenProperty().get()));
    }

    private void show(@Nullable Path file) {
        done.setVisible(file != null);
        done.setManaged(file != null);
        done.setText(file == null ? "" : texts().now("privacy.register.done", file));
    }
}
