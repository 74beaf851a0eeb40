package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.InvalidValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as people write them: `8`, `8:00`, `08.30`, `8u30`, `0830`, `8.5`, `1:30 PM`.
final class TimeText {

    /// What a time looks like inside a longer text.
    static final String TIME =
            "(?:\\d{1,2}\\s?[:.uh]\\s?\\d{2}(?::\\d{2})?|\\d{3,4}|\\d{1,2})"
                    + "(?:\\s?(?:uur|hrs|[uh]))?(?:\\s?[ap]\\.?m\\.?)?";

    /// From a time to a time.
    static final String SPAN =
            "(?:van\\s+)?(" + TIME + ")\\s*(?:-|–|—|/|tot|t/m|to|until)+\\s*(" + TIME + ")";

    private static final Pattern WHOLE_SPAN = Pattern.compile(SPAN, Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS =
            Pattern.compile(
                    "(\\d{1,2})(?:\\s?[:.uh]\\s?(\\d{2})(?::\\d{2})?|,(00|15|30|45)|([.,])(\\d{1,2}))?"
                        + "(?:\\s?(?:uur|hrs|[uh]))?(?:\\s?([ap])\\.?m\\.?)?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})\\s?(?:uur|u)?");

    /// A date before a time, as in a cell that holds both.
    private static final Pattern DATE_BEFORE =
            Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\s+(?=\\d{1,2}:)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;+&\\n]|\\ben\\b)\\s*");

    private TimeText() {}

    /// Minutes since midnight, up to 24:00.
    ///
    /// @throws Misfit if it is no time
    static int minute(String text) {
        String clean = DATE_BEFORE.matcher(text.strip()).replaceFirst("");
        return find(clean).orElseThrow(() -> new Misfit(Fault.TIME, text));
    }

    /// Whether it is a time and nothing more.
    static boolean isTime(String text) {
        return find(text.strip()).isPresent();
    }

    private static Optional<Integer> find(String text) {
        Matcher together = TOGETHER.matcher(text);
        if (together.matches() && together.group(0).length() >= 3) {
            return minute(number(together.group(1)), number(together.group(2)));
        }
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = number(parts.group(1));
        String half = parts.group(6);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        String minutes = parts.group(2) != null ? parts.group(2) : parts.group(3);
        if (minutes != null) {
            return minute(hour, number(minutes));
        }
        String part = parts.group(5);
        return part == null ? minute(hour, 0) : decimal(hour, part);
    }

    /// Parts of an hour: quarters only. What else could be meant is not guessed.
    private static Optional<Integer> decimal(int hour, String part) {
        return switch (part) {
            case "5" -> minute(hour, 30);
            case "25" -> minute(hour, 15);
            case "75" -> minute(hour, 45);
            case "0" -> minute(hour, 0);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> minute(int hour, int minutes) {
        int minute = hour * 60 + minutes;
        return minutes < 60 && minute <= TimeSpan.END_OF_DAY
                ? Optional.of(minute)
                : Optional.empty();
    }

    /// One stretch, such as `8-12.30` or `8:00 tot 17:00 uur`.
    ///
    /// @throws Misfit if it is none
    static TimeSpan span(String text) {
        Ends ends = ends(text);
        return span(ends.from, ends.to);
    }

    /// From when to when, also past midnight.
    ///
    /// @param from minutes since midnight
    /// @param to the same; not after `from` if it is of the next day
    record Ends(int from, int to) {}

    /// The ends of one stretch that may end on the next day, such as `23-8`.
    ///
    /// @throws Misfit if it is none
    static Ends ends(String text) {
        Matcher span = WHOLE_SPAN.matcher(text.strip());
        if (!span.matches()) {
            throw new Misfit(Fault.TIMES, text);
        }
        return new Ends(minute(span.group(1)), minute(span.group(2)));
    }

    /// @throws Misfit if it ends before it starts
    static TimeSpan span(int from, int to) {
        try {
            return new TimeSpan(from, to);
        } catch (InvalidValue turned) {
            throw new Misfit(
                    Fault.TURNED_AROUND,
                    TimeSpan.clock(Math.max(from, 0)),
                    TimeSpan.clock(Math.max(to, 0)));
        }
    }

    /// Stretches with commas or the like between them.
    ///
    /// @throws Misfit if one is none
    static List<TimeSpan> spans(String text) {
        List<TimeSpan> spans = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            if (!part.isBlank()) {
                TimeSpan span = span(part);
                if (spans.stream().anyMatch(span::overlaps)) {
                    throw new Misfit(Fault.TIMES, text);
                }
                spans.add(span);
            }
        }
        if (spans.isEmpty()) {
            throw new Misfit(Fault.TIMES, text);
        }
        return spans;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
