package nl.basiseerst.ui.start;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.SamplePractices.Sample;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Looking around in a sample practice.
final class SampleCard extends ChoiceCard {

    private final Button open;

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
        open = button("sample", model::openSample);
        open.getStyleClass().add(Styles.ACCENT);
        ask(open, choices);
    }

    /// Puts the keyboard on the button as soon as that is on the scene: inside a scroll pane it is
    /// not before the first layout.
    void focusButton() {
        open.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                open.requestFocus();
                            }
                        });
    }
}
