package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

/// How far work on many weeks is, with a button to give it up; there only while there is work.
public final class WorkProgress extends VBox {

    private final Texts texts;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar();

    public WorkProgress(Rehearsal<?, ?> rehearsal, Texts texts) {
        this.texts = texts;
        getStyleClass().add("work-progress");
        setMinHeight(USE_PREF_SIZE);
        step.getStyleClass().add("muted");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.accessibleTextProperty().bind(step.textProperty());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button();
        cancel.getStyleClass().add("work-cancel");
        cancel.textProperty().bind(texts.of("week.work.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> rehearsal.cancel());
        HBox line = new HBox(8, bar, cancel);
        line.getStyleClass().add("extra-line");
        getChildren().addAll(step, line);
        visibleProperty().bind(rehearsal.jobProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        rehearsal.jobProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Job job) {
        bar.progressProperty().unbind();
        step.textProperty().unbind();
        if (job != null) {
            bar.progressProperty().bind(job.fractionProperty());
            step.textProperty()
                    .bind(
                            job.stepProperty()
                                    .flatMap(
                                            key ->
                                                    texts.of(
                                                            key.isEmpty()
                                                                    ? "week.work.waits"
                                                                    : key)));
        }
    }
}
