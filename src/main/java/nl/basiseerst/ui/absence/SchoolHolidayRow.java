package nl.basiseerst.ui.absence;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.absence.ShippedSchoolHolidays.Shipped;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.schedule.SchoolHoliday.Region;
import nl.basiseerst.domain.schedule.SchoolHoliday.Season;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A school holiday: which, where, from when until when, and where it comes from.
final class SchoolHolidayRow extends VBox {

    private final SchoolHolidaysViewModel model;
    private final Texts texts;
    private final FormField<Region> region;
    private final FormField<Season> season;
    private final FormField<LocalDate> from;
    private final FormField<LocalDate> to;
    private final FormField<Boolean> confirmed;
    private final RemoveButton remove;
    private final Label source = WordPane.words("muted");
    private SchoolHoliday saved;

    SchoolHolidayRow(SchoolHolidaysViewModel model, Texts texts, SchoolHoliday holiday) {
        super(4);
        this.model = model;
        this.texts = texts;
        saved = holiday;
        String id = holiday.id();
        getStyleClass().add("school-row");
        region =
                new ChoiceField<>(
                                texts,
                                List.of(Region.values()),
                                (messages, one) -> messages.text("away.region." + one),
                                one -> change(one, saved.season(), saved.from(), saved.to()))
                        .named("away.school.region")
                        .known("region-" + id);
        season =
                new ChoiceField<>(
                                texts,
                                List.of(Season.values()),
                                (messages, one) -> messages.text("away.season." + one),
                                one -> change(saved.region(), one, saved.from(), saved.to()))
                        .named("away.school.season")
                        .known("season-" + id);
        season.getStyleClass().add("school-season");
        from =
                new TypedField<>(texts, Spellings.date(), this::begin)
                        .named("away.from")
                        .known("school-from-" + id);
        to =
                new TypedField<>(
                                texts,
                                Spellings.date(),
                                date -> change(saved.region(), saved.season(), saved.from(), date))
                        .named("away.to")
                        .known("school-to-" + id);
        confirmed =
                new TickField(texts, this::confirm)
                        .named("away.school.confirmed")
                        .known("confirmed-" + id);
        remove =
                new RemoveButton(
                        texts,
                        () -> model.remove(saved),
                        "away.school.remove",
                        Spellings.written(holiday.from()));
        remove.setId("school-remove-" + id);
        FlowPane fields = new FlowPane(12, 4, season, region, from, to, confirmed, remove);
        fields.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(fields, source);
        show(holiday);
    }

    String holiday() {
        return saved.id();
    }

    void focusFirst() {
        season.focusEditor();
    }

    void show(SchoolHoliday holiday) {
        saved = holiday;
        region.show(holiday.region());
        season.show(holiday.season());
        from.show(holiday.from());
        to.show(holiday.to());
        confirmed.show(holiday.confirmed());
        source.setText(words());
        remove.says(texts, "away.school.remove", Spellings.written(holiday.from()));
    }

    /// Where it comes from; what is not confirmed says so.
    private String words() {
        Optional<Shipped> shipped = model.shipped().like(saved);
        String date = new Terms(texts.messages()).dateWithYear(model.shipped().looked());
        String origin =
                shipped.isEmpty()
                        ? texts.now("away.school.own")
                        : shipped.get().source().isEmpty()
                                ? texts.now("away.school.known", date)
                                : texts.now("away.school.source", shipped.get().source(), date);
        return saved.confirmed() ? origin : texts.now("away.school.unconfirmed", origin);
    }

    /// A holiday whose first day passes its last keeps its length.
    private void begin(LocalDate date) {
        LocalDate last = saved.to();
        if (date.isAfter(last)) {
            last = date.plusDays(last.toEpochDay() - saved.from().toEpochDay());
        }
        change(saved.region(), saved.season(), date, last);
    }

    /// Other days have to be confirmed anew.
    private void change(Region where, Season which, LocalDate first, LocalDate last) {
        model.change(new SchoolHoliday(saved.id(), where, which, first, last, false));
    }

    private void confirm(boolean now) {
        model.change(
                new SchoolHoliday(
                        saved.id(), saved.region(), saved.season(), saved.from(), saved.to(), now));
    }
}
