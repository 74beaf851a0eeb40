package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.desk.TypedMoment;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;

import java.time.LocalDate;
import java.util.function.Supplier;

/// How a week is typed: as `49`, `2026-W49` or a day in it.
public final class WeekSpelling {

    private WeekSpelling() {}

    /// @param now the year of that day is meant where none is typed
    public static Spelling<IsoWeek> near(Supplier<LocalDate> now) {
        return new Spelling<>(
                typed ->
                        TypedMoment.date(typed, now.get())
                                .map(IsoWeek::of)
                                .orElseThrow(() -> new Mistyped("week.fault.week")),
                (messages, week) -> new Terms(messages).week(week));
    }
}
