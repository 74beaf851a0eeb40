package nl.basiseerst.ui.setup;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.roster.StampSchedule;
import nl.basiseerst.application.usecase.NewPractice;
import nl.basiseerst.exchange.ShippedTemplates;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.Printable;
import nl.basiseerst.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;

/// The guided start on a stage of its own, in a practice of which nothing is known yet.
final class SetupOnStage implements AutoCloseable {

    private final SampleDesk kit;
    private final List<Printable> printed = new ArrayList<>();
    private final SetupProgress progress;
    private final Scene scene;

    SetupOnStage(Stage stage) {
        kit =
                SampleDesk.inBackground(
                        NewPractice.plan("Onze praktijk", 0, "alle leeftijden"),
                        Platform::runLater);
        progress =
                new SetupProgress(
                        kit.desk(), new ShippedTemplates(), kit.storage(), kit.failures());
        SetupSteps steps =
                new SetupSteps(
                        kit.desk(),
                        progress,
                        kit.storage(),
                        new StampSchedule(kit::store, SampleDesk.TUESDAY, "test"),
                        kit.failures(),
                        printed::add);
        scene =
                new Scene(
                        new SetupView(new SetupViewModel(kit.desk(), progress), steps, kit.texts()),
                        1100,
                        660);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.setWidth(1100);
        stage.setHeight(660);
        stage.show();
        kit.desk().open();
    }

    SampleDesk kit() {
        return kit;
    }

    SetupProgress progress() {
        return progress;
    }

    List<Printable> printed() {
        return printed;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        kit.close();
    }
}
