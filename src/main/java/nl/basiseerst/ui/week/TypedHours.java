package nl.basiseerst.ui.week;

import nl.basiseerst.domain.time.TimeSpan;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the ways in which people write a time of the day, and writes it as they do.
final class TypedHours {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,h u]?(\\d{2})|[hu])?");

    private TypedHours() {}

    /// Minutes since midnight of `8`, `8:30`, `08.30`, `830` or `8u`; empty for anything else.
    static OptionalInt minuteOfDay(String typed) {
        Matcher matcher = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        int all = hour * 60 + minute;
        return minute > 59 || all > TimeSpan.END_OF_DAY ? OptionalInt.empty() : OptionalInt.of(all);
    }

    /// A stretch in as few signs as can be read: `8–10:30`.
    static String brief(TimeSpan span) {
        return brief(span.from()) + "–" + brief(span.to());
    }

    /// A time in as few signs as can be read: `8`, `10:30`.
    static String brief(int minute) {
        int rest = minute % 60;
        String hour = Integer.toString(minute / 60);
        return rest == 0 ? hour : hour + (rest < 10 ? ":0" : ":") + rest;
    }
}
