package nl.basiseerst.ui.division;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.FairnessWords;
import nl.basiseerst.domain.fairness.Division;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A row as drawn: a person, or the mean of a role. Its parts are used again for other rows.
final class FairnessCell extends ListCell<FairnessLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private record Column(Label words, MeanBar bar, Label days, VBox box) {}

    private final Texts texts;
    private final Label name = new Label();
    private final Label contract = new Label();
    private final HBox row = new HBox();
    private final Map<HardKind, Column> columns = new EnumMap<>(HardKind.class);

    /// @param wide how wide a column is, in pixels: how high wrapped words are depends on it
    FairnessCell(Texts texts, ObservableValue<Number> wide) {
        this.texts = texts;
        getStyleClass().add("fairness-line");
        setPrefWidth(0); // as wide as the list, never wider
        name.getStyleClass().add("fairness-name");
        name.setWrapText(true);
        contract.getStyleClass().add("fairness-contract");
        VBox who = new VBox(name, contract);
        who.getStyleClass().add("fairness-who");
        row.getChildren().add(who);
        row.getStyleClass().add("fairness-row");
        for (HardKind kind : HardKind.values()) {
            Column column = new Column(new Label(), new MeanBar(), new Label(), new VBox());
            column.days().getStyleClass().add("fairness-days");
            column.days().setWrapText(true);
            column.days().managedProperty().bind(column.days().visibleProperty());
            column.words().getStyleClass().add("fairness-number");
            column.words().setWrapText(true);
            column.box().getChildren().addAll(column.words(), column.bar(), column.days());
            columns.put(kind, column);
            row.getChildren().add(wide(column.box(), wide));
        }
    }

    /// A column of the table, all of which are as wide.
    static VBox wide(VBox box, ObservableValue<Number> wide) {
        box.getStyleClass().add("fairness-column");
        box.setMinWidth(0);
        box.prefWidthProperty().bind(wide);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    @Override
    protected void updateItem(@Nullable FairnessLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        FairnessWords words = new FairnessWords(texts.messages());
        boolean heading = !empty && line instanceof FairnessLine.Heading;
        pseudoClassStateChanged(HEADING, heading);
        switch (line) {
            case FairnessLine.Heading top when !empty -> {
                count(top.division());
                name.setText(texts.now("paper.role." + top.role()));
                contract.setText(texts.now("division.mean"));
                columns.forEach(
                        (kind, column) -> {
                            column.words().setText(words.mean(top.division(), top.role(), kind));
                            column.bar().setVisible(false);
                            column.bar().setManaged(false);
                            column.days().setVisible(false);
                        });
                setAccessibleText(words.spoken(top.division(), top.role()));
            }
            case FairnessLine.Person person when !empty -> show(person, words);
            case null, default -> setAccessibleText("");
        }
        setGraphic(empty || line == null ? null : row);
    }

    /// Only the kinds that are counted have a column.
    private void count(Division division) {
        List<HardKind> kinds = division.kinds();
        columns.forEach(
                (kind, column) -> {
                    column.box().setVisible(kinds.contains(kind));
                    column.box().setManaged(kinds.contains(kind));
                });
    }

    private void show(FairnessLine.Person person, FairnessWords words) {
        Division.Share share = person.share();
        Division division = person.division();
        count(division);
        Member member = share.member();
        name.setText(member.name());
        contract.setText(words.contract(share));
        columns.forEach(
                (kind, column) -> {
                    column.words().setText(words.share(share, kind));
                    column.days().setVisible(person.open());
                    column.days().setText(person.open() ? words.turns(share, kind) : "");
                    double longest = division.largest(kind);
                    boolean drawn = share.perContract(kind).isPresent() && longest > 0;
                    column.bar().setManaged(true);
                    column.bar().setVisible(drawn);
                    if (drawn) {
                        double mean = division.mean(member.role(), kind).orElse(-1.0);
                        column.bar()
                                .show(
                                        share.perContract(kind).orElse(0.0) / longest,
                                        mean < 0 ? -1 : mean / longest);
                    }
                });
        setAccessibleText(
                words.spoken(division, share)
                        + (person.open() ? ". " + words.spokenTurns(division, share) : ""));
    }
}
