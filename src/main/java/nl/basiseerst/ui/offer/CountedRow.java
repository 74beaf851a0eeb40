package nl.basiseerst.ui.offer;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.CountWords;
import nl.basiseerst.domain.calibration.CountedActivity;
import nl.basiseerst.domain.calibration.CountedActivity.Measured;
import nl.basiseerst.domain.calibration.CountedActivity.Refused;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// What was counted of one activity beside its norm, with a tick to take it over.
final class CountedRow extends VBox {

    CountedRow(
            CountsViewModel model,
            Texts texts,
            boolean wholeYear,
            CountedActivity counted,
            String name) {
        getStyleClass().add("counted-row");
        CountWords words = new CountWords(texts.messages());
        FlowPane line = new FlowPane();
        line.getStyleClass().add("counted-line");
        switch (counted) {
            case Refused _ -> line.getChildren().add(titled(new Label(name)));
            case Measured measured -> {
                line.getChildren()
                        .addAll(
                                model.isTaken(measured)
                                        ? taken(texts, name)
                                        : tick(model, measured, name),
                                said("counted-figures", words.figures(measured)),
                                new CountBar(
                                        measured.normPerWeek(),
                                        measured.countedPerWeek(),
                                        words.spoken(measured)),
                                said("counted-difference", words.difference(measured)));
            }
        }
        Label remarks = new Label(String.join(" ", words.remarks(counted, wholeYear)));
        remarks.getStyleClass().add("muted");
        remarks.setWrapText(true);
        remarks.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(line, remarks);
    }

    private static Node tick(CountsViewModel model, Measured measured, String name) {
        CheckBox tick = new CheckBox(name);
        tick.setMnemonicParsing(false);
        tick.setId("tick-" + measured.activity());
        tick.setSelected(model.ticks().has(measured.activity()));
        tick.setOnAction(_ -> model.ticks().set(measured.activity(), tick.isSelected()));
        return titled(tick);
    }

    private static Node taken(Texts texts, String name) {
        Label taken = new Label(texts.now("counts.taken", name));
        taken.setGraphic(new Icon(Feather.CHECK_CIRCLE, taken));
        return titled(taken);
    }

    private static Node titled(Labeled title) {
        title.getStyleClass().add("counted-name");
        title.setWrapText(true);
        return title;
    }

    private static Label said(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
