package nl.basiseerst.application.words;

import nl.basiseerst.domain.absence.AwayCalendar;
import nl.basiseerst.domain.absence.AwayCalendar.Cell;
import nl.basiseerst.domain.absence.AwayCalendar.Group;
import nl.basiseerst.domain.absence.AwayCalendar.Row;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.domain.time.TimeSpan;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// Who is away when, in words. Safe for use by several threads.
public final class CalendarWords {

    private final Messages messages;
    private final Terms terms;

    public CalendarWords(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    /// The days of the calendar.
    public String title(AwayCalendar calendar) {
        return messages.text(
                "away.calendar.title",
                terms.date(calendar.days().getFirst()),
                terms.dateWithYear(calendar.days().getLast()));
    }

    /// A day of somebody, such as `P. van der Meer, di 1 dec: scholing 13:00–18:00`.
    public String day(Row row, LocalDate date, Cell cell) {
        return messages.text(
                "away.calendar.day", row.member().name(), terms.date(date), state(cell));
    }

    private String state(Cell cell) {
        return switch (cell.state()) {
            case NOT_EMPLOYED, CLOSED, PRESENT -> messages.text("away.calendar." + cell.state());
            case WHOLE -> messages.text("away.kind." + cell.kind());
            case PART ->
                    messages.text("away.kind." + cell.kind())
                            + " "
                            + cell.away().spans().stream()
                                    .map(TimeSpan::toString)
                                    .collect(Collectors.joining(", "));
        };
    }

    /// How many of a role are away on a day.
    public String count(Group group, int day) {
        return messages.text(
                "away.calendar.count", group.missed().get(day), group.employed().get(day));
    }

    /// A school holiday with its region; one that is not confirmed with a question mark.
    public String holiday(SchoolHoliday holiday) {
        return messages.text(
                holiday.confirmed() ? "away.holiday" : "away.holiday.unconfirmed",
                messages.text("away.season." + holiday.season()),
                messages.text("away.region." + holiday.region()));
    }

    /// The letter of a kind, for where there is little room.
    public String letter(Cell cell) {
        return cell.kind() == null ? "" : messages.text("away.letter." + cell.kind());
    }
}
