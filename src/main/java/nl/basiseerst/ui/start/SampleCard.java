package nl.basiseerst.ui.start;

import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.SamplePractices.Sample;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Looking around in a sample practice.
final class SampleCard extends ChoiceCard {

    SampleCard(StartViewModel model, Texts texts) {
        super(texts, "sample", Feather.COMPASS);
        ToggleGroup samples = new ToggleGroup();
        VBox choices = new VBox(8);
        for (Sample sample : Sample.values()) {
            RadioButton choice = new RadioButton();
            choice.setId("start-sample-" + sample);
            choice.setToggleGroup(samples);
            choice.setSelected(model.sampleProperty().get() == sample);
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.textProperty()
                    .bind(texts.of("start.sample." + sample, sample.members(), sample.patients()));
            choice.selectedProperty()
                    .subscribe(
                            chosen -> {
                                if (chosen) {
                                    model.sampleProperty().set(sample);
                                }
                            });
            choices.getChildren().add(choice);
        }
        ask(button("sample", model::openSample), choices);
    }
}
