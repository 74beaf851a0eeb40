package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;

import java.time.LocalDate;

/// What the weeks of a week view are.
enum WeekKind {
    /// Those of the calendar: each day has a date.
    CALENDAR("week"),
    /// Those of a basic schedule, which come back: a day is only a day of the week.
    CYCLE("basic");

    private final String place;

    WeekKind(String place) {
        this.place = place;
    }

    /// Id of the part of the window that shows them.
    String place() {
        return place;
    }

    /// What a day is called: `di 24 nov`, or `Dinsdag` in a cycle.
    String day(Texts texts, LocalDate date) {
        return this == CALENDAR
                ? new Terms(texts.messages()).date(date)
                : texts.now("paper.long-day." + date.getDayOfWeek());
    }
}
