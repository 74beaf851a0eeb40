package nl.basiseerst.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// When the practice is open.
final class HoursSection extends SectionPane {

    private final Map<DayOfWeek, FormField<List<TimeSpan>>> days = new EnumMap<>(DayOfWeek.class);
    private final FormField<Dayparts> dayparts;

    HoursSection(Texts texts, HoursViewModel model) {
        super(texts, Section.HOURS);
        GridPane week = new GridPane();
        week.getStyleClass().addAll("settings-rows", "settings-hours");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        week.getColumnConstraints().addAll(names, fields);
        for (DayOfWeek day : DayOfWeek.values()) {
            FormField<List<TimeSpan>> field =
                    new TypedField<>(texts, Spellings.spans(), spans -> model.open(day, spans))
                            .prompted("settings.hours.shut")
                            .named("settings.day." + day)
                            .known("hours-" + day)
                            .unlabelled();
            Label name = new Label();
            name.textProperty().bind(texts.of("settings.day." + day));
            days.put(day, field);
            week.addRow(day.getValue() - 1, name, field);
        }
        dayparts =
                new TypedField<>(texts, DaypartSpelling.ENDS, model::cut)
                        .prompted("settings.dayparts.one")
                        .named("settings.dayparts.ends")
                        .known("dayparts");
        getChildren()
                .addAll(
                        week,
                        new VBox(
                                12,
                                heading("settings.dayparts"),
                                said("settings.dayparts.about"),
                                new FieldGrid(16, dayparts)));
        model.practice().subscribe(this::show);
    }

    private void show(@Nullable Practice practice) {
        if (practice != null) {
            days.forEach((day, field) -> field.show(HoursOfDay.of(practice.openingHours(), day)));
            dayparts.show(practice.dayparts());
        }
    }
}
