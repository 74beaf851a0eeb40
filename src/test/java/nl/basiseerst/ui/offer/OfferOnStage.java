package nl.basiseerst.ui.offer;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import nl.basiseerst.application.usecase.FindUses;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.SampleDesk;
import nl.basiseerst.ui.theme.Theme;

import org.testfx.util.WaitForAsyncUtils;

/// The offer view on a stage, on a desk as the program has it.
final class OfferOnStage implements AutoCloseable {

    private final SampleDesk sample;
    private final OfferViewModel model;
    private final OfferView view;

    OfferOnStage(Stage stage, PracticePlan plan) {
        sample = SampleDesk.inBackground(plan, Platform::runLater);
        model = modelOn(sample);
        view = new OfferView(model, sample.texts());
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

    SampleDesk sample() {
        return sample;
    }

    OfferViewModel model() {
        return model;
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
