package nl.basiseerst.ui.settings;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.settings.ClosedDatesViewModel.Proposal;

import java.util.List;

/// On which dates the practice is closed.
final class ClosedSection extends SectionPane {

    private final FieldGrid ticks = new FieldGrid(19);
    private final VBox card = new VBox(16);

    ClosedSection(Texts texts, ClosedDatesViewModel model) {
        super(texts, Section.CLOSED);
        int year = model.today().getYear();
        Button close = new Button();
        close.getStyleClass().add(Styles.ACCENT);
        close.setId("holidays-close");
        close.setMinHeight(USE_PREF_SIZE);
        close.setOnAction(_ -> model.closeChosen());
        close.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        texts.now(
                                                "settings.holidays.close",
                                                model.chosenProperty().get()),
                                model.chosenProperty(),
                                texts.messagesProperty()));
        close.disableProperty().bind(model.chosenProperty().isEqualTo(0));
        Label none = said("settings.holidays.none", year(year), year(year + 1));
        card.getStyleClass().add("card");
        card.getChildren().addAll(heading("settings.holidays"), none, ticks, close);
        getChildren().addAll(new ClosedList(texts, model), card);
        model.proposalsProperty()
                .subscribe(
                        proposals -> {
                            show(proposals);
                            boolean any = !proposals.isEmpty();
                            visible(none, !any);
                            visible(ticks, any);
                            visible(close, any);
                        });
    }

    private void show(List<Proposal> proposals) {
        List<String> keep = proposals.stream().map(ClosedSection::id).toList();
        List<String> there =
                ticks.getChildren().stream()
                        .filter(CheckBox.class::isInstance)
                        .map(node -> String.valueOf(node.getId()))
                        .toList();
        if (keep.equals(there)) {
            return; // whoever is ticking can go on
        }
        ticks.getChildren().removeIf(CheckBox.class::isInstance);
        for (Proposal proposal : proposals) {
            CheckBox tick = new CheckBox();
            tick.setId(id(proposal));
            tick.setWrapText(true);
            tick.selectedProperty().bindBidirectional(proposal.chosen());
            String name = "settings.holiday." + proposal.holiday().kind();
            tick.textProperty()
                    .bind(
                            texts().in(
                                            messages ->
                                                    messages.text(
                                                            "settings.holiday.on",
                                                            new Terms(messages)
                                                                    .dateWithYear(
                                                                            proposal.holiday()
                                                                                    .date()),
                                                            messages.text(name))));
            ticks.getChildren().add(tick);
        }
    }

    private static String id(Proposal proposal) {
        return "holiday-" + proposal.holiday().date();
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
