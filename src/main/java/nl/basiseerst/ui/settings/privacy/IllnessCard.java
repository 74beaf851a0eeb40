package nl.basiseerst.ui.settings.privacy;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The words about health that are warned of, and a look at the texts there are.
final class IllnessCard extends Card {

    private final VBox found = new VBox(4);

    IllnessCard(PrivacyViewModel model, Texts texts) {
        super(texts, "privacy.illness");
        Button look =
                button(
                        "illness-look",
                        Feather.SEARCH,
                        "privacy.illness.look",
                        model::lookThroughTexts);
        look.disableProperty().bind(model.busyProperty());
        Label source = words("muted");
        source.textProperty()
                .bind(
                        texts.messagesProperty()
                                .map(
                                        messages ->
                                                messages.text(
                                                        "privacy.illness.source",
                                                        model.words().source(),
                                                        new Terms(messages)
                                                                .dateWithYear(
                                                                        model.words().date()))));
        getChildren().addAll(said("privacy.illness.about"), source, look, found);
        found.setId("illness-found");
        model.alarmsProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> show(model.alarmsProperty().get()));
    }

    private void show(@Nullable List<String> alarms) {
        found.getChildren().clear();
        found.setManaged(alarms != null);
        if (alarms == null) {
            return;
        }
        if (alarms.isEmpty()) {
            found.getChildren().add(line(texts().now("privacy.illness.none")));
            return;
        }
        found.getChildren().add(line(texts().now("privacy.illness.found", alarms.size())));
        alarms.forEach(text -> found.getChildren().add(line("\u201c" + text + "\u201d")));
    }
}
