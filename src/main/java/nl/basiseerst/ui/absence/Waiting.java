package nl.basiseerst.ui.absence;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

/// How far working out is, and the button that gives it up. It keeps its room while nothing goes
/// on, so that nothing moves.
final class Waiting extends FlowPane {

    private final ProgressBar bar = new ProgressBar();

    Waiting(TrialViewModel model, Texts texts) {
        this(model.jobProperty(), model::giveUp, texts);
    }

    /// @param going what is going on, null for nothing
    /// @param giveUp gives it up
    Waiting(ObservableValue<@Nullable Job> going, Runnable giveUp, Texts texts) {
        super(8, 8);
        setId("away-waiting");
        Label word = new Label();
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        word.textProperty().bind(texts.of("away.trying"));
        bar.accessibleTextProperty().bind(texts.of("away.trying"));
        Button stop = new Button();
        stop.textProperty().bind(texts.of("away.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> giveUp.run());
        getChildren().addAll(word, bar, stop);
        going.subscribe(this::follow);
    }

    private void follow(@Nullable Job job) {
        setVisible(job != null);
        bar.progressProperty().unbind();
        if (job == null) {
            bar.setProgress(0); // a bar that runs draws for ever
        } else {
            bar.progressProperty().bind(job.fractionProperty());
        }
    }
}
