package nl.basiseerst.ui.team;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// The duties elsewhere of a member in the weeks at hand, each on a row, and the button that adds
/// one. No place and no note is kept.
final class DutyRows extends VBox {

    private final TeamViewModel model;
    private final Texts texts;
    private final String member;
    private final VBox rows = new VBox();
    private final List<Row> shown = new ArrayList<>();
    private final DutyImportCard card;

    /// @param imports takes duties over from a file
    DutyRows(TeamViewModel model, DutyImportViewModel imports, Texts texts, String member) {
        this.model = model;
        this.texts = texts;
        this.member = member;
        getStyleClass().add("member-rows");
        rows.getStyleClass().add("member-rows-list");
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(texts.of("team.duties.none"));
        none.visibleProperty().bind(Bindings.isEmpty(rows.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        Button add = new Button();
        add.setId("duty-add");
        add.textProperty().bind(texts.of("team.duty.add"));
        add.setGraphic(new Icon(Feather.PLUS, add));
        add.setOnAction(_ -> add());
        Button file = new Button();
        file.setId("duty-file");
        file.textProperty().bind(texts.of("duties.file"));
        file.setGraphic(new Icon(Feather.UPLOAD, file));
        file.setOnAction(_ -> imports.choose(member));
        card = new DutyImportCard(imports, texts, member);
        getChildren().addAll(none, rows, new FlowPane(8, 8, add, file), card);
    }

    void show() {
        card.show();
        List<Duty> duties = model.dutiesOf(member);
        List<String> ids = duties.stream().map(Duty::id).toList();
        if (!ids.equals(shown.stream().map(row -> row.id).toList())) {
            List<Row> before = List.copyOf(shown);
            shown.clear();
            duties.forEach(duty -> shown.add(kept(before, duty)));
            rows.getChildren().setAll(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(duties.get(i));
        }
    }

    /// Shows how the file stands that is taken over.
    void showImport() {
        card.show();
    }

    private Row kept(List<Row> before, Duty duty) {
        return before.stream()
                .filter(row -> row.id.equals(duty.id()))
                .findFirst()
                .orElseGet(() -> new Row(duty));
    }

    private void add() {
        String id = model.edits().addDuty(member);
        shown.stream().filter(row -> row.id.equals(id)).forEach(row -> row.date.focusEditor());
    }

    /// One duty.
    private final class Row extends FlowPane {

        private final String id;
        private Duty saved;
        private final FormField<LocalDate> date;
        private final FormField<LocalTime> from;
        private final FormField<LocalTime> to;

        Row(Duty duty) {
            id = duty.id();
            saved = duty;
            getStyleClass().add("member-row");
            setAlignment(Pos.BOTTOM_LEFT);
            date =
                    new TypedField<>(texts, Spellings.date(), day -> change(day, begins(), ends()))
                            .prompted("form.date.prompt")
                            .named("team.duty.date")
                            .known("date-" + id);
            from =
                    new TypedField<>(texts, Spellings.time(), time -> change(day(), time, ends()))
                            .prompted("form.time.prompt")
                            .named("team.duty.from")
                            .known("from-" + id);
            to =
                    new TypedField<>(texts, Spellings.time(), time -> change(day(), begins(), time))
                            .prompted("form.time.prompt")
                            .named("team.duty.to")
                            .known("to-" + id);
            Button remove =
                    new RemoveButton(
                            texts,
                            () -> model.edits().removeDuty(saved),
                            "team.duty.remove",
                            Spellings.written(day()));
            remove.setId("remove-" + id);
            getChildren().addAll(date, from, to, remove);
        }

        void show(Duty duty) {
            saved = duty;
            date.show(day());
            from.show(begins());
            to.show(ends());
        }

        private LocalDate day() {
            return saved.from().toLocalDate();
        }

        private LocalTime begins() {
            return saved.from().toLocalTime();
        }

        private LocalTime ends() {
            return saved.to().toLocalTime();
        }

        private void change(LocalDate day, LocalTime begin, LocalTime end) {
            model.edits().changeDuty(id, day, begin, end);
        }
    }
}
