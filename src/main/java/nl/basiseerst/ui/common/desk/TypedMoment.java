package nl.basiseerst.ui.common.desk;

import nl.basiseerst.domain.time.IsoWeek;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the ways in which people write a day or a week.
public final class TypedMoment {

    private static final Pattern WEEK = Pattern.compile("(?:week|wk|w)?\\s*(\\d{1,2})");
    private static final Pattern WEEK_OF_YEAR =
            Pattern.compile("(?:week|wk|w)?\\s*(\\d{1,2})\\s*[-/ ]\\s*(\\d{4})");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}))?");

    private TypedMoment() {}

    /// The day meant; of a week its Monday. Empty if it cannot be made out.
    ///
    /// @param now the day looked at: what is left out, such as the year, is taken from it
    public static Optional<LocalDate> date(String typed, LocalDate now) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        try {
            return read(text, now);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String text, LocalDate now) {
        Optional<IsoWeek> iso = IsoWeek.parse(text.toUpperCase(Locale.ROOT));
        if (iso.isPresent()) {
            return iso.map(IsoWeek::monday);
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return Optional.of(new IsoWeek(IsoWeek.of(now).year(), number(week, 1)).monday());
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int year = day.group(3) == null ? now.getYear() : number(day, 3);
            return Optional.of(LocalDate.of(year, number(day, 2), number(day, 1)));
        }
        Matcher weekOfYear = WEEK_OF_YEAR.matcher(text);
        if (weekOfYear.matches()) {
            return Optional.of(new IsoWeek(number(weekOfYear, 2), number(weekOfYear, 1)).monday());
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(LocalDate.parse(text))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
