package nl.basiseerst.application.intake;

import static nl.basiseerst.application.intake.Field.ABSENCE_KIND;
import static nl.basiseerst.application.intake.Field.COMPETENCE;
import static nl.basiseerst.application.intake.Field.DATE;
import static nl.basiseerst.application.intake.Field.DAYS;
import static nl.basiseerst.application.intake.Field.DAY_CELLS;
import static nl.basiseerst.application.intake.Field.EMPLOYED_FROM;
import static nl.basiseerst.application.intake.Field.EMPLOYED_UNTIL;
import static nl.basiseerst.application.intake.Field.EMPLOYMENT;
import static nl.basiseerst.application.intake.Field.END_TIME;
import static nl.basiseerst.application.intake.Field.FIRST_DAY;
import static nl.basiseerst.application.intake.Field.FIRST_NAME;
import static nl.basiseerst.application.intake.Field.HOURS_PER_WEEK;
import static nl.basiseerst.application.intake.Field.INFIX;
import static nl.basiseerst.application.intake.Field.INITIALS;
import static nl.basiseerst.application.intake.Field.LAST_DAY;
import static nl.basiseerst.application.intake.Field.LAST_NAME;
import static nl.basiseerst.application.intake.Field.LEVEL;
import static nl.basiseerst.application.intake.Field.NAME;
import static nl.basiseerst.application.intake.Field.REGISTRATION;
import static nl.basiseerst.application.intake.Field.ROLE;
import static nl.basiseerst.application.intake.Field.ROOM;
import static nl.basiseerst.application.intake.Field.SESSION;
import static nl.basiseerst.application.intake.Field.START_TIME;
import static nl.basiseerst.application.intake.Field.TIMES;
import static nl.basiseerst.application.intake.Field.VALID_UNTIL;
import static nl.basiseerst.application.intake.Field.WEEKDAY;
import static nl.basiseerst.application.intake.Field.WORKING_DAYS;

import java.util.ArrayList;
import java.util.List;

/// What a sheet is about.
@SuppressWarnings("ImmutableEnumChecker") // its lists are copies
public enum SheetKind {
    /// A person on each row.
    PEOPLE(
            List.of(),
            List.of(
                    INITIALS,
                    ROLE,
                    EMPLOYMENT,
                    REGISTRATION,
                    HOURS_PER_WEEK,
                    EMPLOYED_FROM,
                    EMPLOYED_UNTIL,
                    WORKING_DAYS)),
    /// A person and one competence on each row.
    COMPETENCES(List.of(COMPETENCE), List.of(COMPETENCE, VALID_UNTIL, LEVEL)),
    /// A person and the days away on each row.
    ABSENCES(
            List.of(FIRST_DAY),
            List.of(FIRST_DAY, LAST_DAY, START_TIME, END_TIME, TIMES, ABSENCE_KIND)),
    /// When a person can work: a row for each, with a column for each weekday or one for all; or a
    /// row for each weekday.
    HOURS(List.of(), hours()),
    /// A block of a person on each row.
    ROSTER(List.of(DATE, SESSION), List.of(DATE, START_TIME, END_TIME, TIMES, SESSION, ROOM)),
    /// A person on each row, a day above each column.
    GRID(List.of(DAY_CELLS), List.of(DAY_CELLS)),
    /// A duty elsewhere of a person on each row. Never guessed: it looks like a roster or like days
    /// away.
    DUTIES(List.of(), List.of(DATE, START_TIME, LAST_DAY, END_TIME, TIMES));

    private final List<Field> required;
    private final List<Field> fields;

    SheetKind(List<Field> required, List<Field> own) {
        this.required = required;
        List<Field> all = new ArrayList<>(List.of(NAME, FIRST_NAME, INFIX, LAST_NAME));
        all.addAll(own);
        this.fields = List.copyOf(all);
    }

    private static List<Field> hours() {
        List<Field> fields = new ArrayList<>(List.of(HOURS_PER_WEEK, WORKING_DAYS));
        fields.addAll(DAYS);
        fields.addAll(List.of(WEEKDAY, START_TIME, END_TIME, TIMES));
        return fields;
    }

    /// What its columns can hold, in the order in which people are offered them.
    public List<Field> fields() {
        return fields;
    }

    /// Without a column for each of these there is nothing to take over; nor without one for names.
    public List<Field> required() {
        return required;
    }
}
