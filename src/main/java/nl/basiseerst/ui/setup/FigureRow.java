package nl.basiseerst.ui.setup;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.setup.FigureLine;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// An activity of the basic offer: how often, how long, on whose word, and whether somebody said
/// that is right.
final class FigureRow extends FlowPane {

    private final Texts texts;
    private final Label name = WordPane.words("offer-name");
    private final Label standing = WordPane.words("muted");
    private final FormField<Double> minutes;
    private final Button confirm = new Button();
    private final Button shipped = new Button();
    private @Nullable FigureLine shown;

    /// @param goOn leads the keyboard on once this one is confirmed
    FigureRow(Texts texts, OfferStepViewModel model, String id, Runnable goOn) {
        super(16, 6);
        this.texts = texts;
        setId("figure-" + id);
        getStyleClass().add("offer-line");
        VBox said = new VBox(2, name, standing);
        said.getStyleClass().add("offer-said");
        minutes =
                new TypedField<>(
                                texts,
                                Spellings.number(),
                                typed -> {
                                    if (shown != null) {
                                        model.minutes(shown.activity(), typed);
                                    }
                                })
                        .named("setup.offer.minutes")
                        .known("figure-minutes-" + id)
                        .bare();
        minutes.getStyleClass().add("offer-minutes");
        Label unit = new Label();
        unit.textProperty().bind(texts.of("setup.offer.minutes.unit"));
        unit.getStyleClass().addAll("muted", "offer-unit");
        confirm.setId("figure-confirm-" + id);
        confirm.setGraphic(new Icon(Feather.CHECK, confirm));
        confirm.textProperty().bind(texts.of("setup.offer.confirm"));
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setOnAction(
                _ -> {
                    if (shown != null) {
                        goOn.run();
                        model.confirm(shown.activity());
                    }
                });
        shipped.setId("figure-shipped-" + id);
        shipped.getStyleClass().add("flat");
        shipped.setGraphic(new Icon(Feather.ROTATE_CCW, shipped));
        shipped.textProperty().bind(texts.of("setup.offer.shipped"));
        shipped.setMinWidth(USE_PREF_SIZE);
        Tooltip back = new Tip();
        back.textProperty().bind(texts.of("setup.offer.shipped.hint"));
        shipped.setTooltip(back);
        shipped.setOnAction(
                _ -> {
                    if (shown != null) {
                        model.shipped(shown.item());
                    }
                });
        Button open = new Button();
        open.setId("figure-open-" + id);
        open.getStyleClass().addAll("button-icon", "flat");
        open.setGraphic(new Icon(Feather.EXTERNAL_LINK, open));
        open.accessibleTextProperty().bind(texts.of("setup.offer.open-activity"));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("setup.offer.open-activity"));
        open.setTooltip(tooltip);
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> model.open(id));
        HBox controls = new HBox(8, minutes, unit, confirm, shipped, open);
        controls.setFillHeight(false);
        controls.getStyleClass().add("offer-answers");
        getChildren().addAll(said, controls);
        texts.messagesProperty().subscribe((_, _) -> tell());
    }

    /// Takes the keyboard if there is something to confirm.
    ///
    /// @return whether there is
    boolean takeKeyboard() {
        if (confirm.isVisible()) {
            confirm.requestFocus();
        }
        return confirm.isVisible();
    }

    void show(FigureLine line) {
        shown = line;
        tell();
    }

    private void tell() {
        FigureLine line = shown;
        if (line == null) {
            return;
        }
        name.setText(line.activity().name());
        standing.setText(new OfferLineWords(texts.messages()).standing(line));
        minutes.show(line.activity().normMinutes());
        confirm.setVisible(!line.isConfirmed());
        confirm.setManaged(!line.isConfirmed());
        confirm.setAccessibleText(texts.now("setup.offer.confirm.spoken", line.activity().name()));
        shipped.setVisible(line.isChanged());
        shipped.setManaged(line.isChanged());
        shipped.setAccessibleText(texts.now("setup.offer.shipped.spoken", line.activity().name()));
    }
}
