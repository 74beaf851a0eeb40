package nl.basiseerst.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.backup.RestoreViewModel;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The first start: one's own practice, or one of four other ways to get one.
final class FirstChoices extends BorderPane {

    private final OwnCard own;

    FirstChoices(
            StartViewModel model,
            JoinViewModel joining,
            RestoreViewModel restoring,
            Texts texts,
            Failures failures,
            DataPlaces places,
            Appearance appearance) {
        setId("start-choices");
        own = new OwnCard(model, texts);
        Cards cards =
                new Cards(
                        List.of(
                                new SampleCard(model, texts),
                                new FileCard(model, texts),
                                new EmptyCard(model, texts),
                                new JoinCard(joining, texts)));
        cards.getStyleClass().add("start-cards");
        Label where = WordPane.words("muted");
        where.textProperty()
                .bind(
                        model.busyProperty()
                                .flatMap(
                                        busy ->
                                                busy
                                                        ? texts.of("start.opening")
                                                        : texts.of(
                                                                "start.where", places.folder())));
        VBox page =
                new VBox(
                        heading(texts, appearance),
                        new RestoreChoice(restoring, texts),
                        own,
                        cards,
                        where);
        page.getStyleClass().add("start-page");
        ScrollPane scroll = new ScrollPane(new StackPane(page));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setTop(new FailureBanner(texts, failures));
        setCenter(scroll);
    }

    /// Puts the keyboard where most people begin.
    void focusFirst() {
        own.focusButton();
    }

    private static HBox heading(Texts texts, Appearance appearance) {
        Label welcome = WordPane.words("page-title");
        welcome.textProperty().bind(texts.of("start.welcome"));
        Label promise = WordPane.words("start-promise");
        promise.textProperty().bind(texts.of("start.promise"));
        VBox said = new VBox(8, welcome, promise);
        HBox.setHgrow(said, Priority.ALWAYS);

        Button language = new Button();
        language.setId("start-language");
        language.setGraphic(new Icon(Feather.GLOBE, language));
        language.getStyleClass().add("flat");
        language.textProperty().bind(texts.of("ui.language"));
        language.accessibleTextProperty().bind(texts.of("ui.language.spoken"));
        language.setMinWidth(Region.USE_PREF_SIZE);
        language.setOnAction(_ -> appearance.switchLanguage());
        HBox heading = new HBox(24, said, language);
        heading.setAlignment(Pos.TOP_LEFT);
        return heading;
    }
}
