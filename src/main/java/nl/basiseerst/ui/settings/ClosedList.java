package nl.basiseerst.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.settings.ClosedDatesViewModel.Closed;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;

/// The closed dates, each with a way to open again, and a way to add one.
final class ClosedList extends VBox {

    private final Texts texts;
    private final ClosedDatesViewModel model;
    private final DatePicker picker = new DatePicker();
    private final Label mistake = WordPane.words("form-mistake");
    private final CheckBox past = new CheckBox();
    private final Label none = WordPane.words("muted");
    private final GridPane list = new GridPane();

    ClosedList(Texts texts, ClosedDatesViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("closed-list");
        list.setId("closed-dates");
        list.getStyleClass().add("settings-rows");
        past.setId("closed-past");
        past.textProperty().bind(texts.of("settings.closed.past"));
        past.selectedProperty().subscribe((_, _) -> show());
        none.textProperty().bind(texts.of("settings.closed.none"));
        mistake.setId("closed-mistake");
        getChildren().addAll(adding(), mistake, none, list, past);
        model.closedProperty().subscribe(_ -> show());
        texts.messagesProperty().subscribe((_, _) -> show());
        say("");
    }

    private FlowPane adding() {
        Spelling<LocalDate> spelling = Spellings.date();
        picker.setId("closed-date");
        picker.promptTextProperty().bind(texts.of("form.date.prompt"));
        picker.accessibleTextProperty().bind(texts.of("settings.closed.date"));
        picker.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable LocalDate date) {
                        return date == null ? "" : spelling.write().apply(texts.messages(), date);
                    }

                    @Override
                    public @Nullable LocalDate fromString(String typed) {
                        try {
                            return typed.isBlank() ? null : spelling.read().apply(typed.strip());
                        } catch (Mistyped unreadable) {
                            return null;
                        }
                    }
                });
        Button add = new Button();
        add.setId("closed-add");
        add.textProperty().bind(texts.of("settings.closed.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        picker.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !picker.isShowing()) {
                        add();
                        event.consume();
                    }
                });
        FlowPane row = new FlowPane(8, 8, picker, add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void add() {
        LocalDate date = picker.getConverter().fromString(picker.getEditor().getText());
        if (date == null) {
            say(texts.now("settings.closed.mistyped"));
            return;
        }
        try {
            model.close(date);
            picker.setValue(null);
            picker.getEditor().clear();
            say("");
        } catch (Mistyped twice) {
            say(texts.now("settings.closed.twice"));
        }
    }

    private void say(String sentence) {
        mistake.setText(sentence);
        mistake.setVisible(!sentence.isEmpty());
        mistake.setManaged(!sentence.isEmpty());
    }

    private void show() {
        LocalDate today = model.today();
        List<Closed> all = model.closedProperty().get();
        boolean some = all.stream().anyMatch(one -> one.date().isBefore(today));
        past.setVisible(some);
        past.setManaged(some);
        List<Closed> shown =
                all.stream()
                        .filter(one -> past.isSelected() || !one.date().isBefore(today))
                        .toList();
        none.setVisible(shown.isEmpty());
        none.setManaged(shown.isEmpty());
        list.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            add(i, shown.get(i));
        }
    }

    private void add(int row, Closed closed) {
        String date = new Terms(texts.messages()).dateWithYear(closed.date());
        Label when = new Label(date);
        when.setMinWidth(USE_PREF_SIZE);
        Label what = WordPane.words("muted");
        if (closed.holiday() != null) {
            what.setText(texts.now("settings.holiday." + closed.holiday()));
        }
        GridPane.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        Button open =
                SectionPane.iconButton(
                        Feather.TRASH_2,
                        () -> {
                            picker.requestFocus();
                            model.open(closed.date());
                        });
        open.setId("closed-open-" + closed.date());
        open.setAccessibleText(texts.now("settings.closed.open", date));
        list.addRow(row, when, what, open);
    }
}
