package nl.basiseerst.ui.offer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.calibration.CalibrationEdits;
import nl.basiseerst.application.words.CountWords;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// That an activity goes by a count of the practice's own, and the way back to the norm; nothing
/// for an activity that goes by its norm.
final class CalibrationNotice extends VBox {

    private final OfferViewModel model;
    private final Texts texts;
    private final Label sentence = new Label();

    CalibrationNotice(OfferViewModel model, Texts texts, String activity) {
        this.model = model;
        this.texts = texts;
        setId("calibration");
        getStyleClass().addAll("card", "calibration");
        sentence.setId("calibration-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setGraphic(new Icon(Feather.BAR_CHART_2, sentence));
        Button back = new Button();
        back.setId("calibration-back");
        back.textProperty().bind(texts.of("counts.take-back"));
        back.setGraphic(new Icon(Feather.ROTATE_CCW, back));
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> model.edits().takeBack(activity));
        getChildren().addAll(sentence, back);
        managedProperty().bind(visibleProperty());
    }

    void show(Activity activity) {
        Optional<PracticePlan> plan = model.plan();
        Optional<Calibration> counted =
                plan.flatMap(found -> CalibrationEdits.of(found, activity.id()));
        setVisible(counted.isPresent());
        if (plan.isPresent() && counted.isPresent()) {
            sentence.setText(
                    new CountWords(texts.messages())
                            .calibrated(plan.get().practice(), activity, counted.get()));
        }
    }
}
