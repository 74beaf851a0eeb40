package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as people write them: day first, with numbers or names, with or without a year and a
/// weekday; or year first.
final class DateText {

    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final Pattern WEEKDAY =
            Pattern.compile("(?<day>\\p{L}{2,10})\\.?,?\\s*(?=\\d)(?<rest>.*)");

    private static final Pattern TIME_AFTER =
            Pattern.compile("(?<date>.*\\d)[T\\s]+\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?Z?");

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<d>\\d{1,2})\\s?[-/. ]\\s?(?<m>\\d{1,2})(?:\\s?[-/."
                            + " ]\\s?(?<y>\\d{4}|\\d{2}))?\\.?");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<d>\\d{1,2})[\\s./-]*(?<m>\\p{L}{3,9})\\.?(?:[\\s./,-]*'?(?<y>\\d{4}|\\d{2}))?");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})");

    private final LocalDate today;

    /// @param today the day that dates without a year are near
    DateText(LocalDate today) {
        this.today = today;
    }

    /// @throws Misfit if it is no date, or one on another weekday than it says
    LocalDate date(String text) {
        String rest = text.strip();
        Matcher time = TIME_AFTER.matcher(rest);
        if (time.matches()) {
            rest = time.group("date").strip();
        }
        DayOfWeek said = null;
        Matcher weekday = WEEKDAY.matcher(rest);
        if (weekday.matches()) {
            said = DayNames.weekday(weekday.group("day")).orElseThrow(() -> none(text));
            rest = weekday.group("rest").strip();
        }
        LocalDate date = bare(rest, said).orElseThrow(() -> none(text));
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw none(text);
        }
        if (said != null && date.getDayOfWeek() != said) {
            throw new Misfit(Fault.DATE_WEEKDAY, text, date.getDayOfWeek());
        }
        return date;
    }

    /// Whether it is a date.
    boolean isDate(String text) {
        try {
            date(text);
            return true;
        } catch (Misfit none) {
            return none.fault() == Fault.DATE_WEEKDAY;
        }
    }

    private static Misfit none(String text) {
        return new Misfit(Fault.DATE, text);
    }

    private Optional<LocalDate> bare(String text, @Nullable DayOfWeek said) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher numbers = NUMBERS.matcher(text);
        Matcher named = NAMED.matcher(text);
        try {
            if (yearFirst.matches()) {
                return Optional.of(
                        LocalDate.of(
                                number(yearFirst, "y"),
                                number(yearFirst, "m"),
                                number(yearFirst, "d")));
            }
            if (numbers.matches()) {
                return Optional.of(dated(numbers, number(numbers, "m"), said));
            }
            if (named.matches()) {
                Optional<Month> month = DayNames.month(named.group("m"));
                return month.isEmpty()
                        ? Optional.empty()
                        : Optional.of(dated(named, month.get().getValue(), said));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private LocalDate dated(Matcher parts, int month, @Nullable DayOfWeek said) {
        int day = number(parts, "d");
        if (parts.group("y") == null) {
            return nearest(month, day, said);
        }
        int year = number(parts, "y");
        return LocalDate.of(year < 100 ? CENTURY + year : year, month, day);
    }

    /// The date of that day nearest to today; on the weekday that it says, if one of the years
    /// around has it so.
    private LocalDate nearest(int month, int day, @Nullable DayOfWeek said) {
        LocalDate best = null;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            if (day > 28 && day > Month.of(month).length(LocalDate.of(year, 1, 1).isLeapYear())) {
                continue; // no 29 February in that year
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (best == null || rank(date, said) < rank(best, said)) {
                best = date;
            }
        }
        if (best == null) {
            throw new DateTimeException("No such day");
        }
        return best;
    }

    private long rank(LocalDate date, @Nullable DayOfWeek said) {
        long apart = Math.abs(ChronoUnit.DAYS.between(today, date));
        boolean otherDay = said != null && date.getDayOfWeek() != said;
        return otherDay ? apart + 10_000 : apart;
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
