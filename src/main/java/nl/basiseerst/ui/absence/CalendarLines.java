package nl.basiseerst.ui.absence;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import nl.basiseerst.application.words.CalendarWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.absence.AwayCalendar;
import nl.basiseerst.domain.absence.AwayCalendar.Cell;
import nl.basiseerst.domain.absence.AwayCalendar.Group;
import nl.basiseerst.domain.absence.AwayCalendar.Row;
import nl.basiseerst.domain.absence.AwayCalendar.State;
import nl.basiseerst.domain.schedule.SchoolHoliday;
import nl.basiseerst.ui.absence.DayTrack.Placed;
import nl.basiseerst.ui.common.Texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Draws the lines of a calendar: what stands on which days.
final class CalendarLines {

    private static final int WEEK = 7;

    private final Texts texts;
    private final AwayCalendar calendar;
    private final CalendarWords words;
    private final Terms terms;

    CalendarLines(Texts texts, AwayCalendar calendar) {
        this.texts = texts;
        this.calendar = calendar;
        words = new CalendarWords(texts.messages());
        terms = new Terms(texts.messages());
    }

    /// The numbers of the weeks.
    List<Placed> weeks() {
        List<Placed> placed = new ArrayList<>();
        for (int day = 0; day < calendar.days().size(); day += WEEK) {
            LocalDate monday = calendar.days().get(day);
            int number = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            placed.add(
                    new Placed(
                            label(
                                    texts.now(
                                            "away.calendar.week",
                                            Integer.toString(number),
                                            terms.date(monday)),
                                    "calendar-week"),
                            day,
                            day + WEEK));
        }
        return placed;
    }

    /// The days of the month.
    List<Placed> days(LocalDate today) {
        List<Placed> placed = new ArrayList<>();
        for (int day = 0; day < calendar.days().size(); day++) {
            LocalDate date = calendar.days().get(day);
            Label number = label(Integer.toString(date.getDayOfMonth()), "calendar-day");
            if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                number.getStyleClass().add("calendar-weekend");
            }
            if (date.equals(today)) {
                number.getStyleClass().add("calendar-today");
            }
            placed.add(new Placed(number, day, day + 1));
        }
        return placed;
    }

    /// The school holidays of a region; none if there are none in these days.
    List<Placed> school(List<SchoolHoliday> holidays) {
        List<Placed> placed = new ArrayList<>();
        LocalDate first = calendar.days().getFirst();
        LocalDate last = calendar.days().getLast();
        for (SchoolHoliday holiday : holidays) {
            if (!holiday.from().isAfter(last) && !holiday.to().isBefore(first)) {
                int from = Math.max(0, (int) first.until(holiday.from(), ChronoUnit.DAYS));
                int to =
                        Math.min(
                                calendar.days().size(),
                                (int) first.until(holiday.to(), ChronoUnit.DAYS) + 1);
                Label bar = label(words.holiday(holiday), "calendar-school");
                placed.add(new Placed(bar, from, to));
            }
        }
        return placed;
    }

    /// The head of a role, with how many of it are away.
    CalendarRow group(Group group) {
        List<Placed> placed = new ArrayList<>();
        for (int day = 0; day < calendar.days().size(); day++) {
            int missed = group.missed().get(day);
            if (missed > 0) {
                placed.add(
                        new Placed(
                                label(Integer.toString(missed), "calendar-count"), day, day + 1));
            }
        }
        String name = terms.roleAsName(group.role());
        return new CalendarRow(
                name,
                "calendar-group",
                calendar.days().size(),
                placed,
                day ->
                        name
                                + ", "
                                + terms.date(calendar.days().get(day))
                                + ": "
                                + words.count(group, day));
    }

    /// The line of somebody.
    CalendarRow person(Row row) {
        List<Placed> placed = new ArrayList<>();
        int from = 0;
        while (from < row.cells().size()) {
            Cell cell = row.cells().get(from);
            int to = from + 1;
            while (to < row.cells().size() && looksAlike(cell, row.cells().get(to))) {
                to++;
            }
            add(placed, cell, from, to);
            from = to;
        }
        return new CalendarRow(
                row.member().name(),
                "calendar-person",
                calendar.days().size(),
                placed,
                day -> words.day(row, calendar.days().get(day), row.cells().get(day)));
    }

    private static boolean looksAlike(Cell one, Cell other) {
        return one.state() == other.state() && one.kind() == other.kind();
    }

    private void add(List<Placed> placed, Cell cell, int from, int to) {
        switch (cell.state()) {
            case PRESENT -> {
                // nothing is drawn
            }
            case CLOSED, NOT_EMPLOYED -> placed.add(new Placed(shade(cell), from, to));
            case PART, WHOLE -> {
                Label bar = label(words.letter(cell), "calendar-away");
                bar.getStyleClass().add(String.valueOf(cell.kind()).toLowerCase(Locale.ROOT));
                bar.getStyleClass().add(cell.state().name().toLowerCase(Locale.ROOT));
                placed.add(new Placed(bar, from, to));
            }
        }
    }

    private static Region shade(Cell cell) {
        Region shade = new Region();
        shade.getStyleClass()
                .add(
                        cell.state() == State.CLOSED && cell.kind() != null
                                ? "calendar-closed-away"
                                : "calendar-closed");
        return shade;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
