package nl.basiseerst.ui.common.backup;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;

import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

/// How far work is, with the way to give it up; not there while there is none.
public final class JobBar extends FlowPane {

    private static final double GAP = 12;

    private final Texts texts;
    private final String nameKey;
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private final Button stop = new Button();

    /// @param id of the bar; that of the button ends in `-stop`
    /// @param nameKey what is being done
    public JobBar(
            String id,
            Texts texts,
            String nameKey,
            ObservableValue<? extends @Nullable Job> job,
            Runnable cancel) {
        super(GAP, GAP);
        this.texts = texts;
        this.nameKey = nameKey;
        setId(id);
        setAlignment(Pos.CENTER_LEFT);
        step.setMinWidth(USE_PREF_SIZE);
        stop.setId(id + "-stop");
        stop.textProperty().bind(texts.of("backup.stop"));
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(_ -> cancel.run());
        getChildren().addAll(bar, step, stop);
        job.subscribe(this::follow);
    }

    private void follow(@Nullable Job job) {
        setVisible(job != null);
        setManaged(job != null);
        bar.progressProperty().unbind();
        step.textProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
            step.textProperty()
                    .bind(
                            job.stepProperty()
                                    .flatMap(key -> texts.of(key.isEmpty() ? nameKey : key)));
            bar.accessibleTextProperty().bind(step.textProperty());
        } else {
            bar.accessibleTextProperty().unbind();
        }
    }
}
