package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.TypedMoment;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;
import nl.basiseerst.ui.common.form.TypedField;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The day of the block at the cursor: a date that is typed, or a weekday that is chosen where the
/// week has no dates.
final class DayField {

    private final FormField<?> field;
    private final Consumer<LocalDate> show;

    DayField(WeekViewModel model, BlockForm form, Texts texts) {
        if (model.kind() == WeekKind.CALENDAR) {
            FormField<LocalDate> date =
                    new TypedField<>(texts, spelling(() -> model.week().monday()), form::setDate)
                            .named("week.field.date");
            field = date.known("block-date");
            show = date::show;
        } else {
            FormField<DayOfWeek> day =
                    new ChoiceField<>(
                                    texts,
                                    List.of(DayOfWeek.values()),
                                    (messages, value) -> messages.text("paper.long-day." + value),
                                    value -> form.setDate(model.week().day(value)))
                            .named("week.field.date");
            field = day.known("block-day");
            show = date -> day.show(date.getDayOfWeek());
        }
    }

    FormField<?> field() {
        return field;
    }

    void show(LocalDate date) {
        show.accept(date);
    }

    /// Written as everywhere; typed as where one goes to another week.
    ///
    /// @param now the year of that day is meant where none is typed
    static Spelling<LocalDate> spelling(Supplier<LocalDate> now) {
        return new Spelling<>(
                typed ->
                        TypedMoment.date(typed, now.get())
                                .orElseThrow(() -> new Mistyped("week.fault.date")),
                (messages, day) -> new Terms(messages).dateWithYear(day));
    }
}
