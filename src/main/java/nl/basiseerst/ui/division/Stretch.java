package nl.basiseerst.ui.division;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;

/// How many whole weeks are looked at, the last of which is the shown one.
enum Stretch {
    WEEK(1),
    MONTH(4),
    QUARTER(13),
    HALF_YEAR(26),
    YEAR(52);

    private final int weeks;

    Stretch(int weeks) {
        this.weeks = weeks;
    }

    LocalDate from(IsoWeek last) {
        return last.plusWeeks(1 - weeks).monday();
    }
}
