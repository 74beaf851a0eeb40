package nl.basiseerst.ui.mirror;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.mirror.MirrorRow;
import nl.basiseerst.application.mirror.MirrorRow.Missing;
import nl.basiseerst.application.mirror.Ratio;
import nl.basiseerst.application.words.MirrorWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;

/// One ratio: the own values and where they stand, what that means, and the figures beside it with
/// their sources.
final class RowPane extends VBox {

    private static final double COLUMN_EM = 32;

    private final MirrorViewModel model;
    private final Texts texts;
    private final MirrorWords words;

    RowPane(MirrorViewModel model, Texts texts, MirrorRow row) {
        this.model = model;
        this.texts = texts;
        this.words = new MirrorWords(texts.messages());
        getStyleClass().add("mirror-row");
        setId("mirror-" + row.ratio().name());
        getChildren().add(new FieldGrid(COLUMN_EM, own(row), beside(row)));
    }

    private VBox own(MirrorRow row) {
        VBox own = new VBox(said("mirror-row-title", words.title(row)));
        own.getStyleClass().add("mirror-own");
        FlowPane values = new FlowPane();
        values.getStyleClass().add("mirror-values");
        Double contract = row.contract();
        Double rostered = row.rostered();
        if (contract != null) {
            values.getChildren().addAll(value(row, contract, "mirror.own.contract"));
        }
        if (rostered != null) {
            values.getChildren().addAll(value(row, rostered, "mirror.own.rostered"));
        }
        if (!values.getChildren().isEmpty()) {
            own.getChildren().add(values);
        }
        Missing missing = row.missing();
        if (missing != null) {
            own.getChildren().add(missing(missing));
        } else {
            own.getChildren().add(new PositionBar(row, words.spoken(row)));
            own.getChildren().add(said("mirror-says", words.says(row)));
        }
        return own;
    }

    private VBox value(MirrorRow row, double value, String basisKey) {
        String number = row.ratio() == Ratio.OWN_PANEL ? "" : texts.now(basisKey);
        VBox one =
                new VBox(
                        said("mirror-value", words.value(row.ratio(), value)),
                        said("muted", number));
        one.getStyleClass().add("mirror-value-box");
        return one;
    }

    private FlowPane missing(Missing missing) {
        Hyperlink there = new Hyperlink(texts.now("mirror.missing.go." + missing.name()));
        there.setMinWidth(USE_PREF_SIZE);
        there.setOnAction(_ -> model.fill(missing));
        FlowPane line =
                new FlowPane(8, 0, said("muted", texts.now("mirror.missing." + missing)), there);
        line.getStyleClass().add("mirror-missing");
        return line;
    }

    private VBox beside(MirrorRow row) {
        VBox beside = new VBox();
        beside.getStyleClass().add("mirror-beside");
        for (Reference reference : row.references()) {
            beside.getChildren()
                    .add(said("mirror-figure", words.reference(row.ratio(), reference)));
            remark(beside, reference);
        }
        if (row.references().isEmpty() && row.missing() != Missing.PATIENTS) {
            beside.getChildren().add(said("muted", texts.now("mirror.no-reference")));
        }
        Reference definition = row.definition();
        if (definition != null) {
            beside.getChildren().add(said("mirror-figure", words.definition(definition)));
            remark(beside, definition);
        }
        if (row.ratio() == Ratio.POH_S_HOURS) {
            String numbers =
                    texts.now(
                            model.isCounted()
                                    ? "mirror.formula.counted"
                                    : "mirror.formula.assumed");
            beside.getChildren().add(said("muted", texts.now("mirror.formula", numbers)));
        }
        return beside;
    }

    private static void remark(VBox beside, Reference reference) {
        String remark = reference.remark();
        if (remark != null) {
            beside.getChildren().add(said("muted", remark));
        }
    }

    static Label said(String style, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
