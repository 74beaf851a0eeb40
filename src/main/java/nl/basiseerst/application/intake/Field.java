package nl.basiseerst.application.intake;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.List;

/// What a column of a sheet can hold.
public enum Field {
    NAME,
    FIRST_NAME,
    INFIX,
    LAST_NAME,
    INITIALS,
    ROLE,
    EMPLOYMENT,
    REGISTRATION,
    HOURS_PER_WEEK,
    EMPLOYED_FROM,
    EMPLOYED_UNTIL,
    WORKING_DAYS,
    COMPETENCE,
    VALID_UNTIL,
    LEVEL,
    FIRST_DAY,
    LAST_DAY,
    START_TIME,
    END_TIME,
    /// From and to in one cell.
    TIMES,
    ABSENCE_KIND,
    WEEKDAY,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    DATE,
    SESSION,
    ROOM,
    /// The day that stands above the column; there may be many such columns.
    DAY_CELLS;

    static final List<Field> DAYS =
            List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY);

    /// The weekday of a column of one weekday; null for the rest.
    @Nullable DayOfWeek weekday() {
        int place = DAYS.indexOf(this);
        return place < 0 ? null : DayOfWeek.of(place + 1);
    }

    static Field of(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }
}
