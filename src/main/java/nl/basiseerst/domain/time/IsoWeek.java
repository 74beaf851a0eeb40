package nl.basiseerst.domain.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An ISO-8601 week, such as `2026-W53`. Weeks start on Monday.
///
/// @param year the week-based year, which differs from the calendar year around 1 January
/// @param number the week of that year, from 1 to 52 or 53
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-W(\\d{2})");

    /// @throws DateTimeException if the year has no such week
    public IsoWeek {
        long weeks =
                IsoFields.WEEK_OF_WEEK_BASED_YEAR
                        .rangeRefinedBy(LocalDate.of(year, 7, 1))
                        .getMaximum();
        if (number < 1 || number > weeks) {
            throw new DateTimeException(
                    "No week %d in %d, which has %d weeks".formatted(number, year, weeks));
        }
    }

    /// The week a date is in.
    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(
                date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// The week written as `2026-W48`, or empty if the text is none or the year has no such week.
    public static Optional<IsoWeek> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new IsoWeek(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2))));
        } catch (DateTimeException noSuchWeek) {
            return Optional.empty();
        }
    }

    public LocalDate monday() {
        LocalDate inFirst = LocalDate.of(year, 1, 4); // always in week 1
        return inFirst.plusDays(7L * (number - 1) - inFirst.getDayOfWeek().getValue() + 1);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public LocalDate day(DayOfWeek day) {
        return monday().plusDays(day.getValue() - 1L);
    }

    /// The seven days, Monday first.
    public List<LocalDate> days() {
        LocalDate monday = monday();
        return Stream.iterate(monday, d -> d.plusDays(1)).limit(7).toList();
    }

    public boolean contains(LocalDate date) {
        long day = date.toEpochDay() - monday().toEpochDay();
        return day >= 0 && day < 7;
    }

    /// The week so many weeks later, or earlier when negative.
    public IsoWeek plusWeeks(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    @Override
    public int compareTo(IsoWeek other) {
        int byYear = Integer.compare(year, other.year);
        return byYear != 0 ? byYear : Integer.compare(number, other.number);
    }

    /// As in the exchange format: `2026-W48`.
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, number);
    }
}
