package nl.basiseerst.ui.common.form;

import nl.basiseerst.application.privacy.IllnessWords.About;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.time.TimeSpan;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How the values that many fields share are typed: with a comma or a point, a dash or a slash, as
/// people are used to.
public final class Spellings {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SPAN = Pattern.compile("([0-9:.]+)\\s*[-–]\\s*([0-9:.]+)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?");
    private static final int THIS_CENTURY = 2000;

    private Spellings() {}

    /// Any text; the domain says whether it may be empty. Warns of words about somebody's health.
    public static Spelling<String> text() {
        return new Spelling<>(typed -> typed, (_, value) -> value, About.PEOPLE);
    }

    /// Any text about what the practice offers, where illnesses are its work.
    public static Spelling<String> offerText() {
        return new Spelling<>(typed -> typed, (_, value) -> value, About.OFFER);
    }

    /// A number such as `12,5`.
    public static Spelling<Double> number() {
        return new Spelling<>(
                typed -> decimal(typed, "form.number").doubleValue(),
                (messages, value) -> written(messages, BigDecimal.valueOf(value)));
    }

    /// A number without a fraction.
    public static Spelling<Integer> whole() {
        return new Spelling<>(
                typed -> {
                    if (!WHOLE.matcher(typed).matches()) {
                        throw new Mistyped("form.whole");
                    }
                    return Integer.valueOf(typed);
                },
                (_, value) -> Integer.toString(value));
    }

    /// A share, typed and written as a percentage: 0.15 is `15 %`.
    public static Spelling<Double> percent() {
        return new Spelling<>(
                typed ->
                        decimal(typed.replace("%", "").strip(), "form.percent")
                                .movePointLeft(2)
                                .doubleValue(),
                (messages, value) ->
                        messages.text(
                                "term.percent",
                                written(messages, BigDecimal.valueOf(value).movePointRight(2))));
    }

    /// A date, typed day first, such as `24-11-2026`.
    public static Spelling<LocalDate> date() {
        return new Spelling<>(Spellings::date, (_, value) -> written(value));
    }

    /// A date as it is typed: `24-11-2026`.
    public static String written(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%02d-%02d-%04d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    /// A stretch of a day, such as `08:00–12:30`; `8-12.30` is read as the same.
    public static Spelling<TimeSpan> span() {
        return new Spelling<>(Spellings::span, (_, value) -> value.toString());
    }

    /// A time of the day, such as `23:00`; `23` and `2300` are read as the same.
    public static Spelling<LocalTime> time() {
        return new Spelling<>(
                typed -> LocalTime.of(0, 0).plusMinutes(timeOfDay(typed)),
                (_, value) -> value.toString());
    }

    private static int timeOfDay(String typed) {
        if (!TIME.matcher(typed).matches() || minute(typed) >= TimeSpan.END_OF_DAY) {
            throw new Mistyped("form.time");
        }
        return minute(typed);
    }

    /// Stretches of a day, separated by commas; none when nothing is typed.
    public static Spelling<List<TimeSpan>> spans() {
        return new Spelling<>(
                Spellings::spans,
                (_, value) ->
                        value.stream().map(TimeSpan::toString).collect(Collectors.joining(", ")));
    }

    private static BigDecimal decimal(String typed, String key) {
        if (!NUMBER.matcher(typed).matches()) {
            throw new Mistyped(key);
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static String written(Messages messages, BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain.replace(".", messages.text("term.decimal"));
    }

    private static LocalDate date(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        try {
            if (dayFirst.matches()) {
                int year = number(dayFirst.group(3));
                return LocalDate.of(
                        year < 100 ? THIS_CENTURY + year : year,
                        number(dayFirst.group(2)),
                        number(dayFirst.group(1)));
            }
            if (yearFirst.matches()) {
                return LocalDate.of(
                        number(yearFirst.group(1)),
                        number(yearFirst.group(2)),
                        number(yearFirst.group(3)));
            }
        } catch (DateTimeException noSuchDate) {
            throw new Mistyped("form.date.unknown", typed);
        }
        throw new Mistyped("form.date");
    }

    private static TimeSpan span(String typed) {
        Matcher parts = SPAN.matcher(typed);
        if (!parts.matches()) {
            throw new Mistyped("form.span");
        }
        return new TimeSpan(minute(parts.group(1)), minute(parts.group(2)));
    }

    private static List<TimeSpan> spans(String typed) {
        List<TimeSpan> spans = new ArrayList<>();
        for (String part : typed.split("[,;]", -1)) {
            if (!part.isBlank()) {
                spans.add(span(part.strip()));
            }
        }
        return spans;
    }

    private static int minute(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches()) {
            throw new Mistyped("form.span");
        }
        int minutes = time.group(2) == null ? 0 : number(time.group(2));
        if (minutes > 59) {
            throw new Mistyped("form.span");
        }
        return number(time.group(1)) * 60 + minutes;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
