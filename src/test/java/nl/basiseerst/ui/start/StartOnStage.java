package nl.basiseerst.ui.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.WindowMemory;
import nl.basiseerst.application.WindowSettings;
import nl.basiseerst.exchange.JsonPracticeFiles;
import nl.basiseerst.exchange.ShippedSamples;
import nl.basiseerst.sharing.Joiner;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleBackups;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.DataPlaces;
import nl.basiseerst.ui.common.backup.RestoreViewModel;
import nl.basiseerst.ui.shell.ShellViewModel;
import nl.basiseerst.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;

/// The view of the first start on a stage of its own.
final class StartOnStage implements AutoCloseable {

    private final SampleDesk kit = SampleDesk.inBackground(null, Platform::runLater);
    private final RecordedAnswers answers = new RecordedAnswers();
    private final List<String> opened = new ArrayList<>();
    private final Scene scene;

    StartOnStage(Stage stage) {
        StartViewModel model =
                new StartViewModel(
                        kit.desk(),
                        kit.storage(),
                        new JsonPracticeFiles(),
                        new ShippedSamples(),
                        answers,
                        kit.failures(),
                        kit.texts());
        JoinViewModel joining =
                new JoinViewModel(kit.desk(), kit.storage(), joiner(), kit.failures());
        RestoreViewModel restoring =
                new RestoreViewModel(
                        kit.desk(),
                        SampleBackups.of(kit).restoring(),
                        kit.storage(),
                        kit.failures());
        DataPlaces places =
                new DataPlaces(
                        kit.folder(),
                        kit.folder().resolve("log"),
                        () -> opened.add("folder"),
                        () -> opened.add("log"));
        ShellViewModel appearance = new ShellViewModel(kit.texts(), new Forgotten(), 1);
        scene =
                new Scene(
                        new StartView(
                                kit.desk().stageProperty(),
                                () -> new StartView.Choices(model, joining, restoring),
                                kit.texts(),
                                kit.failures(),
                                places,
                                appearance),
                        1280,
                        720);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.setWidth(1280);
        stage.setHeight(720);
        stage.show();
    }

    private Joiner joiner() {
        return new Joiner(kit.folder().resolve("joined.properties"), "pc", "test", "1");
    }

    SampleDesk kit() {
        return kit;
    }

    RecordedAnswers answers() {
        return answers;
    }

    /// What was opened on the desktop.
    List<String> opened() {
        return opened;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        kit.close();
    }

    /// Nothing is remembered of one test to the next.
    private static final class Forgotten implements WindowMemory {

        @Override
        public WindowSettings recall() {
            return WindowSettings.FIRST_START;
        }

        @Override
        public void keep(WindowSettings settings) {
            // forgotten
        }
    }
}
