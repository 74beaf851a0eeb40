package nl.basiseerst.application.intake;

import java.util.List;

/// What is wrong at one place of a sheet, as a typed fact; the words come from
/// [nl.basiseerst.application.words.IntakeWords].
///
/// @param row number of the row, as in the sheet; 0 if it is about the sheet as a whole
/// @param column from 0 for A; -1 if it is about the row as a whole
/// @param details what the sentence names, as values: a text of the cell, a role, a date
public record Problem(int row, int column, Fault fault, List<Object> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /// Whether it is about somebody unknown, whose name is like that of nobody either.
    public boolean isOfAStranger() {
        return fault == Fault.PERSON_UNKNOWN && details.size() == 1;
    }

    /// Ways in which a cell can be wrong. Each has a sentence `intake.fault.<NAME>`.
    public enum Fault {
        /// No name stands there.
        NAME_MISSING,
        /// The person stands in the row of the detail already.
        PERSON_TWICE,
        /// Nobody has that name, which is the detail; the second is who has one like it, if
        /// anybody.
        PERSON_UNKNOWN,
        /// The person is new, so a role is needed; the detail is the name.
        ROLE_MISSING,
        ROLE_UNKNOWN,
        EMPLOYMENT,
        REGISTRATION,
        LEVEL,
        /// Not a kind of absence. Without the text: it may be a reason, which is kept nowhere.
        ABSENCE_KIND,
        /// No such number of hours.
        HOURS,
        DATE,
        /// The date is on another weekday, which the second detail is.
        DATE_WEEKDAY,
        /// The end is before the start.
        TURNED_AROUND,
        TIME,
        TIMES,
        /// The cell of a weekday says neither hours nor a part of the day.
        DAY_HOURS,
        WORKING_DAYS,
        WEEKDAY,
        /// The practice has no hours on the weekday of the detail, so they must be told.
        NOT_OPEN,
        /// There should be something; the detail is a [Field].
        MISSING,
        /// No column holds what must be there; the detail is a [Field].
        COLUMN_MISSING,
        COMPETENCE_UNKNOWN,
        /// The person has that competence in the row of the detail already.
        COMPETENCE_TWICE,
        SESSION_UNKNOWN,
        SESSION_MISSING,
        ROOM_UNKNOWN,
        /// It overlaps what the sheet says in the row of the detail.
        OVERLAP_SHEET,
        /// It overlaps what is planned; the details are the stretch and the session.
        OVERLAP_PLANNED,
        /// It overlaps a duty that is there; the details are its day, start and end.
        OVERLAP_DUTY,
        /// The person is not employed then.
        NOT_EMPLOYED,
        /// A duty longer than a day.
        DUTY_LONG,
        /// Far longer than such a text is.
        TOO_LONG
    }
}
