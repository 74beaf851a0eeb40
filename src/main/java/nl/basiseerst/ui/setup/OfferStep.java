package nl.basiseerst.ui.setup;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.catalogue.CatalogueGroup;
import nl.basiseerst.application.setup.AskLine;
import nl.basiseerst.application.setup.FigureLine;
import nl.basiseerst.application.setup.SetupStep;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the practice does besides the basic offer, and the figures of the basic offer that are
/// still proposals.
final class OfferStep extends StepPane {

    private final OfferStepViewModel model;
    private final Map<String, AskRow> asks = new LinkedHashMap<>();
    private final Map<String, FigureRow> figures = new LinkedHashMap<>();
    private final VBox askLines = new VBox();
    private final VBox figureLines = new VBox();
    private final Label askCount = words("setup-text");
    private final Label figureCount = words("setup-text");
    private final Button decideRest;
    private final Button confirmAll;
    private final VBox asked;
    private final VBox extraPart;
    private final VBox figurePart;
    private final ToggleButton toExtra = new ToggleButton();
    private final ToggleButton toFigures = new ToggleButton();
    private final Label own = said("setup.offer.own");

    OfferStep(OfferStepViewModel model, Texts texts) {
        super(texts, SetupStep.OFFER);
        this.model = model;
        askLines.getStyleClass().add("offer-lines");
        figureLines.getStyleClass().add("offer-lines");
        decideRest = button("setup-decide-rest", "setup.offer.decide-rest", this::decideRest);
        confirmAll = button("setup-confirm-all", "setup.offer.confirm-all", this::confirmAll);
        extraPart =
                part(
                        "setup.offer.extra",
                        said("setup.offer.extra.about"),
                        bulk(askCount, decideRest),
                        askLines);
        figurePart =
                part(
                        "setup.offer.figures",
                        said("setup.offer.figures.about"),
                        bulk(figureCount, confirmAll),
                        figureLines);
        toExtra.setId("setup-offer-extra");
        toExtra.setOnAction(_ -> open(false));
        toFigures.setId("setup-offer-figures");
        toFigures.setOnAction(_ -> open(true));
        HBox parts = new HBox(8, toExtra, toFigures);
        parts.getStyleClass().add("setup-parts");
        asked = new VBox(16, parts, extraPart, figurePart);
        open(false);
        own.setId("setup-offer-own");
        getChildren().addAll(own, asked);
        model.stateProperty().subscribe(this::show);
        texts.messagesProperty().subscribe((_, _) -> count(model.stateProperty().get()));
    }

    /// From the services to the figures, and from there to the next step.
    @Override
    void onward(Runnable go) {
        OfferStepViewModel.State state = model.stateProperty().get();
        boolean figuresLeft = state != null && state.isAsked() && state.unconfirmed() > 0;
        if (figuresLeft && !toFigures.isSelected()) {
            open(true);
            confirmAll.requestFocus();
        } else {
            go.run();
        }
    }

    /// The button goes with its work: the keyboard must not go astray.
    private void decideRest() {
        toExtra.requestFocus();
        model.decideRest();
    }

    private void confirmAll() {
        toFigures.requestFocus();
        model.confirmAll();
    }

    /// Puts the keyboard on the next figure that is not confirmed yet.
    private void goOnAfter(String id) {
        boolean passed = false;
        for (FigureRow row : figures.values()) {
            if (passed && row.takeKeyboard()) {
                return;
            }
            passed |= row.getId().equals("figure-" + id);
        }
        toFigures.requestFocus();
    }

    /// Shows the figures, or else the services.
    private void open(boolean figuresShown) {
        toExtra.setSelected(!figuresShown);
        toFigures.setSelected(figuresShown);
        visible(extraPart, !figuresShown);
        visible(figurePart, figuresShown);
    }

    @Override
    void focusFirst() {
        if (toFigures.isSelected()) {
            toFigures.requestFocus();
            return;
        }
        asks.values().stream()
                .filter(row -> !row.isDecided())
                .findFirst()
                .or(() -> asks.values().stream().findFirst())
                .ifPresent(AskRow::focus);
    }

    private static FlowPane bulk(Label count, Button button) {
        FlowPane bulk = new FlowPane(16, 8, count, button);
        bulk.setAlignment(Pos.CENTER_LEFT);
        bulk.setRowValignment(VPos.CENTER);
        return bulk;
    }

    private void show(OfferStepViewModel.@Nullable State state) {
        if (state == null) {
            return;
        }
        visible(asked, state.isAsked());
        visible(own, !state.isAsked());
        if (!state.isAsked()) {
            return;
        }
        List<String> ids = state.asked().stream().map(line -> line.item().id()).toList();
        if (!List.copyOf(asks.keySet()).equals(ids)) {
            fillAsks(state.asked());
        }
        state.asked().forEach(line -> row(line).show(line));
        List<String> activities =
                state.figures().stream().map(line -> line.activity().id()).toList();
        if (!List.copyOf(figures.keySet()).equals(activities)) {
            figures.clear();
            state.figures().forEach(line -> figures.put(line.activity().id(), figure(line)));
            figureLines.getChildren().setAll(figures.values());
        }
        for (FigureLine line : state.figures()) {
            Objects.requireNonNull(figures.get(line.activity().id())).show(line);
        }
        count(state);
    }

    private AskRow row(AskLine line) {
        return Objects.requireNonNull(asks.get(line.item().id()));
    }

    private FigureRow figure(FigureLine line) {
        String id = line.activity().id();
        return new FigureRow(texts(), model, id, () -> goOnAfter(id));
    }

    private void fillAsks(List<AskLine> lines) {
        asks.clear();
        Map<CatalogueGroup, List<Node>> groups = new LinkedHashMap<>();
        for (AskLine line : lines) {
            AskRow row = new AskRow(texts(), model, line.item());
            asks.put(line.item().id(), row);
            groups.computeIfAbsent(line.item().group(), this::heading).add(row);
        }
        askLines.getChildren().clear();
        groups.values().forEach(askLines.getChildren()::addAll);
    }

    private List<Node> heading(CatalogueGroup group) {
        Label title = words("offer-group");
        title.textProperty().bind(texts().of("setup.group." + group.name()));
        return new ArrayList<>(List.of(title));
    }

    private void count(OfferStepViewModel.@Nullable State state) {
        if (state != null) {
            askCount.setText(counted("setup.offer.undecided", state.undecided()));
            figureCount.setText(counted("setup.offer.unconfirmed", state.unconfirmed()));
            toExtra.setText(left("setup.offer.part.extra", state.undecided()));
            toFigures.setText(left("setup.offer.part.figures", state.unconfirmed()));
            visible(decideRest, state.undecided() > 0);
            visible(confirmAll, state.unconfirmed() > 0);
        }
    }

    private String left(String key, long count) {
        String name = texts().now(key);
        return count == 0 ? name : texts().now("setup.offer.part.left", name, count);
    }

    private String counted(String key, long count) {
        return count == 0 ? texts().now(key + ".none") : texts().now(key, count);
    }

    private static void visible(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
