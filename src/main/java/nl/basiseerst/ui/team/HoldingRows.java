package nl.basiseerst.ui.team;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Expiry;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.AddMenu;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The competences of a member, each on a row, and the button that adds one.
final class HoldingRows extends VBox {

    private final TeamViewModel model;
    private final Texts texts;
    private final String id;
    private final VBox rows = new VBox();
    private final AddMenu add;
    private final List<Row> shown = new ArrayList<>();

    HoldingRows(TeamViewModel model, Texts texts, String id) {
        this.model = model;
        this.texts = texts;
        this.id = id;
        getStyleClass().add("member-rows");
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(texts.of("team.competences.none"));
        rows.getStyleClass().add("member-rows-list");
        none.visibleProperty().bind(Bindings.isEmpty(rows.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        add = new AddMenu(texts, "team.competence.add");
        add.setId("competence-add");
        getChildren().addAll(none, rows, add);
    }

    void show(Member member) {
        List<String> held = member.competences().stream().map(Holding::competence).toList();
        if (!held.equals(shown.stream().map(row -> row.competence.id()).toList())) {
            shown.clear();
            held.forEach(
                    one ->
                            model.competences().stream()
                                    .filter(c -> c.id().equals(one))
                                    .map(Row::new)
                                    .forEach(shown::add));
            rows.getChildren().setAll(shown);
        }
        shown.forEach(row -> member.holding(row.competence.id()).ifPresent(row::show));
        add.offer(
                model.competences().stream()
                        .filter(c -> !held.contains(c.id()))
                        .map(c -> new AddMenu.Addition(c.name(), () -> add(c)))
                        .toList());
    }

    private void add(Competence competence) {
        model.edits().addHolding(id, competence);
        shown.getLast().until.focusEditor();
    }

    /// One competence.
    private final class Row extends FlowPane {

        private final Competence competence;
        private final ChoiceField<CompetenceLevel> level;
        private final TypedField<Optional<LocalDate>> until;
        private final Label when = new Label();

        Row(Competence competence) {
            this.competence = competence;
            getStyleClass().add("member-row");
            setAlignment(Pos.CENTER_LEFT);
            Label name = new Label(competence.name());
            name.getStyleClass().add("member-row-name");
            name.setWrapText(true);
            level =
                    new ChoiceField<>(
                            texts,
                            List.of(CompetenceLevel.values()),
                            (messages, one) -> new TeamWords(messages).level(one),
                            one ->
                                    change(
                                            held ->
                                                    new Holding(
                                                            held.competence(),
                                                            held.validUntil(),
                                                            one)));
            level.named("team.competence.level.of", competence.name())
                    .bare()
                    .known("level-" + competence.id());
            level.getStyleClass().add("holding-level");
            until =
                    new TypedField<>(
                            texts,
                            Spellings.date().orNothing(),
                            date ->
                                    change(
                                            held ->
                                                    new Holding(
                                                            held.competence(),
                                                            date.orElse(null),
                                                            held.level())));
            until.prompted("team.competence.endless")
                    .named("team.competence.until.of", competence.name())
                    .bare()
                    .known("until-" + competence.id());
            when.getStyleClass().add("member-row-when");
            Button remove =
                    new RemoveButton(
                            texts,
                            () -> {
                                model.edits().removeHolding(id, competence.id());
                                add.requestFocus();
                            },
                            "team.competence.remove",
                            competence.name());
            remove.setId("remove-" + competence.id());
            getChildren().addAll(name, level, until, when, remove);
        }

        private void change(UnaryOperator<Holding> change) {
            model.edits().changeHolding(id, competence.id(), change);
        }

        void show(Holding holding) {
            level.show(holding.level());
            LocalDate validUntil = holding.validUntil();
            until.show(Optional.ofNullable(validUntil));
            LocalDate today = model.desk().today();
            boolean soon =
                    validUntil != null && !validUntil.isAfter(today.plusDays(model.expiryDays()));
            when.setVisible(soon);
            when.setManaged(soon);
            if (validUntil != null && soon) {
                Expiry expiry = new Expiry(id, holding.competence(), validUntil);
                when.setText(new TeamWords(texts.messages()).when(expiry, today));
                when.setGraphic(
                        new Icon(
                                expiry.isPastOn(today) ? Feather.ALERT_TRIANGLE : Feather.CLOCK,
                                when));
            }
        }
    }
}
