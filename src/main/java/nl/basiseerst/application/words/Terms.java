package nl.basiseerst.application.words;

import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The small words that every sentence and table shares: dates, minutes, numbers, roles and lists.
/// Safe for use by several threads.
///
/// Written out here rather than by the locale data of the JDK, which changes between versions and
/// costs some 50 ms to load.
public final class Terms {

    private static final double ROUNDING_PERCENT = 0.01;

    private static final Pattern THOUSANDS = Pattern.compile("(\\d)(?=(\\d{3})+$)");

    private final Messages messages;

    public Terms(Messages messages) {
        this.messages = messages;
    }

    /// A date as `di 24 nov`, unless days are said otherwise here.
    public String date(LocalDate date) {
        String otherwise = messages.day(date);
        return otherwise != null
                ? otherwise
                : messages.text("term.date", day(date), number(date.getDayOfMonth()), month(date));
    }

    /// A day of a week that comes back, as `maandag`, or `week 2, maandag`.
    ///
    /// @param week which of the weeks, from 1; null if there is but one
    public String dayOfCycle(@Nullable Integer week, LocalDate date) {
        String day = messages.text("term.long-day." + date.getDayOfWeek().name());
        return week == null ? day : messages.text("term.cycle-day", number(week), day);
    }

    /// A date with its year, as `di 24 nov 2026`.
    public String dateWithYear(LocalDate date) {
        return date(date) + " " + date.getYear();
    }

    /// The day of the week of a date, as `di`.
    public String day(LocalDate date) {
        return messages.text("term.day." + date.getDayOfWeek().name());
    }

    /// A week as `week 48 (23–29 nov 2026)`.
    public String week(IsoWeek week) {
        LocalDate monday = week.monday();
        LocalDate sunday = week.sunday();
        return messages.text(
                monday.getMonth() == sunday.getMonth() ? "term.week" : "term.week.across",
                number(week.number()),
                number(monday.getDayOfMonth()),
                month(monday),
                number(sunday.getDayOfMonth()),
                month(sunday),
                number(sunday.getYear()));
    }

    /// Minutes, to the nearest whole one, as `45 min`, `2 u` or `2 u 14`.
    public String minutes(double minutes) {
        long whole = Math.round(minutes);
        String rest = number(whole % 60);
        if (whole < 60) {
            return messages.text("term.minutes", number(whole));
        }
        return whole % 60 == 0
                ? messages.text("term.hours", number(whole / 60))
                : messages.text(
                        "term.hours.minutes",
                        number(whole / 60),
                        rest.length() == 1 ? "0" + rest : rest);
    }

    /// A share as a percentage with at most one decimal, such as `3,2 %` for 0.032.
    public String percent(double share) {
        return messages.text("term.percent", decimal(share * 100, 1));
    }

    /// How much of something is covered, in whole percents, rounded down so that 100 % means all.
    ///
    /// @param share from 0 to 1; what the solver leaves of rounding counts as all
    public String covered(double share) {
        return percent(Math.floor(share * 100 + ROUNDING_PERCENT) / 100);
    }

    /// A number with at most so many decimals, without zeros at its end: `7,5`, `5.000`.
    public String decimal(double value, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        String plain = rounded.signum() == 0 ? "0" : rounded.toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? grouped(plain)
                : grouped(plain.substring(0, point))
                        + messages.text("term.decimal")
                        + plain.substring(point + 1);
    }

    /// How many there are of something, such as `5.000`.
    public String count(long count) {
        return grouped(Long.toString(count));
    }

    private String grouped(String digits) {
        return digits.length() <= 3
                ? digits
                : THOUSANDS.matcher(digits).replaceAll("$1" + messages.text("term.thousands"));
    }

    public String role(Role role) {
        return messages.text("term.role." + role.name());
    }

    /// The role at the start of a name, such as `Doktersassistent`.
    public String roleAsName(Role role) {
        String word = role(role);
        return word.substring(0, 1).toUpperCase(messages.locale()) + word.substring(1);
    }

    /// Roles as alternatives: `huisarts, physician assistant of aios`.
    public String anyOf(List<Role> roles) {
        return or(roles.stream().map(this::role).toList());
    }

    /// Words as alternatives: `a, b of c`.
    public String or(List<String> words) {
        return joined("term.or", words);
    }

    /// Words together: `a, b en c`.
    public String and(List<String> words) {
        return joined("term.and", words);
    }

    private String joined(String key, List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        String start = String.join(", ", words.subList(0, words.size() - 1));
        return messages.text(key, start, words.getLast());
    }

    private String month(LocalDate date) {
        return messages.text("term.month." + date.getMonthValue());
    }

    private static String number(long value) {
        return Long.toString(value);
    }
}
