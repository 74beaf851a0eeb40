package nl.basiseerst.ui.team;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The absences of a member in the weeks at hand, each on a row, and the button that adds one.
/// There is no field for a reason, on purpose.
final class AbsenceRows extends VBox {

    private final TeamViewModel model;
    private final Texts texts;
    private final String member;
    private final VBox rows = new VBox();
    private final List<Row> shown = new ArrayList<>();
    private final ReadOnlyStringWrapper period = new ReadOnlyStringWrapper(this, "period", "");

    AbsenceRows(TeamViewModel model, Texts texts, String member) {
        this.model = model;
        this.texts = texts;
        this.member = member;
        getStyleClass().add("member-rows");
        rows.getStyleClass().add("member-rows-list");
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(texts.of("team.absences.none"));
        none.visibleProperty().bind(Bindings.isEmpty(rows.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        Button add = new Button();
        add.setId("absence-add");
        add.textProperty().bind(texts.of("team.absence.add"));
        add.setGraphic(new Icon(Feather.PLUS, add));
        add.setOnAction(_ -> add());
        getChildren().addAll(none, rows, add);
    }

    /// Which absences stand here, in words.
    ReadOnlyStringProperty periodProperty() {
        return period.getReadOnlyProperty();
    }

    void show() {
        List<Absence> absences = model.absencesOf(member);
        List<String> ids = absences.stream().map(Absence::id).toList();
        if (!ids.equals(shown.stream().map(row -> row.id).toList())) {
            List<Row> before = List.copyOf(shown);
            shown.clear();
            absences.forEach(absence -> shown.add(kept(before, absence)));
            rows.getChildren().setAll(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(absences.get(i));
        }
        Terms terms = new Terms(texts.messages());
        period.set(
                model.desk()
                        .atHand()
                        .map(
                                days ->
                                        texts.now(
                                                "team.absences.hint",
                                                days.from() == null
                                                        ? ""
                                                        : terms.dateWithYear(days.from())))
                        .orElse(""));
    }

    private Row kept(List<Row> before, Absence absence) {
        return before.stream()
                .filter(row -> row.id.equals(absence.id()))
                .findFirst()
                .orElseGet(() -> new Row(absence));
    }

    private void add() {
        String id = model.edits().addAbsence(member);
        shown.stream().filter(row -> row.id.equals(id)).forEach(row -> row.from.focusEditor());
    }

    /// One absence.
    private final class Row extends FlowPane {

        private final String id;
        private Absence saved;
        private final FormField<LocalDate> from;
        private final FormField<LocalDate> to;
        private final FormField<Optional<TimeSpan>> part;
        private final FormField<Absence.Kind> kind;

        Row(Absence absence) {
            id = absence.id();
            saved = absence;
            getStyleClass().add("member-row");
            setAlignment(Pos.BOTTOM_LEFT);
            from =
                    new TypedField<>(texts, Spellings.date(), this::begin)
                            .prompted("form.date.prompt")
                            .named("team.absence.from")
                            .known("from-" + id);
            to =
                    new TypedField<>(texts, Spellings.date(), this::end)
                            .prompted("form.date.prompt")
                            .named("team.absence.to")
                            .known("to-" + id);
            part =
                    new TypedField<>(texts, Spellings.span().orNothing(), this::part)
                            .prompted("form.span.prompt")
                            .named("team.absence.part")
                            .known("part-" + id);
            kind =
                    new ChoiceField<>(
                                    texts,
                                    List.of(Absence.Kind.values()),
                                    (messages, one) -> new TeamWords(messages).kind(one),
                                    this::kind)
                            .named("team.absence.kind")
                            .known("kind-" + id);
            part.getStyleClass().add("absence-part");
            Button remove =
                    new RemoveButton(
                            texts,
                            () -> model.edits().removeAbsence(saved),
                            "team.absence.remove",
                            Spellings.written(absence.from()));
            remove.setId("remove-" + id);
            getChildren().addAll(from, to, part, kind, remove);
        }

        void show(Absence absence) {
            saved = absence;
            from.show(absence.from());
            to.show(absence.to());
            part.show(Optional.ofNullable(absence.part()));
            kind.show(absence.kind());
        }

        /// A single day that moves stays a single day; otherwise the first day may not pass the
        /// last.
        private void begin(LocalDate date) {
            boolean oneDay = saved.from().equals(saved.to());
            if (!oneDay && date.isAfter(saved.to())) {
                throw new Mistyped("team.end-before-start", Spellings.written(saved.to()));
            }
            LocalDate last = oneDay ? date : saved.to();
            change(
                    a ->
                            new Absence(
                                    a.id(),
                                    a.member(),
                                    date,
                                    last,
                                    a.part(),
                                    a.kind(),
                                    a.account()));
        }

        private void end(LocalDate date) {
            change(
                    a ->
                            new Absence(
                                    a.id(),
                                    a.member(),
                                    a.from(),
                                    date,
                                    a.part(),
                                    a.kind(),
                                    a.account()));
        }

        private void part(Optional<TimeSpan> span) {
            change(
                    a ->
                            new Absence(
                                    a.id(),
                                    a.member(),
                                    a.from(),
                                    a.to(),
                                    span.orElse(null),
                                    a.kind(),
                                    a.account()));
        }

        private void kind(Absence.Kind other) {
            change(a -> new Absence(a.id(), a.member(), a.from(), a.to(), a.part(), other));
        }

        private void change(UnaryOperator<Absence> change) {
            model.edits().changeAbsence(id, change);
        }
    }
}
