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

    /// @param first whether no earlier row has the same figures; their remarks are said once
    RowPane(MirrorViewModel model, Texts texts, MirrorRow row, boolean first) {
        this.model = model;
        this.texts = texts;
        this.words = new MirrorWords(texts.messages());
        getStyleClass().add("mirror-row");
        setId("mirror-" + row.ratio().name());
        getChildren().add(new FieldGrid(COLUMN_EM, own(row), beside(row, first)));
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
            if (!row.references().isEmpty()) {
                own.getChildren().add(new PositionBar(row, words.spoken(row)));
            }
            own.getChildren().add(said("mirror-says", words.says(row)));
        }
        return own;
    }

    private VBox value(MirrorRow row, double value, String basisKey) {
        VBox one = new VBox(said("mirror-value", words.value(row.ratio(), value)));
        if (row.ratio() != Ratio.OWN_PANEL) { // patients, whatever the hours
            one.getChildren().add(said("muted", texts.now(basisKey)));
        }
        return one;
    }

    private VBox missing(Missing missing) {
        Hyperlink there = new Hyperlink(texts.now("mirror.missing.go." + missing.name()));
        there.setMinWidth(USE_PREF_SIZE);
        there.setOnAction(_ -> model.fill(missing));
        return new VBox(said("muted", texts.now("mirror.missing." + missing.name())), there);
    }

    private VBox beside(MirrorRow row, boolean first) {
        VBox beside = new VBox();
        beside.getStyleClass().add("mirror-beside");
        for (Reference reference : row.references()) {
            beside.getChildren().add(said("mirror-figure", figure(row.ratio(), reference)));
            if (first) {
                remark(beside, reference);
            }
        }
        if (row.references().isEmpty() && row.missing() != Missing.PATIENTS) {
            beside.getChildren().add(said("muted", texts.now("mirror.no-reference")));
        }
        Reference definition = row.definition();
        if (definition != null) {
            beside.getChildren().add(said("mirror-figure", words.definition(definition)));
            remark(beside, definition);
        }
        return beside;
    }

    private String figure(Ratio ratio, Reference reference) {
        if (ratio != Ratio.POH_S_HOURS) {
            return words.reference(ratio, reference, reference.name());
        }
        String key = model.isCounted() ? "mirror.formula.counted" : "mirror.formula.assumed";
        return words.reference(ratio, reference, texts.now(key));
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
