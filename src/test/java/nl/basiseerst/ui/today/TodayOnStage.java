package nl.basiseerst.ui.today;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.FailureBanner;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.theme.Theme;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The view on a stage, on a desk as the program has it.
final class TodayOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final List<Printable> printed = new ArrayList<>();
    private final TodayView view;
    private final Scene scene;

    /// @param plan what is stored already, null for a first start
    TodayOnStage(Stage stage, @Nullable PracticePlan plan) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        view = new TodayView(sample.desk(), sample.texts(), printed::add);
        BorderPane frame = new BorderPane(view);
        frame.setTop(new FailureBanner(sample.texts(), sample.failures()));
        scene = new Scene(frame, 1100, 660);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
                        sample.desk()::undo);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
    }

    SampleDesk sample() {
        return sample;
    }

    TodayView view() {
        return view;
    }

    Scene scene() {
        return scene;
    }

    List<Printable> printed() {
        return printed;
    }

    @Override
    public void close() {
        sample.close();
    }
}
