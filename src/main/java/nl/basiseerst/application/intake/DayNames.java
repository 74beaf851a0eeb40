package nl.basiseerst.application.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Weekdays and months by their names, whole or short, Dutch or English.
final class DayNames {

    private static final List<List<String>> DAYS =
            List.of(
                    List.of("maandag", "ma", "mnd", "monday", "mon"),
                    List.of("dinsdag", "di", "din", "tuesday", "tue", "tues"),
                    List.of("woensdag", "wo", "woe", "wednesday", "wed"),
                    List.of("donderdag", "do", "don", "thursday", "thu", "thurs"),
                    List.of("vrijdag", "vr", "vrd", "friday", "fri"),
                    List.of("zaterdag", "za", "zat", "saturday", "sat"),
                    List.of("zondag", "zo", "zon", "sunday", "sun"));

    private static final Map<String, Month> SHORT_MONTHS =
            Map.ofEntries(
                    Map.entry("jan", Month.JANUARY),
                    Map.entry("feb", Month.FEBRUARY),
                    Map.entry("mrt", Month.MARCH),
                    Map.entry("maa", Month.MARCH),
                    Map.entry("mar", Month.MARCH),
                    Map.entry("apr", Month.APRIL),
                    Map.entry("mei", Month.MAY),
                    Map.entry("may", Month.MAY),
                    Map.entry("jun", Month.JUNE),
                    Map.entry("jul", Month.JULY),
                    Map.entry("aug", Month.AUGUST),
                    Map.entry("sep", Month.SEPTEMBER),
                    Map.entry("okt", Month.OCTOBER),
                    Map.entry("oct", Month.OCTOBER),
                    Map.entry("nov", Month.NOVEMBER),
                    Map.entry("dec", Month.DECEMBER));

    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december",
                    "january",
                    "february",
                    "march",
                    "may",
                    "june",
                    "july",
                    "august",
                    "october",
                    "sept");

    private DayNames() {}

    /// The weekday of a word of letters; a point at its end does not matter.
    static Optional<DayOfWeek> weekday(String word) {
        String plain = Likeness.plain(word);
        for (int i = 0; i < DAYS.size(); i++) {
            if (DAYS.get(i).contains(plain)) {
                return Optional.of(DayOfWeek.of(i + 1));
            }
        }
        return Optional.empty();
    }

    /// The month of a word of letters.
    static Optional<Month> month(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace(".", "");
        if (plain.length() == 3 || MONTHS.contains(plain)) {
            return Optional.ofNullable(SHORT_MONTHS.get(plain.substring(0, 3)));
        }
        return Optional.empty();
    }
}
