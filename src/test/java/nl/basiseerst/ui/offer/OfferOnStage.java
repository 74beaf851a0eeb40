package nl.basiseerst.ui.offer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.tables.SpreadsheetTables;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.theme.Theme;

import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Optional;

/// The offer view on a stage, on a desk as the program has it.
final class OfferOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final OfferViewModel model;
    private final CountsViewModel counts;
    private final OfferView view;

    OfferOnStage(Stage stage, PracticePlan plan) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        model = modelOn(sample);
        counts = countsOn(sample);
        view = new OfferView(model, counts, sample.texts());
        stage.setScene(new Scene(view, 1100, 660));
        Theme.LIGHT.on(stage.getScene(), 100);
        stage.show();
        sample.desk().open();
    }

    static OfferViewModel modelOn(SampleDesk sample) {
        return new OfferViewModel(
                sample.desk(),
                sample.texts(),
                new FindUses(sample::store),
                sample.storage(),
                sample.failures());
    }

    static CountsViewModel countsOn(SampleDesk sample) {
        return new CountsViewModel(
                sample.desk(),
                new SpreadsheetTables(),
                new NoFile(),
                sample.storage(),
                sample.failures());
    }

    /// Nobody chooses a file.
    private static final class NoFile implements FileChoice {

        @Override
        public Optional<Path> toRead(String titleKey, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
            return Optional.empty();
        }
    }

    SampleDesk sample() {
        return sample;
    }

    OfferViewModel model() {
        return model;
    }

    CountsViewModel counts() {
        return counts;
    }

    OfferView view() {
        return view;
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForFxEvents(); // what was read may still be on its way to the screen
        sample.close();
    }
}
