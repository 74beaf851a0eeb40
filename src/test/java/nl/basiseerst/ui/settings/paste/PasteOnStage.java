package nl.basiseerst.ui.settings.paste;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import nl.basiseerst.application.usecase.StoreSource;
import nl.basiseerst.tables.CsvTableWriter;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.RecordedAnswers;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.testing.Samples;
import nl.basiseerst.testing.Wait;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.theme.Theme;

import java.util.concurrent.TimeoutException;

/// The view on a stage of its own, as wide as in the settings.
final class PasteOnStage implements AutoCloseable {

    private final SampleDesk kit =
            SampleDesk.inBackground(Samples.plan("linde"), Platform::runLater);
    private final RecordedAnswers answers = new RecordedAnswers();
    private final PasteViewModel model =
            new PasteViewModel(
                    kit.desk(),
                    new SheetWork(
                            new SpreadsheetTables(),
                            new CsvTableWriter(),
                            new StoreSource(kit.store(), kit.folder()),
                            kit.storage(),
                            kit.storage()),
                    answers,
                    kit.failures());
    private final Scene scene;

    PasteOnStage(Stage stage) {
        ScrollPane around = new ScrollPane(new PasteView(kit.texts(), model));
        around.setFitToWidth(true);
        scene = new Scene(around, 820, 900);
        scene.getStylesheets().add(FormField.STYLESHEET);
        Theme.LIGHT.on(scene, 100);
        stage.setScene(scene);
        stage.show();
        kit.desk().open();
    }

    SampleDesk kit() {
        return kit;
    }

    PasteViewModel model() {
        return model;
    }

    Scene scene() {
        return scene;
    }

    /// Waits until the practice is there.
    void ready() throws TimeoutException {
        Wait.until(() -> kit.desk().shownProperty().get() != null);
    }

    /// Waits until what is pasted was worked out.
    void lookedAt() throws TimeoutException {
        Wait.until(
                () -> model.previewProperty().get() != null && model.jobProperty().get() == null);
    }

    @Override
    public void close() {
        kit.close();
    }
}
