package nl.basiseerst.ui.start;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import nl.basiseerst.ui.common.Appearance;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.Failures;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.backup.RestoreViewModel;
import nl.basiseerst.ui.common.desk.Desk.Stage;
import nl.basiseerst.ui.common.form.FormField;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Supplier;

/// What fills the window while there is no practice to look at: it is being opened, there is none
/// yet, or it cannot be opened. Empty once the practice is there.
public final class StartView extends StackPane {

    /// What opens sooner is not announced, or it would flash.
    private static final Duration QUIET = Duration.millis(300);

    /// What there is to choose from.
    ///
    /// @param restoring puts a backup back where there are any
    public record Choices(
            StartViewModel model, JoinViewModel joining, RestoreViewModel restoring) {}

    private final Supplier<Choices> made;
    private final Texts texts;
    private final Failures failures;
    private final DataPlaces places;
    private final Appearance appearance;
    private @Nullable Choices choices;

    /// @param choices asked for once, and only if there is no practice to show: making them delays
    ///   a start with one
    public StartView(
            ObservableValue<Stage> stage,
            Supplier<Choices> choices,
            Texts texts,
            Failures failures,
            DataPlaces places,
            Appearance appearance) {
        this.made = choices;
        this.texts = texts;
        this.failures = failures;
        this.places = places;
        this.appearance = appearance;
        setId("start");
        getStyleClass().add("start");
        getStylesheets().addAll(FormField.STYLESHEET, address("/css/start.css"));
        stage.subscribe(this::show);
    }

    private static String address(String name) {
        return Objects.requireNonNull(StartView.class.getResource(name), name).toExternalForm();
    }

    private void show(Stage stage) {
        getChildren().clear();
        switch (stage) {
            case LOADING -> getChildren().add(opening());
            case EMPTY -> {
                Choices now = choices();
                FirstChoices first =
                        new FirstChoices(
                                now.model(),
                                now.joining(),
                                now.restoring(),
                                texts,
                                failures,
                                places,
                                appearance);
                getChildren().add(first);
                first.focusFirst();
            }
            case UNREADABLE -> {
                Choices now = choices();
                getChildren()
                        .add(
                                new Unreadable(
                                        now.model(),
                                        now.joining(),
                                        now.restoring(),
                                        texts,
                                        places));
            }
            case OPEN, LOCKED -> {
                // what is shown then is elsewhere
            }
        }
    }

    private Choices choices() {
        if (choices == null) {
            choices = made.get();
        }
        choices.restoring().refresh();
        return choices;
    }

    private Node opening() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("start-turning");
        Label words = new Label();
        words.textProperty().bind(texts.of("start.opening"));
        words.getStyleClass().add("muted");
        VBox box = new VBox(turning, words);
        box.setId("start-opening");
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        box.setVisible(false);
        PauseTransition quiet = new PauseTransition(QUIET);
        quiet.setOnFinished(_ -> box.setVisible(true));
        quiet.play();
        return box;
    }
}
